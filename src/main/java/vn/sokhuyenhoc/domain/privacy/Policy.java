package vn.sokhuyenhoc.domain.privacy;

/**
 * What the office has set about the personal data that it keeps. The law names no years: how long is the office's own choice.
 *
 * @param purpose  what the data are kept for; empty while it is not set
 * @param basis    on what ground, such as a rule of the association; may be empty
 * @param years    kept after the last form of somebody who left or died; 0 while it is not set
 * @param inCharge person or unit in charge of personal data; may be empty
 */
public record Policy(String purpose, String basis, int years, String inCharge) {
    public static final Policy NONE = new Policy("", "", 0, "");
    public static final int MOST_YEARS = 99;
    /** Letters of the ground. */
    public static final int BASIS = 400;
}
