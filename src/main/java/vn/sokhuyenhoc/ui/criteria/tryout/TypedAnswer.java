package vn.sokhuyenhoc.ui.criteria.tryout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sokhuyenhoc.domain.criteria.Measure;
import vn.sokhuyenhoc.domain.vietnamese.Fold;

/** Short ways to type an answer: c or k for a yes or no, 45/50 for a share. What fits none of them stays as it was typed. */
final class TypedAnswer {
    private static final Pattern PARTS = Pattern.compile("(\\d{1,6}) ?/ ?(\\d{1,6})");
    private static final int PERCENT_DIGITS = 2;

    private TypedAnswer() {
    }

    /** The number that is meant. A share is rounded down, in favour of nobody. */
    static String plain(String typed, Measure measure) {
        String text = typed.strip();
        return switch (measure) {
            case Measure.Points _ -> text;
            case Measure.YesNo _ -> switch (Fold.fold(text)) {
                case "c", "co" -> "1";
                case "k", "khong" -> "0";
                default -> text;
            };
            case Measure.Share _ -> share(text);
        };
    }

    private static String share(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches() || new BigDecimal(parts.group(2)).signum() == 0) {
            return text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        }
        return new BigDecimal(parts.group(1)).movePointRight(2).divide(new BigDecimal(parts.group(2)), PERCENT_DIGITS, RoundingMode.FLOOR)
            .stripTrailingZeros().toPlainString();
    }
}
