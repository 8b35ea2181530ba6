package vn.sokhuyenhoc.ui.batches;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.keying.Batch;
import vn.sokhuyenhoc.domain.keying.BatchLine;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Memory;
import vn.sokhuyenhoc.ui.kit.Navigator;
import vn.sokhuyenhoc.ui.kit.Offered;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.BalancePaper;
import vn.sokhuyenhoc.work.BatchBalance;
import vn.sokhuyenhoc.work.BatchBook;
import vn.sokhuyenhoc.work.Register;
import vn.sokhuyenhoc.work.RoundBook;
import vn.sokhuyenhoc.work.log.Undoing;

/** The batches of a round: which there are, how far each is, and what is done with one. */
public final class BatchesViewModel {
    private final ObservableList<BatchLine> lines = FXCollections.observableArrayList();
    private final Offered<Round> rounds;
    private final ObjectProperty<BatchLine> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Part> part = new ReadOnlyObjectWrapper<>(Part.LIST);
    private final Jobs jobs;
    private final Outside outside;
    private final BatchForm form;
    private final RefusalsModel refusals;
    private final BalanceModel balance;
    private final Reading reading;

    /** The work classes used. */
    public record Jobs(RoundBook rounds, Register register, BatchBook batches, BatchBalance balance, BalancePaper paper,
                       Undoing undoing) {
    }

    /** What lies around the screen. */
    public record Outside(TaskRunner runner, Prompts prompts, Navigator navigator, Messages messages, Clock clock) {
    }

    /** What is worked on: the list, the cover of a batch, the papers of one that were given back, or the balance. */
    enum Part { LIST, FORM, REFUSED, BALANCE }

    public BatchesViewModel(Jobs jobs, Outside outside) {
        this.jobs = jobs;
        this.outside = outside;
        this.form = new BatchForm(outside.messages(), outside.clock());
        this.refusals = new RefusalsModel(jobs.batches(), outside, () -> load(0));
        this.balance = new BalanceModel(jobs, outside);
        this.reading = new Reading(jobs, outside.runner(), this::show);
        this.rounds = new Offered<>(Round::id, () -> {
            part.set(Part.LIST);
            load(0);
        });
    }

    /** Begins with the round that was left. */
    public void remember(Memory memory) {
        rounds.remember(memory, "batches-round");
    }

    /** Comes to the front; {@code detail}: the key of the round wanted, or empty to go on where it was left. */
    void shown(String detail) {
        if (!detail.isEmpty()) {
            part.set(Part.LIST);
        }
        reading.of(detail, rounds.get(), 0);
        if (part.get() == Part.BALANCE) {
            balance.load(rounds.get());
        }
    }

    private void load(long wanted) {
        reading.of("", rounds.get(), wanted);
    }

    private void show(Reading.Read read) {
        long before = read.wanted() > 0 ? read.wanted() : chosen.get() == null ? 0 : chosen.get().batch().id();
        rounds.offer(read.rounds(), r -> r.key().equals(read.key()));
        if (!Objects.equals(rounds.get(), read.round())) {
            load(read.wanted());
            return;
        }
        // The list forgets its row when it is filled anew, so it is told of the one chosen in any case.
        chosen.set(null);
        lines.setAll(read.lines());
        form.places(read.places());
        chosen.set(lines.stream().filter(line -> line.batch().id() == before).findFirst()
            .or(() -> lines.stream().filter(line -> line.missing() > 0).findFirst()).or(() -> lines.stream().findFirst()).orElse(null));
    }

    /** Opens the entry at the batch chosen. */
    void keyOn() {
        if (chosen.get() != null) {
            keyOn(chosen.get().batch());
        }
    }

    private void keyOn(Batch batch) {
        outside.navigator().go(Screen.ENTRY, "batch:" + batch.id() + ":" + rounds.get().key());
    }

    /** Opens the form of a new batch; the next village without one is proposed. */
    void begin() {
        if (rounds.get() != null) {
            form.begin(rounds.get(), lines);
            part.set(Part.FORM);
        }
    }

    /** Opens the form of the batch chosen. */
    void correct() {
        if (chosen.get() != null) {
            form.open(rounds.get(), chosen.get().batch());
            part.set(Part.FORM);
        }
    }

    /** Keeps the form: a new batch is keyed at once. Answers the id of the first input that is wrong; then nothing was done. */
    Optional<String> keep() {
        Optional<String> wrong = form.check();
        if (wrong.isEmpty()) {
            Batch typed = form.batch();
            if (form.isNew()) {
                outside.runner().run(progress -> jobs.batches().add(typed), added -> {
                    outside.prompts().tell(outside.messages().get("batches.added", String.valueOf(added.no()), added.cover()));
                    part.set(Part.LIST);
                    load(added.id());
                    keyOn(added);
                });
            } else {
                outside.runner().run(progress -> {
                    jobs.batches().correct(typed);
                    return typed;
                }, kept -> {
                    outside.prompts().tell(outside.messages().get("batches.corrected", String.valueOf(kept.no())));
                    part.set(Part.LIST);
                    load(kept.id());
                });
            }
        }
        return wrong;
    }

    /** Deletes the batch chosen, and offers it back; refused while forms were keyed from it. */
    void remove() {
        BatchLine line = chosen.get();
        if (line == null) {
            return;
        }
        Messages messages = outside.messages();
        String no = String.valueOf(line.batch().no());
        if (line.count().keyed() > 0) {
            outside.prompts().tell(messages.get("batches.not_deleted", no, line.count().keyed()));
        } else {
            outside.runner().run(progress -> jobs.batches().remove(line.batch()), change -> {
                outside.prompts().tell(messages.get("batches.deleted", no, line.count().refused()), () -> putBack(line.batch(), change));
                load(0);
            });
        }
    }

    private void putBack(Batch batch, long change) {
        outside.runner().run(progress -> jobs.undoing().undoOwn(change, progress), back -> {
            outside.prompts().tell(outside.messages().get("batches.back", String.valueOf(batch.no())));
            load(batch.id());
        });
    }

    /** Shows the papers given back of the batch chosen. */
    void showRefused() {
        if (chosen.get() != null) {
            refusals.open(chosen.get());
            part.set(Part.REFUSED);
        }
    }

    void showBalance() {
        if (rounds.get() != null) {
            balance.load(rounds.get());
            part.set(Part.BALANCE);
        }
    }

    /** Back to the list; what stood in a form is forgotten. */
    void showList() {
        part.set(Part.LIST);
    }

    /** Newest first. */
    Offered<Round> rounds() {
        return rounds;
    }

    /** In the order of their numbers. */
    ObservableList<BatchLine> lines() {
        return lines;
    }

    /** Null where there is no batch. */
    ObjectProperty<BatchLine> chosenProperty() {
        return chosen;
    }

    void choose(BatchLine line) {
        if (line != null && !Objects.equals(line, chosen.get())) {
            chosen.set(line);
        }
    }

    ReadOnlyObjectProperty<Part> partProperty() {
        return part.getReadOnlyProperty();
    }

    BatchForm form() {
        return form;
    }

    RefusalsModel refusals() {
        return refusals;
    }

    BalanceModel balance() {
        return balance;
    }
}
