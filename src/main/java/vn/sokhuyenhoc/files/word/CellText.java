package vn.sokhuyenhoc.files.word;

import java.text.NumberFormat;
import java.util.List;
import vn.sokhuyenhoc.files.table.Table.Column;
import vn.sokhuyenhoc.files.table.Table.Kind;
import vn.sokhuyenhoc.text.Messages;

/** What stands in a cell: numbers in columns of counts and points are written 1.234,5; those in other columns digit by digit. */
final class CellText {
    private final List<Column> columns;
    private final NumberFormat numbers = NumberFormat.getInstance(Messages.VIETNAMESE);

    CellText(List<Column> columns) {
        this.columns = columns;
    }

    String of(int column, Object value) {
        Kind kind = columns.get(column).kind();
        return switch (value) {
            case null -> "";
            case Number number when kind.isNumber() -> numbers.format(number);
            default -> value.toString();
        };
    }
}
