package vn.sokhuyenhoc.ui.kit.form;

import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.ui.kit.form.MarkKeys.Effect;
import vn.sokhuyenhoc.ui.kit.form.MarkKeys.Go;

/** What a key does in the field of a target that is met or not: one key answers it, 1 or c (có) for a yes, 0 or k (không) for a no. */
final class YesNoKeys implements FieldKeys {
    static final String YES = "1";
    static final String NO = "0";

    @Override
    public Effect press(String text, boolean chosen, char key) {
        return switch (key) {
            case '1', 'c', 'C', MarkKeys.TOP -> new Effect(YES, Go.NEXT);
            case '0', 'k', 'K' -> new Effect(NO, Go.NEXT);
            case MarkKeys.MISSING, MarkKeys.COMMA -> new Effect(FormDraft.MISSING, Go.NEXT);
            case MarkKeys.BACK -> new Effect(text, Go.BACK);
            case MarkKeys.ERASE -> MarkKeys.erase(text, true);
            case MarkKeys.COMMIT -> new Effect(text, Go.COMMIT);
            default -> new Effect(text, Go.REFUSED);
        };
    }
}
