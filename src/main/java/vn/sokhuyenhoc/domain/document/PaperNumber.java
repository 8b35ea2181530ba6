package vn.sokhuyenhoc.domain.document;

import java.time.LocalDate;

/**
 * A line of the book of outgoing papers (sổ đăng ký văn bản đi). Numbers of a year begin with 1 and are never used twice, also when void.
 *
 * @param id      the row, 0 before it is kept
 * @param year    of the book
 * @param series  letters of the kind of paper, or empty where all kinds share one series
 * @param symbol  behind the stroke, such as "TTr-HKH"
 * @param issued  date of the paper
 * @param summary what the paper is about
 * @param takenBy who took it; may be empty
 * @param voidWhy why it is not used; empty where it is
 */
public record PaperNumber(long id, int year, String series, int no, String symbol, LocalDate issued, String summary, String takenBy,
                          String voidWhy) {

    /** Whether all kinds of paper share one series of numbers or each has its own; the head of the office decides (Nghị định 30/2020). */
    public enum Series { COMMON, BY_KIND }

    public boolean isVoid() {
        return !voidWhy.isEmpty();
    }

    /** With a leading 0 under 10, as Nghị định 30/2020 has it. */
    public String digits() {
        return digits(no);
    }

    /** As on the paper behind "Số:", such as "07/TTr-HKH". */
    public String shown() {
        return digits() + "/" + symbol;
    }

    /** A number of a paper with a leading 0 under 10. */
    public static String digits(int no) {
        return no < 10 ? "0" + no : String.valueOf(no);
    }
}
