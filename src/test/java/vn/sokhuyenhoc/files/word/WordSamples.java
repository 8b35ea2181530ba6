package vn.sokhuyenhoc.files.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.files.paper.Paper;
import vn.sokhuyenhoc.files.paper.Paper.Block;
import vn.sokhuyenhoc.files.paper.Paper.Fact;
import vn.sokhuyenhoc.files.paper.Paper.Letterhead;
import vn.sokhuyenhoc.files.paper.Paper.Signature;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.files.table.Table.Column;
import vn.sokhuyenhoc.files.table.Table.Kind;

/** Made-up papers as a commune would write them. */
public final class WordSamples {
    public static final String DRAFT = "BẢN NHÁP – bộ tiêu chí chưa đối chiếu";
    private static final List<String> NAMES = List.of("Lò Thị Hương", "Ỳ Sạ Mỹ", "Ỷ Thị Kẵn", "Nguyễn Hữu Đặng", "H’Yim Kđoh", "Vàng A Páo",
        "Trần Thị Ngọc Ánh Dương", "Y Ƀlŏ Êban", "Đỗ Quỹ", "Phạm Ơn", "Hoàng Thị Phương Thuỳ", "Bùi Ẩn");
    private static final Signature CHAIR = new Signature(List.of("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"), "", "Lường Văn Ỷ");
    private static final List<String> RECIPIENTS = List.of("Nơi nhận:", "- Như Điều 3;", "- Hội Khuyến học tỉnh (để báo cáo);", "- Lưu: VT, HKH.");

    private WordSamples() {
    }

