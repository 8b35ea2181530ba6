package vn.sokhuyenhoc.ui.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.scoring.Marks;

/** One form as it is keyed: the text of every mark and the field at hand. Behind the last field is the end, where digits change nothing. */
final class MarkSheet {
    private final List<MarkKeys> keys;
    private final List<String> marks;
    private int at;
    private boolean chosen = true;
    private String refused = "";

    /** An empty form. */
    MarkSheet(CriteriaSet set) {
        this.keys = set.indicators().stream().map(Indicator::cap).map(cap -> new MarkKeys(cap, set.step())).toList();
        this.marks = new ArrayList<>(Collections.nCopies(keys.size(), ""));
    }

    /** A form that is kept, at its end. */
    MarkSheet(CriteriaSet set, Marks kept) {
        this(set);
        Collections.copy(marks, FormDraft.of(kept).marks());
        goTo(marks.size());
    }

    /** What became of a key. EMPTY_FIELD: the form cannot be kept yet, and the field at hand is the first without a mark. */
    enum Answer { TAKEN, REFUSED, AT_END, EMPTY_FIELD, COMMIT }

    Answer press(char key) {
        if (at == marks.size()) {
            return pressAtEnd(key);
        }
        MarkKeys.Effect effect = keys.get(at).press(marks.get(at), chosen, key);
        String before = marks.set(at, effect.text());
        return switch (effect.go()) {
            case STAY -> {
                chosen = false;
                yield Answer.TAKEN;
            }
            case NEXT -> {
                goTo(at + 1);
                yield effect.again() ? press(key) : Answer.TAKEN;
            }
            case BACK -> {
                goTo(at - 1);
                yield Answer.TAKEN;
            }
            case COMMIT -> commit();
            case REFUSED -> {
                marks.set(at, before);
                refused = MarkKeys.isDigit(key) ? (chosen ? "" : before) + key : before;
                yield Answer.REFUSED;
            }
        };
    }

    private Answer pressAtEnd(char key) {
        return switch (key) {
            case MarkKeys.COMMIT, MarkKeys.ADD -> commit();
            case MarkKeys.BACK, MarkKeys.ERASE -> {
                goTo(at - 1);
                yield Answer.TAKEN;
            }
            default -> Answer.AT_END;
        };
    }

    private Answer commit() {
        int empty = marks.indexOf("");
        if (empty >= 0) {
            goTo(empty);
            return Answer.EMPTY_FIELD;
        }
        return Answer.COMMIT;
    }

    /** Goes to a field; one before the first is the first, one behind the last the end. */
    void goTo(int field) {
        at = Math.clamp(field, 0, marks.size());
        chosen = true;
    }

    /** The field at hand, from 0; the number of fields at the end. */
    int at() {
        return at;
    }

    List<String> marks() {
        return List.copyOf(marks);
    }

    /** The text that the last refused key would have made. */
    String refused() {
        return refused;
    }

    int left() {
        return Collections.frequency(marks, "");
    }

    FormDraft draft() {
        return new FormDraft(marks.stream().map(MarkKeys::tidy).toList());
    }

    /** The marks that are there; a field not yet keyed counts as missing. */
    Marks soFar() {
        return new Marks(marks.stream().map(MarkKeys::tidy).map(MarkSheet::value).toList());
    }

    private static BigDecimal value(String text) {
        return text.isEmpty() || text.equals(FormDraft.MISSING) ? null : new BigDecimal(text.replace(',', '.'));
    }
}
