package vn.sokhuyenhoc.domain.report;

import java.util.List;
import java.util.Optional;

/**
 * One row of a report.
 *
 * @param of      of which title, labour group, kind of chapter, level of the fund or programme; null for none
 * @param target  that is to be reached; empty for none
 * @param figures one a period, the report's own last
 */
public record ReportRow(ReportItem item, Enum<?> of, Optional<Target> target, List<Figure> figures) {
    public ReportRow {
        figures = List.copyOf(figures);
    }

    public ReportRow(ReportItem item, Enum<?> of, List<Figure> figures) {
        this(item, of, Optional.empty(), figures);
    }

    /** The figure of the report's own period. */
    public Figure own() {
        return figures.getLast();
    }

    /** By which the row is found again in a signed report. */
    public String key() {
        return item.name() + (of == null ? "" : "." + of.name()) + target.map(one -> "." + one.goal().name()).orElse("");
    }
}
