package vn.sokhuyenhoc.ui.kit.form;

import java.math.BigDecimal;
import java.util.TreeSet;
import vn.sokhuyenhoc.domain.assessment.FormDraft;

/**
 * What a key does in the field of one mark. A field is full, and leaves itself, as soon as no further digit can make a valid mark of it;
 * a digit that cannot go on a valid mark is meant for the next field. Marks are multiples of the step from 0 to the cap, as text "8" or "7,5".
 */
public final class MarkKeys implements FieldKeys {
    public static final char TOP = '*';
    public static final char MISSING = '.';
    public static final char COMMA = ',';
    public static final char BACK = '-';
    public static final char ERASE = '\b';
    public static final char COMMIT = '\r';
    public static final char FLAG = '+';
    public static final char SAME = '/';

    private final TreeSet<String> marks = new TreeSet<>();
    private final boolean whole;
    private final String top;

    public MarkKeys(BigDecimal cap, BigDecimal step) {
        int decimals = Math.max(0, step.stripTrailingZeros().scale());
        BigDecimal highest = cap.divideToIntegralValue(step).multiply(step);
        for (BigDecimal mark = BigDecimal.ZERO; mark.compareTo(highest) <= 0; mark = mark.add(step)) {
            marks.add(text(mark));
            if (mark.stripTrailingZeros().scale() <= 0 && mark.add(step).compareTo(highest) <= 0 && decimals > 0) {
                marks.add(text(mark) + COMMA + "0".repeat(decimals));
            }
        }
        whole = decimals == 0;
        top = text(highest);
    }

    /** Where a key leads. ON: to the next field without an answer, and where there is none, to the keeping of the form. */
    public enum Go { STAY, NEXT, ON, BACK, COMMIT, REFUSED }

    /**
     * @param text  of the field from now on
     * @param again whether the key is still to be typed, in the field it leads to
     */
    public record Effect(String text, Go go, boolean again) {
        Effect(String text, Go go) {
            this(text, go, false);
        }
    }

    @Override
    public Effect press(String text, boolean chosen, char key) {
        String typed = chosen ? "" : text;
        return switch (key) {
            case TOP -> typed.isEmpty() ? new Effect(top, Go.NEXT) : leave(text);
            case MISSING -> typed.isEmpty() ? new Effect(FormDraft.MISSING, Go.NEXT) : longer(typed, COMMA);
            case COMMA -> typed.isEmpty() && whole ? new Effect(FormDraft.MISSING, Go.NEXT) : longer(typed, COMMA);
            case BACK -> chosen || isMark(text) ? new Effect(tidy(text), Go.BACK) : new Effect(text, Go.REFUSED);
            case ERASE -> erase(text, chosen);
            case COMMIT -> chosen || isMark(text) ? new Effect(tidy(text), Go.COMMIT) : new Effect(text, Go.REFUSED);
            default -> isDigit(key) ? longer(typed, key) : new Effect(text, Go.REFUSED);
        };
    }

    private Effect longer(String typed, char key) {
        String longer = typed + key;
        if (begins(longer)) {
            return marks.higher(longer) != null && marks.higher(longer).startsWith(longer)
                ? new Effect(longer, Go.STAY) : new Effect(tidy(longer), Go.NEXT);
        }
        return leave(typed);
    }

    private Effect leave(String typed) {
        return marks.contains(typed) ? new Effect(tidy(typed), Go.NEXT, true) : new Effect(typed, Go.REFUSED);
    }

    public static Effect erase(String text, boolean chosen) {
        if (text.isEmpty()) {
            return new Effect("", Go.BACK);
        }
        return new Effect(chosen ? "" : text.substring(0, text.length() - 1), Go.STAY);
    }

    private boolean begins(String text) {
        String next = marks.ceiling(text);
        return next != null && next.startsWith(text);
    }

    /** Whether the field may be left as it is: empty, missing or a mark. */
    private boolean isMark(String text) {
        return text.isEmpty() || text.equals(FormDraft.MISSING) || marks.contains(tidy(text));
    }

    public static boolean isDigit(char key) {
        return key >= '0' && key <= '9';
    }

    /** "7," and "7,0" are 7. */
    public static String tidy(String text) {
        return text.replaceFirst("(?<=\\d),0*$", "");
    }

    private static String text(BigDecimal mark) {
        return mark.signum() == 0 ? "0" : mark.stripTrailingZeros().toPlainString().replace('.', COMMA);
    }
}
