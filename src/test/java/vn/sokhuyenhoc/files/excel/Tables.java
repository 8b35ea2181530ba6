package vn.sokhuyenhoc.files.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.files.table.Table.Column;
import vn.sokhuyenhoc.files.table.Table.Kind;
import vn.sokhuyenhoc.files.table.Table.Line;

/** Tables that the tests of this package write. */
final class Tables {
    private static final List<String> NAMES = List.of("Quàng Thị Pâng", "H’Yim Kđoh", "Lường Văn Ơn",
        "Công Tằng Tôn Nữ Hoàng Nguyễn Thị Phương Thảo Quỳnh Anh", "Nguyễn Trường Hưng", "Vàng A Páo");

    private Tables() {
    }

    /** A roster as the office prints it, with sections unless none are asked for. */
    static Table roster(int people, boolean sections, List<String> caption) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            if (sections && i % 35 == 0) {
                lines.add(new Line.Section("Thôn Bản Nà Lo " + (i / 35 + 1)));
            }
            lines.add(person(i));
        }
        return new Table("Danh sách", caption, List.of(
            new Column("STT", 6, Kind.COUNT), new Column("Họ và tên", 28, Kind.TEXT), new Column("Năm sinh", 10, Kind.COUNT),
            new Column("Giới tính", 8, Kind.TEXT), new Column("Số định danh", 16, Kind.CODE),
            new Column("Thôn, ấp, tổ dân phố nơi đang ở", 26, Kind.TEXT),
            new Column("Tổng điểm", 9, Kind.POINTS), new Column("Kết quả", 14, Kind.TEXT), new Column("Ghi chú", 34, Kind.TEXT)), lines);
    }

    private static Line person(int i) {
        return new Line.Cells(Arrays.asList(i + 1, NAMES.get(i % NAMES.size()), i % 7 == 6 ? null : 1950 + i % 55, i % 2 == 0 ? "Nữ" : "Nam",
            "0140%08d".formatted(i * 991), "Bản Nà Lo",
            i % 3 == 0 ? new BigDecimal("8.00") : i % 3 == 1 ? new BigDecimal("87.5") : null, "Không đạt",
            i % 5 == 0 ? "Đủ 80 điểm nhưng chỉ số 6 mới được 4 điểm, dưới mức 5 điểm mà bộ tiêu chí đòi hỏi" : null),
            i % 5 == 0 ? List.of(8) : List.of());
    }
}
