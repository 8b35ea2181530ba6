package vn.sokhuyenhoc.ui.entry;

import java.time.Clock;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Navigator;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.ui.kit.form.FormCard;
import vn.sokhuyenhoc.ui.kit.form.FormKeys;
import vn.sokhuyenhoc.ui.kit.form.MarkKeys;
import vn.sokhuyenhoc.work.BatchBook;
import vn.sokhuyenhoc.work.BegunForms;
import vn.sokhuyenhoc.work.ClerkBook;
import vn.sokhuyenhoc.work.CommitHistory;
import vn.sokhuyenhoc.work.EvidenceBook;
import vn.sokhuyenhoc.work.FlagBook;
import vn.sokhuyenhoc.work.FormEntry;
import vn.sokhuyenhoc.work.PersonBook;
import vn.sokhuyenhoc.work.Register;
import vn.sokhuyenhoc.work.RoundBook;

/** Keying forms: which round and village, how far it is, the form at hand, and what comes after the last one. */
public final class EntryViewModel implements FormKeys {
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.LOADING);
    private final ReadOnlyBooleanWrapper askingNumber = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper flagging = new ReadOnlyBooleanWrapper();

    private final Choice choice = new Choice(this::chosen);
    private final Jobs jobs;
    private final Outside outside;
    private final Tally tally;
    private final Keying keying;
    private final Opening opening;
    private final FindModel find;
    private final EndModel end;

    /** The work classes used. */
    public record Jobs(FormEntry forms, RoundBook rounds, Register register, ClerkBook clerks, BatchBook batches, BegunForms begun, FlagBook flags,
                       EvidenceBook evidence, CommitHistory history, PersonBook people) {
    }

    /** What lies around the screen. */
    public record Outside(TaskRunner runner, Prompts prompts, Navigator navigator, StatusLine status) {
    }

    /** What is to be seen. */
    enum Stage { LOADING, NO_ROUND, NO_PEOPLE, FORM, END }

    public EntryViewModel(Jobs jobs, Outside outside, Messages messages, Clock clock) {
        this.jobs = jobs;
        this.outside = outside;
        this.tally = new Tally(messages);
        this.keying = new Keying(jobs, outside, choice, messages, clock, this::turned);
        this.opening = new Opening(jobs, outside.runner(), messages.get("entry.whole_commune"), this::show);
        this.find = new FindModel(jobs, outside, choice, keying::roll, messages);
        this.end = new EndModel(jobs.rounds(), outside.runner(), messages);
    }

    /**
     * Comes to the front; {@code detail}: id of a village, {@code place:ID:ROUND} (0: first that lacks forms), {@code subject:ID:ROUND} or
     * {@code batch:ID:ROUND}.
     */
    void shown(String detail) {
        opening.wish(detail, choice.wish(choice.placeId()));
    }

    private void chosen() {
        opening.load(choice.wish(choice.placeId()), null);
    }

    private void show(Opened opened, Subject subject) {
        choice.show(opened);
        if (opened.round() == null || opened.roll().size() == 0) {
            tally.clear();
            stage.set(opened.rounds().isEmpty() ? Stage.NO_ROUND : Stage.NO_PEOPLE);
        } else {
            keying.take(opened, subject);
        }
    }

    private void turned() {
        tally.count(keying);
        if (keying.isAtEnd()) {
            end.reached(keying.roll(), choice.round(), choice.place());
        }
        stage.set(keying.isAtEnd() ? Stage.END : Stage.FORM);
    }

    private boolean isWorking() {
        return stage.get() == Stage.FORM || stage.get() == Stage.END;
    }

    @Override
    public void key(char key) {
        if (stage.get() == Stage.FORM && key == MarkKeys.FLAG) {
            flagging.set(true);
        } else if (stage.get() == Stage.FORM) {
            Subject before = keying.last();
            keying.key(key);
            askingNumber.set(choice.isAnyOrder() && keying.last() != before);
        } else if (stage.get() == Stage.END && key == MarkKeys.COMMIT) {
            goOn();
        }
    }

    /** Leaves a question about the form at hand, or, with an empty note, none. */
    void flag(String note) {
        flagging.set(false);
        if (!note.isBlank()) {
            int field = keying.card().fieldProperty().get();
            boolean whole = field >= keying.card().sheet().asked().fields();
            keying.subject().ifPresent(subject -> keying.asides().ask(subject, whole ? 0 : field + 1, note));
        }
    }

    @Override
    public void moveField(int by) {
        if (stage.get() == Stage.FORM) {
            keying.card().goTo(keying.card().fieldProperty().get() + by);
        }
    }

    @Override
    public void step(int by) {
        if (isWorking()) {
            keying.step(by);
        }
    }

    @Override
    public void correctLast() {
        if (isWorking() && keying.last() != null) {
            Subject from = keying.subject().orElse(null);
            jump(keying.last());
            keying.comeBackTo(from);
        }
    }

    /** Takes the form committed last back. */
    void undo() {
        if (isWorking()) {
            keying.park();
            keying.saving().undo(keying::turned);
        }
    }

    /** Does again what was taken back last. */
    void redo() {
        if (isWorking()) {
            keying.park();
            keying.saving().redo(keying::turned);
        }
    }

    /** Keeps what was typed on the form at hand, as after a while without keys. */
    void rest() {
        if (stage.get() == Stage.FORM) {
            keying.rest();
        }
    }

    /** Opens the form of a subject: in a batch at the end of its roll, else in their own village. */
    void jump(Subject subject) {
        askingNumber.set(false);
        if (!keying.jump(subject)) {
            opening.load(choice.wish(choice.isOutsideBatch() ? subject.placeId() : choice.placeId()), subject);
        }
    }

    @Override
    public boolean cancel() {
        return stage.get() == Stage.FORM && keying.cancel();
    }

    /** At the end of a roll: the next village that lacks forms, else those of this one who lack theirs, else the results. */
    void goOn() {
        if (end.nextPlaceId().isPresent()) {
            opening.load(choice.wish(end.nextPlaceId().get()), null);
        } else if (!tally.isAllKept()) {
            keying.toFirstOpen();
        } else {
            go(Screen.RESULTS);
        }
    }

    void toFirstOpen() {
        keying.toFirstOpen();
    }

    /** Says who keys from now on; a new name is noted. */
    void sit(String name) {
        outside.runner().run(progress -> jobs.clerks().named(name), choice::seat);
    }

    void go(Screen screen) {
        outside.navigator().go(screen);
    }

    void go(Screen screen, String detail) {
        outside.navigator().go(screen, detail);
    }

    Choice choice() {
        return choice;
    }

    Keying keying() {
        return keying;
    }

    FormCard card() {
        return keying.card();
    }

    Tally tally() {
        return tally;
    }

    FindModel find() {
        return find;
    }

    EndModel end() {
        return end;
    }

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** Whether the next form has to be named by its number. */
    ReadOnlyBooleanProperty askingNumberProperty() {
        return askingNumber.getReadOnlyProperty();
    }

    /** Whether a question to the supervisor is being written. */
    ReadOnlyBooleanProperty flaggingProperty() {
        return flagging.getReadOnlyProperty();
    }
}
