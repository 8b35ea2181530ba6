package vn.sokhuyenhoc.sample;

import java.util.Locale;
import java.util.Random;

/** What stands above and below the table of a village's sheet: heads, title lines, signatures. */
final class Frame {
    private final Page page;
    private final Village village;
    private final int last;

    /** @param last number of the last column */
    Frame(Page page, Village village, int last) {
        this.page = page;
        this.village = village;
        this.last = last;
    }

    /** The two heads side by side, as on a letter. Answers the next free row. */
    int stateHeading() {
        int half = last / 2;
        page.across(0, 0, half - 1, "HỘI KHUYẾN HỌC XÃ " + Commune.NAME.toUpperCase(Locale.ROOT), page.look.line);
        page.across(0, half, last, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", page.look.title);
        page.across(1, 0, half - 1, "BAN KHUYẾN HỌC " + village.name().toUpperCase(Locale.ROOT), page.look.title);
        page.across(1, half, last, "Độc lập - Tự do - Hạnh phúc", page.look.title);
        return 3;
    }

    /** Only the association's own line. */
    int ownLine() {
        page.across(0, 0, 3, "HỘI KHUYẾN HỌC XÃ " + Commune.NAME.toUpperCase(Locale.ROOT), page.look.title);
        return 1;
    }

    /** Title and village; a plain one has no empty row under it. */
    int titles(int row, String title, boolean plain) {
        page.across(row, 0, last, title, page.look.title);
        page.across(row + 1, 0, last, village.name() + " - Năm " + Commune.YEAR, page.look.title);
        return plain ? row + 2 : row + 3;
    }

    void signatures(int row, String leftTitle) {
        Random random = new Random(village.no());
        int right = last - last / 2;
        String day = "%s, ngày %02d tháng 9 năm %d".formatted(village.name(), 5 + village.no(), Commune.YEAR);
        page.across(row, right, last, day, page.look.italic);
        page.across(row + 1, 0, right - 2, leftTitle, page.look.title);
        page.across(row + 1, right, last, village.head(), page.look.title);
        page.across(row + 5, 0, right - 2, village.draw(random).name(random, Sex.FEMALE), page.look.title);
        page.across(row + 5, right, last, village.draw(random).name(random, Sex.MALE), page.look.title);
    }
}
