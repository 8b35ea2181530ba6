package vn.sokhuyenhoc.ui.kit.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.keying.Kept;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.domain.scoring.Score;
import vn.sokhuyenhoc.domain.scoring.Scorer;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;
import vn.sokhuyenhoc.text.Wording;

/** The form at hand as properties: whose it is, its marks, the field at hand, what it comes to so far, and a word to the clerk. */
public final class FormCard {
    private final ReadOnlyObjectWrapper<RollLine> line = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<CriteriaSet> set = new ReadOnlyObjectWrapper<>();
    private final ObservableList<String> marks = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper field = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper code = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Score> score = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper left = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<KeySet> keySet = new SimpleObjectProperty<>(KeySet.USUAL);
    private final Messages messages;
    private final Sentences sentences;
    private final Wording wording;
    private final FieldWords words;
    private MarkSheet sheet;

    public FormCard(Messages messages) {
        this.messages = messages;
        this.sentences = new Sentences(messages);
        this.wording = new Wording(messages);
        this.words = new FieldWords(messages, keySet::get);
    }

    public void show(CriteriaSet ofSet, RollLine ofLine, MarkSheet itsSheet) {
        sheet = itsSheet;
        set.set(ofSet);
        line.set(ofLine);
        hint.set("");
        refresh();
    }

    /** The register tells something new of the person; what is keyed stays. */
    public void renew(RollLine newLine) {
        line.set(newLine);
        refresh();
    }

    /** Types a key; the answer is the form where the key asks for it to be kept and no mark lacks. */
    public Optional<FormDraft> press(char key) {
        MarkSheet.Answer answer = sheet.press(key);
        hint.set(switch (answer) {
            case TAKEN, COMMIT -> "";
            case NOTHING_ABOVE -> messages.get("form.nothing_above");
            case REFUSED -> words.refusal(sheet, set.get(), key);
            case AT_END -> words.atEnd();
            case EMPTY_FIELD -> words.empty(sheet, set.get());
        });
        refresh();
        return answer == MarkSheet.Answer.COMMIT ? Optional.of(sheet.draft()) : Optional.empty();
    }

    public void goTo(int number) {
        sheet.goTo(number);
        hint.set("");
        refresh();
    }

    /** Goes to the field of the problem and says it. */
    public void pointAt(Problem problem) {
        List<String> codes = set.get().indicators().stream().map(Indicator::code).toList();
        goTo(Math.max(0, codes.indexOf(problem.field())));
        say(sentences.of(problem));
    }

    public void say(String sentence) {
        hint.set(sentence);
    }

    private void refresh() {
        if (!marks.equals(sheet.marks()) || sheet.asked().isLater() || !sheet.evidence().isEmpty()) {
            marks.setAll(sheet.marks());
        }
        field.set(sheet.at());
        left.set(sheet.left());
        score.set(Scorer.score(set.get(), sheet.soFar(), line.get().subject().kind()));
        code.set(sheet.isAtCode());
        changed.set(line.get().has(sheet.asked().column()) ? isOther() : sheet.isBegun());
    }

    private boolean isOther() {
        Kept kept = line.get().kept();
        List<String> texts = FormDraft.of(kept.columns().of(sheet.asked().column())).marks();
        List<String> typed = sheet.draft().marks();
        return !kept.evidence().equals(sheet.evidence())
            || IntStream.range(0, texts.size()).anyMatch(i -> sheet.asked().isKeyed(i) && !texts.get(i).equals(typed.get(i)));
    }

    /** What the form comes to so far, in a sentence. */
    public String verdict() {
        String low = wording.low(score.get());
        if (left.get() == 0) {
            return wording.reason(score.get());
        }
        return low.isEmpty() ? messages.get("form.left", left.get()) : messages.get("form.left_and_low", left.get(), low);
    }

    FieldWords words() {
        return words;
    }

    /** The keys of the desk, for sentences that name one. */
    public ObjectProperty<KeySet> keySetProperty() {
        return keySet;
    }

    public MarkSheet sheet() {
        return sheet;
    }

    /** Null before the first form. */
    public ReadOnlyObjectProperty<RollLine> lineProperty() {
        return line.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<CriteriaSet> setProperty() {
        return set.getReadOnlyProperty();
    }

    /** Text of each mark, empty where not keyed yet. */
    public ObservableList<String> marks() {
        return marks;
    }

    /** The field at hand from 0, the number of fields at the end. */
    public ReadOnlyIntegerProperty fieldProperty() {
        return field.getReadOnlyProperty();
    }

    /** Whether the code of the evidence is asked for in the field at hand. */
    public ReadOnlyBooleanProperty codeProperty() {
        return code.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Score> scoreProperty() {
        return score.getReadOnlyProperty();
    }

    /** Fields not keyed yet. */
    public ReadOnlyIntegerProperty leftProperty() {
        return left.getReadOnlyProperty();
    }

    /** A sentence about the last key, empty where all is well. */
    public ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }

    /** Whether marks stand here that are not kept. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }
}
