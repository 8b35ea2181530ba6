package vn.sokhuyenhoc.files.excel;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** Makes the rows of a sheet an Excel table, with a filter on its heading, as pivot tables take it. */
final class DataTable {
    private static final String NAME = "DuLieu";
    private static final String STYLE = "TableStyleLight9";

    private DataTable() {
    }

    /** @param headings exactly as they stand in the first row; no two may be the same */
    static void over(XSSFSheet sheet, CellRangeAddress all, List<String> headings) {
        XSSFTable table = sheet.createTable(new AreaReference(all.formatAsString(), SpreadsheetVersion.EXCEL2007));
        table.setName(NAME);
        table.setDisplayName(NAME);
        CTTable inside = table.getCTTable();
        inside.addNewAutoFilter().setRef(all.formatAsString());
        CTTableStyleInfo style = inside.isSetTableStyleInfo() ? inside.getTableStyleInfo() : inside.addNewTableStyleInfo();
        style.setName(STYLE);
        style.setShowRowStripes(true);
        // The rows are written past the sheet, so that it cannot read its headings itself.
        for (int i = 0; i < headings.size(); i++) {
            table.getColumns().get(i).setName(headings.get(i));
        }
    }
}
