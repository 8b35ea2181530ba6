package vn.sokhuyenhoc.domain.report;

import java.util.List;
import java.util.Map;

/**
 * What the office says in a report itself.
 *
 * @param to       whom it is sent to, a line each; empty for the usual
 * @param usual    whom such a report was sent to the year before, else the body above
 * @param comments of the leader, by parts; a part without one is missing
 */
public record ReportSaid(String to, String usual, Map<ReportPart, String> comments) {
    public ReportSaid {
        comments = Map.copyOf(comments);
    }

    /** What stands behind "Kính gửi". */
    public String shown() {
        return to.isBlank() ? usual : to;
    }

    /** Whom it is sent to. */
    public List<String> addressees() {
        return shown().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
