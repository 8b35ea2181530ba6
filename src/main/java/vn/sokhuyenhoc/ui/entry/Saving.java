package vn.sokhuyenhoc.ui.entry;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.ResultChange;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.text.ChangeWords;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.entry.Drawer.Sent;
import vn.sokhuyenhoc.ui.entry.EntryViewModel.Outside;
import vn.sokhuyenhoc.work.FormEntry.Outcome;
import vn.sokhuyenhoc.work.FormEntry;

/** Saves forms behind the screen, in the order in which they were committed. */
final class Saving {
    private final ReadOnlyObjectWrapper<Outcome.Saved> saved = new ReadOnlyObjectWrapper<>();
    private final FormEntry forms;
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
     */
    record Back(String why, List<Problem> problems) {
        private static final Back WISHED = new Back("entry.not_saved_wished", List.of());
        private static final Back FAILED = new Back("entry.not_saved", List.of());
    }

    /** @param failed takes a form that was not saved */
    Saving(FormEntry forms, Outside outside, Clock clock, Messages messages, Drawer drawer, BiConsumer<Sent, Back> failed) {
        this.forms = forms;
        this.outside = outside;
        this.clock = clock;
        this.messages = messages;
        this.drawer = drawer;
        this.failed = failed;
    }

    void send(Round round, Subject subject, FormDraft draft, Sent sent) {
        send(round, subject, draft, sent, false);
    }

    private void send(Round round, Subject subject, FormDraft draft, Sent sent, boolean sure) {
        outside.runner().run(progress -> forms.accept(round, subject, draft, sure), outcome -> {
            switch (outcome) {
                case Outcome.Touches(List<ResultChange> changes) -> {
                    if (outside.prompts().confirm(question(subject, changes), messages.get("entry.commit"))) {
                        send(round, subject, draft, sent, true);
                    } else {
                        failed.accept(sent, Back.WISHED);
                    }
                }
                case Outcome.Saved now -> {
                    drawer.arrived(sent);
                    saved.set(now);
                    outside.status().saved(LocalTime.now(clock));
                }
                case Outcome.NotSaved(List<Problem> problems) -> failed.accept(sent, new Back(Back.FAILED.why(), problems));
            }
        }, Progress.NONE, failure -> {
            outside.prompts().fail(failure);
            failed.accept(sent, Back.FAILED);
        });
    }

    private String question(Subject subject, List<ResultChange> changes) {
        return messages.get("entry.touches", EntryWords.named(subject), changes.size(), new ChangeWords(messages).first(changes));
    }

    /** The form saved last; null before the first. */
    ReadOnlyObjectProperty<Outcome.Saved> savedProperty() {
        return saved.getReadOnlyProperty();
    }
}
