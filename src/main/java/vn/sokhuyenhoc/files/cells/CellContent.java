package vn.sokhuyenhoc.files.cells;

import java.util.List;
import vn.sokhuyenhoc.domain.intake.SheetRow.FontRun;

/**
 * What was found in a cell.
 *
 * @param text   as in the sheet
 * @param broken whether it is no usable value: an error, or a formula never calculated
 * @param fonts  as in a row of a sheet: empty unless some letters stand in a font of an old encoding
 */
public record CellContent(String text, boolean broken, List<FontRun> fonts) {
    public static final CellContent EMPTY = of("");
    public static final CellContent UNKNOWN = broken("");

    public static CellContent of(String text) {
        return new CellContent(text, false, List.of());
    }

    /**
     * @param font of the cell, "" where not known
     * @param runs of its text, from left to right; a font "" stands for the cell's own; none where the text is of one piece
     */
    public static CellContent of(String text, String font, List<FontRun> runs) {
        return new CellContent(text, false, OldFonts.of(text, font, runs));
    }

    public static CellContent broken(String text) {
        return new CellContent(text, true, List.of());
    }
}
