package vn.sokhuyenhoc.domain.report;

import java.util.List;

/** A part of a report, in the order of the paper. */
public enum ReportPart {
    ORGANISATION, MEMBERS, FUND, TITLES, CITIZENS_BY_GROUP, TARGETS;

    /** Those that a report has. */
    public static List<ReportPart> of(ReportKind kind) {
        return switch (kind) {
            case HALF_YEAR, FIVE_YEARS -> List.of(ORGANISATION, MEMBERS, FUND, TITLES, CITIZENS_BY_GROUP);
            case YEAR -> List.of(values());
            case P677, P387 -> List.of(TITLES, CITIZENS_BY_GROUP, TARGETS);
        };
    }
}
