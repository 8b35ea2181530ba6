package vn.sokhuyenhoc.domain.access;

/** What an account may be allowed to do. */
public enum Right {
    /** See lists, results and drafts, ID numbers masked; everybody may. */
    LOOK,
    /** People, households, villages, chapters and groups. */
    REGISTER,
    /** Lists of people and of marks that come in as files. */
    IMPORT,
    KEYING,
    VERIFYING,
    /** The way of a round: lists, decisions, recognition, scoring again. */
    REVIEW,
    /** Papers with a number, certificates, their archive. */
    PAPERS,
    /** Facts, targets, the fund book and reports. */
    REPORTS,
    /** Rule books and rounds. */
    CRITERIA,
    SETTINGS,
    /** See and export whole ID numbers. */
    FULL_IDS,
    /** Accounts, copies put back, the log, taking back what others did, erasing. */
    SAFETY
}
