package vn.sokhuyenhoc.ui.grid;

import java.util.Locale;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.criteria.Measure;
import vn.sokhuyenhoc.ui.kit.form.MarkKeys;

/** Makes what was typed or pasted into a cell the text that a form has; what it does not know stays as it is. */
final class CellText {
    private static final String NO_BREAK = "[\\s\\u00a0]+";

    private CellText() {
    }

    static String tidy(String typed, Indicator indicator) {
        String text = typed.replaceAll(NO_BREAK, " ").strip();
        if (text.equals(",") || text.equals("-")) {
            return FormDraft.MISSING;
        }
        if (indicator.measure() instanceof Measure.YesNo) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "c" -> "1";
                case "k" -> "0";
                default -> text;
            };
        }
        return MarkKeys.tidy(text.matches("\\d+\\.\\d+") ? text.replace('.', ',') : text);
    }
}
