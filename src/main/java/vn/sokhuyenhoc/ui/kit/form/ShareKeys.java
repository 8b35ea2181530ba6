package vn.sokhuyenhoc.ui.kit.form;

import java.math.BigDecimal;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.FormReader;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.ui.kit.form.MarkKeys.Effect;
import vn.sokhuyenhoc.ui.kit.form.MarkKeys.Go;

/** What a key does in the field of a share, typed as percent (75 or 66,5) or as so many of so many (45/50). Enter leads on from it. */
final class ShareKeys implements FieldKeys {
    private static final String BEGUN = "\\d{1,6}/\\d{0,6}|\\d{1,3},\\d{0,2}|\\d{1,6}";
    private static final String ALL = "100";

    private final Indicator indicator;

    ShareKeys(Indicator indicator) {
        this.indicator = indicator;
    }

    @Override
    public Effect press(String text, boolean chosen, char key) {
        String typed = chosen ? "" : text;
        return switch (key) {
            case MarkKeys.TOP -> typed.isEmpty() ? new Effect(ALL, Go.NEXT) : new Effect(text, Go.REFUSED);
            case MarkKeys.MISSING, MarkKeys.COMMA -> typed.isEmpty() ? new Effect(FormDraft.MISSING, Go.NEXT) : longer(text, typed + MarkKeys.COMMA);
            case MarkKeys.BACK -> leave(text, chosen, Go.BACK);
            case MarkKeys.ERASE -> MarkKeys.erase(text, chosen);
            case MarkKeys.COMMIT -> leave(text, chosen, typed.isEmpty() ? Go.COMMIT : Go.ON);
            default -> longer(text, typed + key);
        };
    }

    private static Effect longer(String text, String longer) {
        return longer.matches(BEGUN) ? new Effect(longer, Go.STAY) : new Effect(text, Go.REFUSED);
    }

    /** A field may be left as it was found, empty, or with a share. */
    private Effect leave(String text, boolean chosen, Go go) {
        String tidy = MarkKeys.tidy(text);
        boolean good = chosen || text.isEmpty() || FormReader.problem(tidy, indicator, BigDecimal.ONE).isEmpty();
        return good ? new Effect(tidy, go) : new Effect(text, Go.REFUSED);
    }
}
