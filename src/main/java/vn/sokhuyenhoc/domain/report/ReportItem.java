package vn.sokhuyenhoc.domain.report;

/** What one row of a report tells. */
public enum ReportItem {
    /** Of one kind, at the end of the period. */
    CHAPTERS,
    ALL_CHAPTERS, NEW_CHAPTERS, CLOSED_CHAPTERS,
    /** Members of the executive committee of the commune. */
    COMMITTEE,

    /** People, each once. */
    MEMBERS,
    /** Counted once for each chapter. */
    MEMBERSHIPS,
    /** Of the members, those of whom no day of joining is noted. */
    MEMBERS_UNDATED,
    MEMBERS_JOINED, MEMBERS_LEFT, POPULATION, MEMBER_SHARE,

    /** What one level had to spend. */
    LEVEL_FUND,
    ALL_FUND, FUND_PER_HEAD, INCOME, SPENDING, SCHOLARSHIP_PERSONS, SCHOLARSHIPS, GIFT_PERSONS, GIFTS,

    /** Who can be given a title. */
    TOTAL,
    REGISTERED, RECOGNISED, SHARE_OF_REGISTERED, SHARE_OF_TOTAL,

    GROUP_REGISTERED, GROUP_RECOGNISED, GROUP_SHARE,

    /** What is to be reached by a target. */
    GOAL
}
