package vn.sokhuyenhoc.files.excel;

import org.apache.poi.ss.SpreadsheetVersion;

/** Makes sure that a text is taken as what it is, whatever it looks like. */
final class PlainText {
    private static final String STARTS_OF_FORMULAS = "=+-@\t\r";

    private PlainText() {
    }

    /** Whether Excel would take it for a formula when it is typed anew. */
    static boolean isLikeFormula(String text) {
        return !text.isEmpty() && STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0;
    }

    // A stray quote in a village's CSV can make one cell of many rows; Excel takes no more than this.
    static String fitting(String text) {
        int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
