package vn.sokhuyenhoc.work.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.report.Report;
import vn.sokhuyenhoc.domain.report.ReportRow;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.SettingStore;

/** The figures of reports as they were when they were signed, part by part, so that what the register says otherwise later on can be named. */
public final class SignedFigures {
    private static final String NAME = "signed-report.";
    private final SettingStore settings;

    SignedFigures(Database database) {
        this.settings = new SettingStore(database);
    }

    /**
     * A row of which the register says something else than the signed paper.
     *
     * @param signed as on the paper, such as 120 or 120/200; a question mark where it was missing
     * @param now    likewise
     */
    public record Changed(ReportRow row, String signed, String now) {
    }

    void keep(Report report) {
        for (Report.Part part : report.parts()) {
            settings.put(name(report, part), part.rows().stream().map(row -> row.key() + "=" + row.own().written())
                .collect(Collectors.joining(";")));
        }
    }

    /** Rows that the signed paper did not have are no change. */
    List<Changed> changed(Report report) {
        List<Changed> changed = new ArrayList<>();
        for (Report.Part part : report.parts()) {
            Map<String, String> kept = settings.get(name(report, part)).map(SignedFigures::read).orElse(Map.of());
            for (ReportRow row : part.rows()) {
                String now = row.own().written();
                Optional.ofNullable(kept.get(row.key())).filter(signed -> !signed.equals(now))
                    .ifPresent(signed -> changed.add(new Changed(row, signed, now)));
            }
        }
        return changed;
    }

    private static Map<String, String> read(String words) {
        Map<String, String> kept = new TreeMap<>();
        for (String line : words.split(";")) {
            int end = line.indexOf('=');
            if (end > 0) {
                kept.put(line.substring(0, end), line.substring(end + 1));
            }
        }
        return kept;
    }

    private static String name(Report report, Report.Part part) {
        return NAME + report.kind().name() + "." + report.year() + "." + part.part().name();
    }
}
