package vn.sokhuyenhoc.domain.person;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The short number of a person as papers print it: at least four digits, a hyphen, a check digit, such as 0427-0. The check digit is that of
 * the Damm algorithm (H. M. Damm, Total anti-symmetrische Quasigruppen, Marburg 2004, table of order 10), which finds every single wrong
 * digit and every swap of two neighbours; noughts in front do not change it.
 */
public final class Serial {
    private static final String[] QUASIGROUP = {"0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
        "3674209581", "5869720134", "8945362017", "9438617205", "2581436790"};
    private static final Pattern CODE = Pattern.compile("(\\d{1,9})[-\\u2010-\\u2015\\u2212](\\d)");
    private static final Pattern CODE_WITHOUT_HYPHEN = Pattern.compile("(\\d{3,9})(\\d)");
    private static final Pattern BARE = Pattern.compile("\\d{1,9}");
    /** From so many digits on they are read as a code first: this is how many a paper prints at least. */
    private static final int DIGITS_OF_CODE = 5;

    private Serial() {
    }

    /** What a code as it was typed says. */
    public sealed interface Reading {
        /** A code whose check digit fits. */
        record Right(int serial) implements Reading {
        }

        /** Clearly a code, but a digit of it is wrong. */
        record WrongDigit(String typed) implements Reading {
        }

        /** Something else. */
        record NoCode() implements Reading {
        }
    }

    /** @param serial from 1 */
    public static String of(int serial) {
        if (serial < 1) {
            throw new IllegalArgumentException("serial " + serial);
        }
        String digits = String.format(Locale.ROOT, "%04d", serial);
        return digits + "-" + check(digits);
    }

    /** Reads a code with its check digit: 0427-0, 04270 or, where a sheet dropped the nought, 4270; at least four digits without a hyphen. */
    public static Reading read(String typed) {
        String text = typed.strip();
        Matcher code = CODE.matcher(text);
        Matcher plain = CODE_WITHOUT_HYPHEN.matcher(text);
        if (!code.matches() && !plain.matches()) {
            return new Reading.NoCode();
        }
        Matcher found = code.matches() ? code : plain;
        int serial = Integer.parseInt(found.group(1));
        boolean right = serial > 0 && check(found.group(1)) == found.group(2).charAt(0);
        return right ? new Reading.Right(serial) : new Reading.WrongDigit(text);
    }

    /** Whether it is written as a code, with a hyphen, be it right or wrong. */
    public static boolean isCode(String typed) {
        return CODE.matcher(typed.strip()).matches();
    }

    /** Whether it is written as a code, with a hyphen, and a digit of it is wrong. */
    public static boolean isWrong(String typed) {
        return isCode(typed) && read(typed) instanceof Reading.WrongDigit;
    }

    /**
     * The serials that this can mean, the likeliest first; none for a wrong code and for what is no number. Digits without a hyphen are a bare
     * serial or a code: a code first from five digits on.
     */
    public static List<Integer> meant(String typed) {
        String text = typed.strip();
        Set<Integer> found = new LinkedHashSet<>();
        Runnable bare = () -> {
            if (BARE.matcher(text).matches() && Integer.parseInt(text) > 0) {
                found.add(Integer.parseInt(text));
            }
        };
        if (text.length() < DIGITS_OF_CODE) {
            bare.run();
        }
        if (read(text) instanceof Reading.Right(int serial)) {
            found.add(serial);
        }
        bare.run();
        return List.copyOf(found);
    }

    /** The one that can be taken without asking: a right code of at least five digits, or a shorter bare serial. */
    public static OptionalInt sure(String typed) {
        String text = typed.strip();
        if (isCode(text) || text.length() >= DIGITS_OF_CODE) {
            return read(text) instanceof Reading.Right(int serial) ? OptionalInt.of(serial) : OptionalInt.empty();
        }
        return meant(text).stream().mapToInt(Integer::intValue).findFirst();
    }

    private static char check(String digits) {
        char interim = '0';
        for (char digit : digits.toCharArray()) {
            interim = QUASIGROUP[interim - '0'].charAt(digit - '0');
        }
        return interim;
    }
}
