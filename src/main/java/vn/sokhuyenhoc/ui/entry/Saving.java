package vn.sokhuyenhoc.ui.entry;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sokhuyenhoc.domain.assessment.ResultChange;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.keying.Kept;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.text.ChangeWords;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.entry.Drawer.Sent;
import vn.sokhuyenhoc.ui.entry.EntryViewModel.Jobs;
import vn.sokhuyenhoc.ui.entry.EntryViewModel.Outside;
import vn.sokhuyenhoc.ui.kit.form.SubjectWords;
import vn.sokhuyenhoc.work.CommitHistory;
import vn.sokhuyenhoc.work.FormEntry.Outcome;

/** Saves forms behind the screen, in the order in which they were committed, and takes them back in the opposite order. */
final class Saving {
    private final ReadOnlyObjectWrapper<Outcome.Saved> saved = new ReadOnlyObjectWrapper<>();
    private final Jobs jobs;
    private final Outside outside;
    private final Clock clock;
    private final Messages messages;
    private final Drawer drawer;
    private final BiConsumer<Sent, Back> failed;

    /**
     * Why a form was not saved.
     *
     * @param why      key of the sentence
     * @param problems what is wrong with its marks, if that is the cause
     * @param standing the form that the register has
     */
    record Back(String why, List<Problem> problems, Kept standing) {
    }

    /** @param failed takes a form that was not saved */
    Saving(Jobs jobs, Outside outside, Clock clock, Messages messages, Drawer drawer, BiConsumer<Sent, Back> failed) {
        this.jobs = jobs;
        this.outside = outside;
        this.clock = clock;
        this.messages = messages;
        this.drawer = drawer;
        this.failed = failed;
    }

    void send(Sent sent) {
        send(sent, false);
    }

    private void send(Sent sent, boolean sure) {
        outside.runner().run(progress -> accept(sent, sure), outcome -> {
            switch (outcome) {
                case Outcome.Touches(List<ResultChange> changes) -> {
                    if (outside.prompts().confirm(question(sent.keyed().subject(), changes), messages.get("form.commit"))) {
                        send(sent, true);
                    } else {
                        failed.accept(sent, new Back("entry.not_saved_wished", List.of(), sent.before()));
                    }
                }
                case Outcome.Saved now -> {
                    drawer.arrived(sent);
                    saved.set(now);
                    outside.status().saved(LocalTime.now(clock));
                }
                case Outcome.Overtaken(RollLine now) -> failed.accept(sent, new Back("entry.overtaken", List.of(), now.kept()));
                case Outcome.NotSaved(List<Problem> problems) -> failed.accept(sent, new Back("entry.not_saved", problems, sent.before()));
            }
        }, Progress.NONE, failure -> {
            outside.prompts().fail(failure);
            failed.accept(sent, new Back("entry.not_saved", List.of(), sent.before()));
        });
    }

    private Outcome accept(Sent sent, boolean sure) {
        Outcome outcome = jobs.forms().accept(sent.keyed(), sure);
        if (outcome instanceof Outcome.Saved now) {
            jobs.history().add(now.commit());
        }
        return outcome;
    }

    private String question(Subject subject, List<ResultChange> changes) {
        return messages.get("entry.touches", SubjectWords.named(subject), changes.size(), new ChangeWords(messages).first(changes));
    }

    /** Takes the form committed last back; {@code then} gets it as it is afterwards. */
    void undo(Consumer<RollLine> then) {
        turn(CommitHistory::undo, "entry.undone", then);
    }

    /** Does again what was taken back last. */
    void redo(Consumer<RollLine> then) {
        turn(CommitHistory::redo, "entry.redone", then);
    }

    private void turn(Function<CommitHistory, Optional<RollLine>> way, String told, Consumer<RollLine> then) {
        outside.runner().run(progress -> way.apply(jobs.history()), line -> line.ifPresentOrElse(now -> {
            outside.prompts().tell(messages.get(told, SubjectWords.named(now.subject())));
            then.accept(now);
        }, () -> outside.prompts().tell(messages.get("entry.nothing_to_turn"))));
    }

    /** The form saved last; null before the first. */
    ReadOnlyObjectProperty<Outcome.Saved> savedProperty() {
        return saved.getReadOnlyProperty();
    }
}
