package vn.sokhuyenhoc.ui.documents;

/** The papers that can be made, in the order of the work. */
public enum Paper {
    PEOPLE("xlsx"), ROLL("pdf"), FORMS("pdf"), COVERS("pdf"), ROSTER("xlsx"), CERTIFICATION("pdf");

    private final String ending;

    Paper(String ending) {
        this.ending = ending;
    }

    /** Of the file's name. */
    String ending() {
        return ending;
    }

    /** Whether it has pages to be looked at. */
    boolean hasPages() {
        return ending.equals("pdf");
    }

    /** Whether it is numbered, dated and signed. */
    boolean isSigned() {
        return this == CERTIFICATION;
    }

    /** Whether it shows what a criteria set says, and so is a draft until the set is checked. */
    boolean hasCriteria() {
        return this == CERTIFICATION || this == FORMS;
    }

    /** Whether it speaks of a round. */
    boolean hasRound() {
        return this != PEOPLE;
    }
}
