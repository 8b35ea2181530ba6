package vn.sokhuyenhoc.domain.copy;

/** Why a copy of the register was made. */
public enum CopyReason {
    HOUR,
    CLOSE,
    /** Before a list came in. */
    IMPORT,
    /** Before a newer program changed the tables. */
    UPGRADE,
    /** Before another copy was put back. */
    RESTORE,
    ASKED;

    /** Whether it was made for its own sake, so that it stays a while whatever else was made that day. */
    boolean isWayBack() {
        return this != HOUR && this != CLOSE;
    }
}
