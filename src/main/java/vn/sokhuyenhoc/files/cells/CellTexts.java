package vn.sokhuyenhoc.files.cells;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How values of cells are spelled as text, the same from every kind of file. */
public final class CellTexts {
    /** Excel itself shows no more digits than these; those beyond are the noise of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final double AFTER_LAST_DAY = 2_958_466;

    private CellTexts() {
    }

    /** Plain notation: neither exponent nor needless zeros. Not a number: NumberFormatException. */
    public static String number(double value) {
        return new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    /** Whether a number can be a day between 1900 and 9999; an ID number in a column of dates cannot. */
    public static boolean isDay(double value) {
        return value >= 1 && value < AFTER_LAST_DAY;
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String truth(boolean value) {
        return value ? "TRUE" : "FALSE";
    }
}
