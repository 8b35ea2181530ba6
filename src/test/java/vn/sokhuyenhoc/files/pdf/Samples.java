package vn.sokhuyenhoc.files.pdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.files.paper.Paper.Block;
import vn.sokhuyenhoc.files.paper.Paper.Letterhead;
import vn.sokhuyenhoc.files.paper.Paper.Signature;
import vn.sokhuyenhoc.files.paper.Paper;
import vn.sokhuyenhoc.files.paper.Papers;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.files.table.Table.Column;
import vn.sokhuyenhoc.files.table.Table.Kind;
import vn.sokhuyenhoc.files.table.Table.Line;

/** Made-up lists as a commune would print them. */
final class Samples {
    static final String DRAFT = "BẢN NHÁP – bộ tiêu chí chưa đối chiếu";
    static final Letterhead HEAD = head("HỘI KHUYẾN HỌC TỈNH SƠN LA", "HỘI KHUYẾN HỌC XÃ CHIỀNG MAI");
    static final Signature CHAIR = new Signature(List.of("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"), "(Ký, ghi rõ họ tên)", "Lường Văn Ỷ");
    static final Signature CLERK = new Signature(List.of("NGƯỜI LẬP DANH SÁCH"), "(Ký, ghi rõ họ tên)", "Quàng Thị Ỳ");
    private static final List<String> NAMES = List.of("Lò Thị Hương", "Ỳ Sạ Mỹ", "Ỷ Thị Kẵn", "Nguyễn Hữu Đặng", "H’Yim Kđoh", "Vàng A Páo",
        "Trần Thị Ngọc Ánh Dương", "Y Ƀlŏ Êban", "Đỗ Quỹ", "Phạm Ơn", "Hoàng Thị Phương Thuỳ", "Bùi Ẩn");

    private Samples() {
    }

    static Letterhead head(String superior, String issuer) {
        return new Letterhead(superior, issuer, "Số: 07/DS-HKH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
            "Chiềng Mai, ngày 05 tháng 12 năm 2026");
    }

    /** Every name is its own: a syllable that is not in the others is added by its number. */
    static String name(int i) {
        return NAMES.get(i % NAMES.size()) + " " + (char) ('A' + i / 26 % 26) + (char) ('A' + i % 26) + (char) ('A' + i / 676 % 26);
    }

    static List<Line> rows(int count) {
        var rows = new ArrayList<Line>();
        for (int i = 0; i < count; i++) {
            rows.add(row(i, name(i)));
        }
        return rows;
    }

    static Line row(int i, String name) {
        return new Line.Cells(Arrays.asList(i + 1, name, 1950 + i % 50, i % 2 == 0 ? "Nữ" : "Nam", "Bản Nà Lo",
            new BigDecimal(i % 3 == 0 ? "86.50" : "91"), i % 17 == 0 ? "Đủ điểm, có chỉ số vừa đúng 5 điểm" : null));
    }

    static Papers list(Letterhead head, List<Line> lines, List<Signature> signatures, Optional<String> draft) {
        return list(head, lines, lines.size(), signatures, draft);
    }

    static Papers list(Letterhead head, Iterable<Line> lines, int size, List<Signature> signatures, Optional<String> draft) {
        var table = new Table("Danh sách", List.of(), List.of(new Column("STT", 5, Kind.COUNT), new Column("Họ và tên", 25, Kind.TEXT),
            new Column("Năm sinh", 7, Kind.CODE), new Column("Giới tính", 6, Kind.CODE), new Column("Thôn", 12, Kind.TEXT),
            new Column("Tổng điểm", 7, Kind.POINTS), new Column("Ghi chú", 16, Kind.TEXT)), lines);
        var bases = new Block.Bases(List.of("Căn cứ Quy chế của Hội Khuyến học xã Chiềng Mai;",
            "Theo biên bản họp bình xét của Chi hội Khuyến học Bản Nà Lo ngày 02 tháng 12 năm 2026."));
        var end = new Block.Ending(List.of("Danh sách này có " + size + " người./."), List.of(), signatures);
        return Papers.of(new Paper(Optional.of(head), List.of("DANH SÁCH", "Đề nghị công nhận danh hiệu “Công dân học tập” năm 2026", "Bản Nà Lo"),
            List.of(bases, new Block.Rows(table), end), draft));
    }
}
