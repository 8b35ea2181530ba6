package vn.sokhuyenhoc.files.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import vn.sokhuyenhoc.domain.intake.SheetRow.FontRun;
import vn.sokhuyenhoc.files.cells.CellContent;

/** Reads the text of a cell of an .xls and what its letters stand in. */
final class XlsFonts {
    private final HSSFWorkbook workbook;

    XlsFonts(HSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    CellContent of(Cell cell) {
        List<FontRun> runs = new ArrayList<>();
        if (cell.getRichStringCellValue() instanceof HSSFRichTextString text) {
            for (int i = 0; i < text.numFormattingRuns(); i++) {
                runs.add(new FontRun(text.getIndexOfFormattingRun(i), name(text.getFontOfFormattingRun(i))));
            }
        }
        return CellContent.of(cell.getStringCellValue(), name(cell.getCellStyle().getFontIndex()), runs);
    }

    /** Number 4 is left out in every .xls, so the last one has the number of fonts. */
    private String name(int font) {
        return font < 0 || font > workbook.getNumberOfFonts() ? "" : workbook.getFontAt(font).getFontName();
    }
}
