package vn.sokhuyenhoc.ui.charts;

import java.text.NumberFormat;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TableView;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.work.report.ChartPaper.Sheet;

/** What a chart is drawn of, as a table. */
final class NumberTable {
    private static final double NAME = 24;
    private static final double NUMBER = 11;

    private final NumberFormat numbers = NumberFormat.getInstance(Messages.VIETNAMESE);
    private final ObservableList<List<Object>> rows = FXCollections.observableArrayList();
    private TableView<List<Object>> table = Tables.table("charts.numbers", rows);
    private List<String> headings = List.of();

    void show(Sheet sheet) {
        if (!headings.equals(sheet.headings())) {
            headings = sheet.headings();
            table = Tables.table("charts.numbers", rows);
            for (int i = 0; i < headings.size(); i++) {
                int at = i;
                Tables.column(table, String.valueOf(i), headings.get(i), i == 0 ? NAME : NUMBER, row -> words(row.get(at)),
                    i == 0 ? "name-cell" : Style.RIGHT);
            }
        }
        rows.setAll(sheet.rows());
    }

    private String words(Object value) {
        return value == null ? "" : value instanceof Number number ? numbers.format(number) : value.toString();
    }

    TableView<List<Object>> table() {
        return table;
    }
}