    private static Letterhead head(String number) {
        return new Letterhead("UBND XÃ CHIỀNG HƯƠNG", "HỘI KHUYẾN HỌC", number, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc", "Chiềng Hương, ngày 05 tháng 12 năm 2026");
    }

    public static Paper list(int rows, Optional<String> draft) {
        var bases = new Block.Bases(List.of("Căn cứ Quy chế của Hội Khuyến học xã Chiềng Hương;",
            "Theo biên bản họp bình xét của Chi hội Khuyến học Bản Nà Lo ngày 02 tháng 12 năm 2026."));
        return new Paper(Optional.of(head("Số: 07/DS-HKH")), List.of("DANH SÁCH", "Đề nghị công nhận danh hiệu “Công dân học tập” năm 2026"),
            List.of(bases, new Block.Rows(people(rows)),
                new Block.Ending(List.of("Danh sách này có " + rows + " công dân./."), List.of(), List.of(CHAIR))), draft);
    }

    public static Table people(int rows) {
        var lines = new ArrayList<Table.Line>();
        for (int i = 0; i < rows; i++) {
            if (i % 60 == 0) {
                lines.add(new Table.Line.Section("Bản Nà Lo " + (i / 60 + 1)));
            }
            lines.add(new Table.Line.Cells(Arrays.asList(i + 1, NAMES.get(i % NAMES.size()), 1950 + i % 50, i % 2 == 0 ? "Nữ" : "Nam",
                new BigDecimal(i % 3 == 0 ? "86.5" : "91"), i % 17 == 0 ? "Đủ điểm, có chỉ số vừa đúng 5 điểm" : null)));
        }
        return new Table("Danh sách", List.of(), List.of(new Column("STT", 5, Kind.COUNT), new Column("Họ và tên", 25, Kind.TEXT),
            new Column("Năm sinh", 7, Kind.CODE), new Column("Giới tính", 6, Kind.CODE), new Column("Tổng điểm", 7, Kind.POINTS),
            new Column("Ghi chú", 16, Kind.TEXT)), lines);
    }

    public static Paper minutes() {
        var facts = new Block.Facts(List.of(new Fact("Thời gian bắt đầu", "14 giờ 00, ngày 02 tháng 12 năm 2026"), new Fact("Địa điểm", ""),
            new Fact("Chủ trì", "Ông Lường Văn Ỷ"), new Fact("Thư ký", "Bà Quàng Thị Ỳ"), new Fact("", "")));
        var counts = new Table("Kết quả", List.of(), List.of(new Column("STT", 5, Kind.COUNT), new Column("Thôn", 25, Kind.TEXT),
            new Column("Số phiếu", 9, Kind.COUNT), new Column("Đạt", 9, Kind.COUNT)), List.of(
                new Table.Line.Cells(List.of(1, "Bản Nà Lo", 1250, 1190)), new Table.Line.Cells(List.of(2, "Bản Có Muông", 240, 198))));
        var secretary = new Signature(List.of("THƯ KÝ"), "(Ký, ghi rõ họ tên)", "");
        var chair = new Signature(List.of("CHỦ TỌA"), "(Ký, ghi rõ họ tên)", "Lường Văn Ỷ");
        return new Paper(Optional.of(head("Số: 05/BB-HKH")), List.of("BIÊN BẢN", "Họp bình xét danh hiệu “Công dân học tập” năm 2026"),
            List.of(facts, new Block.Heading("Nội dung"),
                new Block.Text("1.", "Chi hội trưởng đọc tiêu chí và kết quả tự đánh giá của từng công dân trong thôn; mọi người cùng góp ý, bổ sung."),
                new Block.Text("2.", "Kết quả bình xét như bảng dưới đây.\nCác thành viên nhất trí 100 %."), new Block.Rows(counts),
                new Block.Text("", "Cuộc họp kết thúc vào 16 giờ 30, ngày 02 tháng 12 năm 2026./."),
                new Block.Ending(List.of(), List.of(), List.of(secretary, chair))), Optional.empty());
    }

    public static Paper decision() {
        return new Paper(Optional.of(head("Số:            /QĐ-UBND")), List.of("QUYẾT ĐỊNH", "Về việc công nhận danh hiệu “Công dân học tập” năm 2026"),
            List.of(new Block.Bases(List.of("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
                    "Theo đề nghị của Hội Khuyến học xã Chiềng Hương tại Tờ trình số 07/TTr-HKH ngày 05 tháng 12 năm 2026.")),
                new Block.Heading("QUYẾT ĐỊNH:"),
                new Block.Text("Điều 1.", "Công nhận danh hiệu “Công dân học tập” năm 2026 cho 40 (bốn mươi) công dân có tên trong danh sách kèm theo."),
                new Block.Text("Điều 2.", "Quyết định này có hiệu lực kể từ ngày ký."),
                new Block.Text("Điều 3.", "Hội Khuyến học xã và các công dân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./."),
                new Block.Ending(List.of(), RECIPIENTS, List.of(new Signature(List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), "", "Hoàng Văn Ỵ"))),
                new Block.Annex(List.of("Phụ lục", "DANH SÁCH CÔNG DÂN ĐƯỢC CÔNG NHẬN"), "(Kèm theo Quyết định số …/QĐ-UBND ngày … tháng … năm 2026)"),
                new Block.Rows(people(40))), Optional.of(DRAFT));
    }

    public static Paper submission() {
        return new Paper(Optional.of(head("Số: 07/TTr-HKH")), List.of("TỜ TRÌNH", "Về việc đề nghị công nhận danh hiệu “Công dân học tập” năm 2026"),
            List.of(new Block.To("Kính gửi:", List.of("- Ủy ban nhân dân xã Chiềng Hương;", "- Hội Khuyến học tỉnh Sơn La.")),
                new Block.Text("", "Hội Khuyến học xã trình Ủy ban nhân dân xã xem xét, quyết định./."),
                new Block.Ending(List.of(), RECIPIENTS, List.of(CHAIR))), Optional.empty());
    }

    public static Paper slip(String name) {
        return new Paper(Optional.empty(), List.of("THƯ CẢM ƠN"), List.of(
            new Block.To("Kính gửi:", List.of(name)),
            new Block.Text("", "Hội Khuyến học xã Chiềng Hương trân trọng cảm ơn ông (bà) đã tích cực học tập trong năm 2026."),
            new Block.Ending(List.of(), List.of(), List.of(CHAIR))), Optional.empty());
    }
}
