package vn.sokhuyenhoc.files.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.sokhuyenhoc.domain.intake.SheetRow.FontRun;
import vn.sokhuyenhoc.domain.intake.SheetRow;
import vn.sokhuyenhoc.domain.intake.SheetText;
import vn.sokhuyenhoc.files.excel.Remarks.Remark;

/** Writes a list with remarks as a sheet made anew: every row at its place, every cell as text, so that nothing changes by itself. */
final class RebuiltList {
    private static final int AT_ONCE = 500;
    private static final int NARROWEST = 6;
    private static final int WIDEST = 40;
    private final SXSSFSheet sheet;
    private final Remarks remarks;
    private final int column;
    private final TextStyles texts;
    private final RemarkStyles styles;

    private RebuiltList(SXSSFWorkbook workbook, SheetText text, Remarks remarks) {
        this.sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(text.name()));
        this.remarks = remarks;
        this.column = remarks.column(text);
        this.texts = new TextStyles(workbook.getXSSFWorkbook());
        this.styles = new RemarkStyles(workbook.getXSSFWorkbook());
    }

    static void write(SheetText text, Remarks remarks, OutputStream out) throws IOException {
        try (LeanWorkbook workbook = new LeanWorkbook()) {
            new RebuiltList(workbook, text, remarks).fill(text);
            workbook.writeAvoidingTempFiles(out);
        }
    }

    private void fill(SheetText text) throws IOException {
        widen(text);
        Map<Integer, Remark> byRow = new HashMap<>();
        remarks.rows().forEach(remark -> byRow.put(remark.row(), remark));
        int done = 0;
        for (SheetRow row : text.rows()) {
            add(row, byRow.get(row.number()));
            if (++done % AT_ONCE == 0) {
                sheet.flushRows(0);
            }
        }
        text.merged().stream().filter(s -> s.firstRow() < s.lastRow() || s.firstColumn() < s.lastColumn()).forEach(s ->
            sheet.addMergedRegionUnsafe(new CellRangeAddress(s.firstRow() - 1, s.lastRow() - 1, s.firstColumn(), s.lastColumn())));
    }

    private void add(SheetRow from, Remark remark) {
        Row row = sheet.createRow(from.number() - 1);
        int width = Math.max(from.cells().size(), remark == null ? 0 : column);
        for (int at = 0; at < width; at++) {
            boolean wrong = remark != null && remark.wrong().contains(at);
            boolean odd = remark != null && remark.odd().contains(at);
            if (at != column && (wrong || odd || !from.cell(at).isEmpty())) {
                CellStyle style = texts.of(from.cell(at), font(from.fonts().get(at)), from.number() <= remarks.top());
                put(row, at, from.cell(at), wrong || odd ? styles.coloured(style, wrong) : style);
            }
        }
        if (remark != null) {
            put(row, column, remark.reason(), styles.reason(remark.refused()));
        } else if (from.number() <= remarks.top()) {
            String title = from.number() == remarks.top() ? remarks.heading() : from.cell(column);
            put(row, column, title, texts.of(title, "", true));
        }
    }

    private static void put(Row row, int at, String text, CellStyle style) {
        Cell cell = row.createCell(at);
        cell.setCellStyle(style);
        cell.setCellValue(PlainText.fitting(text));
    }

    /** Only one font can be said of a cell that is written as it comes; of several the letters must tell. */
    private static String font(List<FontRun> runs) {
        return runs == null || runs.size() != 1 ? "" : runs.getFirst().font();
    }

    private void widen(SheetText text) {
        for (int at = 0; at < column; at++) {
            int here = at;
            int letters = text.rows().stream().filter(r -> r.number() >= remarks.top()).mapToInt(r -> r.cell(here).length()).max().orElse(0);
            sheet.setColumnWidth(at, Math.clamp(letters + 2L, NARROWEST, WIDEST) * 256);
        }
        sheet.setColumnWidth(column, CopiedList.WIDTH);
    }
}
