package vn.sokhuyenhoc.files.excel;

/**
 * What was found in a cell.
 *
 * @param text   as in the sheet
 * @param broken whether it is no usable value: an error, or a formula never calculated
 */
record CellContent(String text, boolean broken) {
    static final CellContent EMPTY = new CellContent("", false);
    static final CellContent UNKNOWN = new CellContent("", true);
}
