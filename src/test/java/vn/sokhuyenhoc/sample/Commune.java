package vn.sokhuyenhoc.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static vn.sokhuyenhoc.sample.NameGroup.EDE;
import static vn.sokhuyenhoc.sample.NameGroup.HMONG;
import static vn.sokhuyenhoc.sample.NameGroup.KINH;
import static vn.sokhuyenhoc.sample.NameGroup.THAI;

/** The made-up commune: no commune of Sơn La, nor of any other province, bears this name. */
final class Commune {
    static final String NAME = "Chiềng Hương";
    static final int YEAR = 2026;

    static final List<Village> VILLAGES = List.of(
        new Village(1, "Bản Nà Lo", "ban-na-lo", "TRƯỞNG BẢN", 228, List.of(THAI)),
        new Village(2, "Bản Co Muông", "ban-co-muong", "TRƯỞNG BẢN", 214, List.of(THAI, THAI, THAI, KINH)),
        new Village(3, "Bản Háng Tàu", "ban-hang-tau", "TRƯỞNG BẢN", 176, List.of(HMONG)),
        new Village(4, "Thôn 1", "thon-1", "TRƯỞNG THÔN", 262, List.of(KINH)),
        new Village(5, "Thôn 2", "thon-2", "TRƯỞNG THÔN", 241, List.of(KINH, KINH, KINH, THAI)),
        new Village(6, "Tổ dân phố 3", "to-dan-pho-3", "TỔ TRƯỞNG", 287, List.of(KINH, KINH, THAI)),
        new Village(7, "Tiểu khu 5", "tieu-khu-5", "TRƯỞNG TIỂU KHU", 253, List.of(KINH, KINH, THAI, HMONG)),
        new Village(8, "Bản Nậm Khao", "ban-nam-khao", "TRƯỞNG BẢN", 198, List.of(THAI, THAI, HMONG)),
        new Village(9, "Buôn Drai", "buon-drai", "TRƯỞNG BUÔN", 164, List.of(EDE)),
        new Village(10, "Thôn Tân Lập", "thon-tan-lap", "TRƯỞNG THÔN", 219, List.of(KINH, KINH, KINH, EDE)),
        new Village(11, "Bản Pá Lầu", "ban-pa-lau", "TRƯỞNG BẢN", 132, List.of(HMONG)),
        new Village(12, "Xóm Đồi Chè", "xom-doi-che", "TRƯỞNG XÓM", 126, List.of(KINH, KINH, KINH, THAI)));

    static final Chapter SCHOOL = new Chapter("Chi hội Trường THCS Chiềng Hương", Chapter.Kind.SCHOOL, 0);
    static final Chapter CLAN = new Chapter("Chi hội Dòng họ Lò", Chapter.Kind.CLAN, 0);
    static final Chapter WORKPLACE = new Chapter("Chi hội Cơ quan xã", Chapter.Kind.WORKPLACE, 0);
    static final List<Chapter> CHAPTERS = List.of(
        villageChapter(1), villageChapter(2), villageChapter(4), villageChapter(6), villageChapter(9), villageChapter(10),
        villageChapter(11), SCHOOL, CLAN, WORKPLACE);

    private Commune() {
    }

    /** The lines of {@code office.properties}, in this order. */
    static Map<String, String> office() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("province", "Sơn La");
        lines.put("commune_kind", "XA");
        lines.put("commune", NAME);
        lines.put("superior_line", "HỘI KHUYẾN HỌC TỈNH SƠN LA");
        lines.put("issuer_line", "HỘI KHUYẾN HỌC XÃ CHIỀNG HƯƠNG");
        lines.put("symbol", "HKH");
        lines.put("signing_for", "TM. BAN THƯỜNG VỤ");
        lines.put("signer_position", "CHỦ TỊCH");
        lines.put("signer_name", "Quàng Văn Thiêm");
        lines.put("preparer_name", "Trần Thị Nguyệt");
        lines.put("round_key", "2026-cong-dan");
        lines.put("round_year", "2026");
        lines.put("round_name", "Công dân học tập năm 2026");
        lines.put("round_citation", "Quyết định số 244/QĐ-KHVN ngày 28 tháng 7 năm 2022 của Hội Khuyến học Việt Nam");
        lines.put("round_set", "du-thao-2020-cong-dan");
        return lines;
    }

    static List<String> placeLines() {
        return Stream.concat(Stream.of("name"), VILLAGES.stream().map(Village::name)).toList();
    }

    static List<String> chapterLines() {
        return Stream.concat(Stream.of("name;kind"), CHAPTERS.stream().map(chapter -> chapter.name() + ";" + chapter.kind())).toList();
    }

    private static Chapter villageChapter(int no) {
        return new Chapter("Chi hội " + VILLAGES.get(no - 1).name(), Chapter.Kind.VILLAGE, no);
    }
}
