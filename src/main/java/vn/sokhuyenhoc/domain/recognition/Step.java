package vn.sokhuyenhoc.domain.recognition;

/**
 * The way of a round, in its order: put down by the village, forms in, reviewed by the chapter's meeting, verified, listed, submitted to UBND
 * cấp xã, decided there, certificates handed over. Steps up to VERIFIED are taken village by village, the others by the whole round.
 */
public enum Step {
    REGISTERED, DECLARED, REVIEWED, VERIFIED, LISTED, SUBMITTED, DECIDED, CERTIFIED;

    public boolean isByVillage() {
        return compareTo(VERIFIED) <= 0;
    }
}
