package vn.sokhuyenhoc.work.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.domain.office.Provinces;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.NumberWords;
import vn.sokhuyenhoc.text.Wording;

/** Turns of speech that many papers share. */
final class PaperWords {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Messages messages;
    private final Wording wording;

    PaperWords(Messages paper) {
        this.messages = paper;
        this.wording = new Wording(paper);
    }

    String get(String key, Object... args) {
        return messages.get(key, args);
    }

    Wording wording() {
        return wording;
    }

    /** "Công dân học tập". */
    String title(Title title) {
        return messages.get("paper.title." + key(title));
    }

    /** "công dân". */
    String holder(Title title) {
        return messages.get("paper.holder." + key(title));
    }

    /** "12 (mười hai) công dân". */
    String counted(int count, Title title) {
        return messages.get("paper.counted", count, new NumberWords(messages).of(count), holder(title));
    }

    /** "Danh sách này có 12 (mười hai) công dân./." */
    String total(int count, Title title) {
        return messages.get("paper.list.closing." + key(title), count, new NumberWords(messages).of(count));
    }

    /** "Bản Nà Lo (12 người)". */
    String section(String village, int count, Title title) {
        return messages.get("paper.list.section." + key(title), village, count);
    }

    /** The heading of the column that names the holder. */
    String subject(Title title) {
        return messages.get("paper.subject." + key(title));
    }

    /** The heading of the column that says how large the holder is. */
    String members(Title title) {
        return messages.get("paper.members." + key(title));
    }

    /** A village's name; what belongs to none is the whole commune's. */
    String village(Place place) {
        return place.name().isEmpty() ? messages.get("paper.balance.whole") : wording.place(place);
    }

    /** "xã Chiềng Hương", to stand within a sentence. */
    String commune(Office office) {
        return wording.communeKind(office.commune().kind()) + " " + office.commune().name();
    }

    /** "Xã Chiềng Hương". */
    String communeFirst(Office office) {
        String commune = commune(office);
        return commune.substring(0, 1).toUpperCase(Messages.VIETNAMESE) + commune.substring(1);
    }

    /** "Hội Khuyến học xã Chiềng Hương", to stand within a sentence; its capitals in the letterhead are for that alone. */
    String association(Office office) {
        return messages.get("paper.association", commune(office));
    }

    /** "Hội Khuyến học tỉnh Sơn La". */
    String superior(Office office) {
        String province = office.commune().province();
        return messages.get(Provinces.isCity(province) ? "paper.superior.city" : "paper.superior.province", province);
    }

    /** "ngày 05 tháng 12 năm 2026", days and months as Nghị định 30 writes them. */
    String date(LocalDate date) {
        String day = date.getDayOfMonth() < 10 ? "0" + date.getDayOfMonth() : String.valueOf(date.getDayOfMonth());
        String month = date.getMonthValue() < 3 ? "0" + date.getMonthValue() : String.valueOf(date.getMonthValue());
        return messages.get("paper.date", day, month, String.valueOf(date.getYear()));
    }

    /** "1.186/1.397 = 84,9 %"; without a denominator only the counts. */
    String rate(int part, int whole) {
        if (whole == 0) {
            return messages.get("paper.rate.none", part);
        }
        return messages.get("paper.rate", part, whole, percent(part, whole));
    }

    /** With one digit behind the comma; empty of nothing. */
    String percent(int part, int whole) {
        return whole == 0 ? ""
            : Wording.points(HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }

    /** The lines of an answer, or these where nothing was filled in. */
    static List<String> lines(String answer, String... usual) {
        return answer.isBlank() ? List.of(usual) : answer.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String key(Title title) {
        return title.name().toLowerCase(Locale.ROOT);
    }
}
