package vn.sokhuyenhoc.domain.report;

/** Why a figure is not known. What is not known is never told as nought; each has a sentence that says what to enter, and where. */
public enum Gap {
    /** There is no round of the title in the year. */
    NO_ROUND,
    /** Nothing was decided in the period. */
    NO_DECISION,
    /** Nobody was put down, so that it was not noted. */
    NOT_REGISTERED,
    /** Fewer were put down than recognised: not all were noted. */
    FEW_REGISTERED,
    /** The register has nobody who can be given the title. */
    NO_HOUSEHOLDS, NO_GROUPS, NO_PEOPLE,
    /** The register counts who is in it today, not who was in a year that is over. */
    PEOPLE_THEN, HOUSEHOLDS_THEN, TOTAL_THEN,
    NO_POPULATION, NO_ADULTS, NO_WORKERS, NO_STAFF,
    NO_CHAPTERS,
    /** Since when chapters exist is not noted. */
    CHAPTER_DAYS,
    NO_COMMITTEE,
    NO_MEMBERS,
    /** Since when people are members is not noted. */
    JOIN_DAYS,
    NO_FUND,
    NO_DIGITAL, NO_PROFICIENT,
    /** No programme has a target. */
    NO_TARGET
}
