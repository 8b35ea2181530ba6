package vn.sokhuyenhoc.domain.cross;

/** A cell of a table, by the codes of its row and its column; either may be {@link #SUM} or {@link #NOT_NOTED}. */
public record Spot(String row, String column) {
    /** Code of the line that holds all. */
    public static final String SUM = "*";
    /** Code of those of whom it is not known. */
    public static final String NOT_NOTED = "";
    public static final Spot TOTAL = new Spot(SUM, SUM);

    public Spot swapped() {
        return new Spot(column, row);
    }
}
