package vn.sokhuyenhoc.domain.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A report as figures. It tells only what was decided; marks that nobody has decided on are no result.
 *
 * @param periods  its columns, its own last
 * @param asOf     the last day of its own period, or the day it was made while that is not over
 * @param villages annexes
 */
public record Report(ReportKind kind, int year, List<ReportPeriod> periods, LocalDate asOf, List<Part> parts, List<VillageFigures> villages) {
    public Report {
        periods = List.copyOf(periods);
        parts = List.copyOf(parts);
        villages = List.copyOf(villages);
    }

    /** The rows of one part. */
    public record Part(ReportPart part, List<ReportRow> rows) {
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /** A figure that is not known, of which row and year. */
    public record Hole(ReportPart part, ReportRow row, int year, Gap gap) {
    }

    /** The last period. */
    public ReportPeriod own() {
        return periods.getLast();
    }

    /** What is missing, in the order of the paper. */
    public List<Hole> holes() {
        List<Hole> holes = new ArrayList<>();
        for (Part part : parts) {
            for (ReportRow row : part.rows()) {
                for (int i = 0; i < periods.size(); i++) {
                    if (row.figures().get(i) instanceof Figure.Missing missing) {
                        holes.add(new Hole(part.part(), row, periods.get(i).year(), missing.gap()));
                    }
                }
            }
        }
        return holes;
    }

    /** How many figures are missing: of its own period, of a review of several years in all of them. */
    public long missing() {
        return holes().stream().filter(hole -> kind == ReportKind.FIVE_YEARS || hole.year() == year).count();
    }

    /** All figures of its own period by the keys of their rows, as they are kept when it is signed. */
    public Map<String, String> written() {
        Map<String, String> all = new LinkedHashMap<>();
        parts.forEach(part -> part.rows().forEach(row -> all.put(row.key(), row.own().written())));
        return all;
    }
}
