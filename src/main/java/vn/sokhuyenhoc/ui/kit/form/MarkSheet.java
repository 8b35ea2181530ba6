package vn.sokhuyenhoc.ui.kit.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.FormReader;
import vn.sokhuyenhoc.domain.keying.Columns;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.scoring.Marks;

/**
 * One form as it is keyed: the text of every mark and the field at hand. Behind the last field is the end, where digits change nothing.
 * Lines that are counted from other results, and those not asked of this kind of subject, are filled in and passed over.
 */
public final class MarkSheet {
    private final Asked asked;
    private final List<FieldKeys> keys;
    private final List<String> marks;
    private final CodeField codes;
    private List<String> above = List.of();
    private int at;
    private boolean chosen = true;
    private String refused = "";

    /** An empty form. */
    public MarkSheet(Asked asked) {
        this.asked = asked;
        this.keys = asked.set().indicators().stream().map(indicator -> FieldKeys.of(indicator, asked.set().step())).toList();
        this.marks = new ArrayList<>(FormDraft.of(asked.counted()).marks());
        this.codes = new CodeField(asked);
        keyed().forEach(i -> marks.set(i, ""));
        goTo(0);
    }

    private IntStream keyed() {
        return IntStream.range(0, marks.size()).filter(asked::isKeyed);
    }

    /** Puts in what is kept of a form; it stands at its end. */
    public MarkSheet filled(Marks kept, String evidence) {
        List<String> texts = FormDraft.of(kept).marks();
        keyed().forEach(i -> marks.set(i, asked.isLater() && texts.get(i).equals(FormDraft.MISSING) ? "" : texts.get(i)));
        codes.fill(evidence);
        goTo(marks.size());
        return this;
    }

    /** Puts in what was typed of a form left in the middle, as far as it fits, and goes to the field it was left at. */
    public MarkSheet begun(List<String> typed, String evidence, int field) {
        keyed().filter(i -> i < typed.size()).forEach(i -> marks.set(i, typed.get(i)));
        codes.fill(evidence);
        goTo(field);
        return this;
    }

    /** The marks of the form keyed before this one, for the key that repeats them. */
    public void setAbove(List<String> texts) {
        above = List.copyOf(texts);
    }

    /** Whether any answer was typed. */
    public boolean isBegun() {
        return keyed().anyMatch(i -> !marks.get(i).isEmpty());
    }

    /** What became of a key. EMPTY_FIELD: the form cannot be kept yet, and the field at hand is the first without a mark. */
    public enum Answer { TAKEN, REFUSED, NOTHING_ABOVE, AT_END, EMPTY_FIELD, COMMIT }

    public Answer press(char key) {
        if (at == marks.size()) {
            return pressAtEnd(key);
        }
        if (codes.isOpen()) {
            return pressCode(key);
        }
        if (key == MarkKeys.SAME && (chosen || marks.get(at).isEmpty())) {
            return repeat();
        }
        MarkKeys.Effect effect = keys.get(at).press(marks.get(at), chosen, key);
        String before = marks.set(at, effect.text());
        return switch (effect.go()) {
            case STAY -> {
                chosen = false;
                yield Answer.TAKEN;
            }
            case NEXT -> {
                next();
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

    private void next() {
        if (codes.open(at)) {
            chosen = true;
        } else {
            goTo(at + 1);
        }
    }

    private Answer pressCode(char key) {
        return switch (codes.press(key)) {
            case TAKEN -> {
                goTo(at + 1);
                yield Answer.TAKEN;
            }
            case BACK -> {
                chosen = true;
                yield Answer.TAKEN;
            }
            case COMMIT -> {
                goTo(at + 1);
                yield commit();
            }
            case REFUSED -> {
                refused = "";
                yield Answer.REFUSED;
            }
        };
    }

    /** The mark of the column before, and in the first column that of the form before. */
    private Answer repeat() {
        String text = asked.isLater() ? asked.before(at) : at < above.size() ? above.get(at) : "";
        if (text.isEmpty()) {
            return Answer.NOTHING_ABOVE;
        }
        marks.set(at, text);
        next();
        return Answer.TAKEN;
    }

    private Answer pressAtEnd(char key) {
        return switch (key) {
            case MarkKeys.COMMIT -> commit();
            case MarkKeys.BACK, MarkKeys.ERASE -> {
                goTo(at - 1);
                yield Answer.TAKEN;
            }
            default -> Answer.AT_END;
        };
    }

    private Answer on() {
        OptionalInt next = IntStream.range(1, marks.size()).map(i -> (at + i) % marks.size()).filter(this::lacks).findFirst();
        next.ifPresent(this::goTo);
        return next.isPresent() ? Answer.TAKEN : Answer.COMMIT;
    }

    private Answer commit() {
        OptionalInt empty = IntStream.range(0, marks.size()).filter(this::lacks).findFirst();
        empty.ifPresent(this::goTo);
        return empty.isPresent() ? Answer.EMPTY_FIELD : Answer.COMMIT;
    }

    private boolean lacks(int field) {
        return marks.get(field).isEmpty() && !asked.isLater();
    }

    /** Goes to a field, over those that nobody keys; one before the first is the first, one behind the last the end. */
    public void goTo(int field) {
        codes.close();
        int to = Math.clamp(field, 0, marks.size());
        at = to < at ? keyed().filter(i -> i <= to).max().orElseGet(() -> keyedFrom(0)) : keyedFrom(to);
        chosen = true;
    }

    private int keyedFrom(int field) {
        return keyed().filter(i -> i >= field).findFirst().orElse(marks.size());
    }

    /** The field at hand, from 0; the number of fields at the end. */
    public int at() {
        return at;
    }

    /** Whether the code of the evidence is asked for, not the mark. */
    public boolean isAtCode() {
        return codes.isOpen();
    }

    public Asked asked() {
        return asked;
    }

    /** As typed, empty where nothing was. */
    public List<String> marks() {
        return List.copyOf(marks);
    }

    /** The key of the code of each line, a full stop where there is none; empty where codes are not keyed. */
    public String evidence() {
        return codes.text();
    }

    /** The text that the last refused key would have made. */
    public String refused() {
        return refused;
    }

    public int left() {
        return asked.isLater() ? 0 : Collections.frequency(marks, "");
    }

    public FormDraft draft() {
        return new FormDraft(marks.stream().map(text -> text.isEmpty() && asked.isLater() ? FormDraft.MISSING : MarkKeys.tidy(text)).toList(),
            evidence());
    }

    /** The marks that would stand; a field not yet keyed counts as missing. */
    public Marks soFar() {
        return Columns.declared(asked.before()).with(MarkColumn.APPRAISED, FormReader.marks(draft(), asked.set())).standing();
    }
}
