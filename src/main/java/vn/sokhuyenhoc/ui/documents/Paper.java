package vn.sokhuyenhoc.ui.documents;

/** The papers that can be made, in the order of the work. */
public enum Paper {
    PEOPLE("xlsx"), ROSTER("xlsx"), CERTIFICATION("pdf");

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
        return this == CERTIFICATION;
    }

    /** Whether it speaks of a round. */
    boolean hasRound() {
        return this != PEOPLE;
    }
}
