package vn.sokhuyenhoc.ui.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.FormReader;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Share;

/**
 * One form as it is keyed: the text of every mark and the field at hand. Behind the last field is the end, where digits change nothing.
 * Lines that are counted from other results, and those not asked of this kind of subject, are filled in and passed over.
 */
final class MarkSheet {
    private final CriteriaSet set;
    private final String kind;
    private final Marks counted;
    private final List<FieldKeys> keys;
    private final List<String> marks;
    private int at;
    private boolean chosen = true;
    private String refused = "";

    /** An empty form on which everything is asked and nothing is counted. */
    MarkSheet(CriteriaSet set) {
        this(set, "", Marks.none(set.indicators().size()));
    }

    /**
     * An empty form.
     *
     * @param kind    of the subject
     * @param counted the marks that follow from other results; all others are missing
     */
    MarkSheet(CriteriaSet set, String kind, Marks counted) {
        this.set = set;
        this.kind = kind;
        this.counted = counted;
        this.keys = set.indicators().stream().map(indicator -> FieldKeys.of(indicator, set.step())).toList();
        this.marks = new ArrayList<>(FormDraft.of(counted).marks());
        for (int i = 0; i < marks.size(); i++) {
            if (isKeyed(i)) {
                marks.set(i, "");
            }
        }
        goTo(0);
    }

    /** Puts in the marks of a form that is kept; it stands at its end. */
    MarkSheet filled(Marks kept) {
        List<String> texts = FormDraft.of(kept).marks();
        for (int i = 0; i < marks.size(); i++) {
            if (isKeyed(i)) {
                marks.set(i, texts.get(i));
            }
        }
        goTo(marks.size());
        return this;
    }

    boolean isAsked(int field) {
        return set.indicators().get(field).isAskedOf(kind);
    }

    /** What the mark was counted from; empty where the clerk answers. */
    Optional<Share> share(int field) {
        return isAsked(field) ? Optional.ofNullable(counted.shares().get(field)) : Optional.empty();
    }

    private boolean isKeyed(int field) {
        return isAsked(field) && share(field).isEmpty();
    }

    /** How many lines are asked of this kind of subject. */
    int asked() {
        return (int) IntStream.range(0, marks.size()).filter(this::isAsked).count();
    }

    /** Whether any answer was typed. */
    boolean isBegun() {
        return IntStream.range(0, marks.size()).anyMatch(i -> isKeyed(i) && !marks.get(i).isEmpty());
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
            case ON -> on();
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

    private Answer on() {
        OptionalInt next = IntStream.range(1, marks.size()).map(i -> (at + i) % marks.size()).filter(i -> marks.get(i).isEmpty()).findFirst();
        next.ifPresent(this::goTo);
        return next.isPresent() ? Answer.TAKEN : Answer.COMMIT;
    }

    private Answer commit() {
        int empty = marks.indexOf("");
        if (empty >= 0) {
            goTo(empty);
            return Answer.EMPTY_FIELD;
        }
        return Answer.COMMIT;
    }

    /** Goes to a field, over those that nobody keys; one before the first is the first, one behind the last the end. */
    void goTo(int field) {
        int to = Math.clamp(field, 0, marks.size());
        at = to < at ? IntStream.rangeClosed(0, to).filter(this::isKeyed).max().orElseGet(() -> keyedFrom(0)) : keyedFrom(to);
        chosen = true;
    }

    private int keyedFrom(int field) {
        return IntStream.range(field, marks.size()).filter(this::isKeyed).findFirst().orElse(marks.size());
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
        return FormReader.marks(draft(), set);
    }
}
