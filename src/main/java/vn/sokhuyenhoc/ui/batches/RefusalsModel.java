package vn.sokhuyenhoc.ui.batches;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.keying.BatchLine;
import vn.sokhuyenhoc.domain.keying.Refusal;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;
import vn.sokhuyenhoc.ui.batches.BatchesViewModel.Outside;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.work.BatchBook;

/** The papers of one batch that were given back, and one more that is being written down. */
final class RefusalsModel {
    private final ObservableList<Refusal> papers = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<BatchLine> of = new ReadOnlyObjectWrapper<>();
    private final Checked<String> who;
    private final Checked<Refusal.Reason> reason;
    private final Checked<String> note;
    private final BatchBook batches;
    private final Outside outside;
    private final Runnable changed;

    /** @param changed called when a paper was added or taken back */
    RefusalsModel(BatchBook batches, Outside outside, Runnable changed) {
        this.batches = batches;
        this.outside = outside;
        this.changed = changed;
        Messages messages = outside.messages();
        who = new Checked<>("batches.who", "", text -> text.isBlank() ? messages.get("batches.who.missing") : tooLong(text, BatchBook.LONGEST_WHO));
        reason = new Checked<>("batches.reason", Refusal.Reason.NOT_FOUND, chosen -> "");
        note = new Checked<>("batches.refused_note", "", text -> tooLong(text, BatchBook.LONGEST_NOTE));
    }

    private String tooLong(String text, int most) {
        return text.strip().length() <= most ? ""
            : new Sentences(outside.messages()).of(Problem.of("", Problem.Kind.TEXT_TOO_LONG, most));
    }

    /** Shows the papers of a batch. */
    void open(BatchLine line) {
        of.set(line);
        papers.clear();
        clear();
        load();
    }

    private void clear() {
        who.renew("");
        reason.renew(Refusal.Reason.NOT_FOUND);
        note.renew("");
    }

    private void load() {
        BatchLine line = of.get();
        outside.runner().run(progress -> batches.refused(line.batch()), now -> {
            if (line == of.get()) {
                papers.setAll(now);
            }
        });
    }

    /** Writes the paper down. Answers the id of the first input that is wrong; then nothing was done. */
    Optional<String> add() {
        Optional<String> wrong = Stream.of(who, note).filter(input -> !input.check()).toList().stream().findFirst().map(Checked::id);
        if (wrong.isEmpty()) {
            Refusal typed = new Refusal(0, of.get().batch().id(), who.get(), reason.get(), note.get(), null, LocalDateTime.now(outside.clock()));
            outside.runner().run(progress -> batches.refuse(typed), kept -> {
                outside.prompts().tell(outside.messages().get("batches.refused", kept.who()));
                clear();
                load();
                changed.run();
            });
        }
        return wrong;
    }

    /** The paper is here again and waits to be keyed. */
    void takeBack(Refusal paper) {
        outside.runner().run(progress -> {
            batches.takeBack(paper);
            return null;
        }, done -> {
            outside.prompts().tell(outside.messages().get("batches.taken_back", paper.who()));
            load();
            changed.run();
        });
    }

    String words(Refusal.Reason one) {
        return outside.messages().get("batches.reason." + one.name().toLowerCase(Locale.ROOT));
    }

    static List<Refusal.Reason> reasons() {
        return List.of(Refusal.Reason.values());
    }

    ObservableList<Refusal> papers() {
        return papers;
    }

    /** The batch, as it was when it was opened. */
    ReadOnlyObjectProperty<BatchLine> ofProperty() {
        return of.getReadOnlyProperty();
    }

    Checked<String> who() {
        return who;
    }

    Checked<Refusal.Reason> reason() {
        return reason;
    }

    Checked<String> note() {
        return note;
    }
}
