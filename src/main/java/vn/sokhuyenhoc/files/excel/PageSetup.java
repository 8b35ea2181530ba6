package vn.sokhuyenhoc.files.excel;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** How a list comes out of the printer: A4 across, all columns on one page, the heading on each page, the page number below. */
final class PageSetup {
    private static final double INCH = 25.4;

    private PageSetup() {
    }

    static void apply(Sheet sheet, int headingRow, String header, String footer) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setDefaultRowHeightInPoints(SheetStyles.LINE_POINTS + SheetStyles.AIR_POINTS);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, 15 / INCH);
        sheet.setMargin(PageMargin.RIGHT, 10 / INCH);
        sheet.setMargin(PageMargin.TOP, 15 / INCH);
        sheet.setMargin(PageMargin.BOTTOM, 17 / INCH);
        sheet.setMargin(PageMargin.HEADER, 8 / INCH);
        sheet.setMargin(PageMargin.FOOTER, 8 / INCH);
        sheet.getHeader().setCenter(header);
        sheet.getFooter().setCenter(footer);
        sheet.setRepeatingRows(new CellRangeAddress(headingRow, headingRow, -1, -1));
        sheet.createFreezePane(0, headingRow + 1);
    }
}
