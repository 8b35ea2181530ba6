package vn.sokhuyenhoc.domain.encoding;

/**
 * One cell of a sheet that is in an old encoding.
 *
 * @param row    as the sheet counts, from 1
 * @param column from 0
 */
public record Change(int row, int column, Conversion conversion) {

    /** The cell's text, read or left as it came. */
    String text(boolean refused) {
        return refused ? conversion.before() : conversion.after();
    }
}
