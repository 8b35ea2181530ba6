package vn.sokhuyenhoc.domain.document;

/** What the code of a paper turns out to be. */
public enum SealState {
    /** The office signed these words, and they still hold. */
    GENUINE,
    /** The code has the office's sign, but says other words than the office signed. */
    ALTERED,
    /** The office signed it, but the title was withdrawn or the list taken back. */
    WITHDRAWN,
    /** Signed with a key that this office does not have. */
    OTHER_OFFICE,
    /** Half a scan, mistyped, or no code of this program. */
    UNREADABLE
}
