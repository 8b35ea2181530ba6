package vn.sokhuyenhoc.ui.way;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.domain.recognition.Step;
import vn.sokhuyenhoc.domain.recognition.TitleList;
import vn.sokhuyenhoc.domain.recognition.VillageWay;
import vn.sokhuyenhoc.domain.recognition.Way;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.Memory;
import vn.sokhuyenhoc.ui.kit.Offered;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.OfficeBook;
import vn.sokhuyenhoc.work.RoundBook;
import vn.sokhuyenhoc.work.round.RoundWay;
import vn.sokhuyenhoc.work.round.TitleLists;

/** How far a round has come, and the step that is noted next. */
public final class WayViewModel {
    private final Jobs jobs;
    private final Outside outside;
    private final Offered<Round> rounds;
    private final StepForm form;
    private final DuesForm dues;
    private final RefusedModel refused;
    private final ReadOnlyObjectWrapper<Seen> seen = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.REGISTERED);
    private final ObjectProperty<VillageWay> village = new SimpleObjectProperty<>();
    private final BooleanProperty whole = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Part> part = new ReadOnlyObjectWrapper<>(Part.STEP);
    private int query;

    /** The work classes used. */
    public record Jobs(RoundBook rounds, RoundWay way, TitleLists lists, OfficeBook offices) {
    }

    /** What lies around the screen. */
    public record Outside(TaskRunner runner, Prompts prompts, Messages messages, Clock clock) {
    }

    /** What is worked on: a step, the days until when steps are to be done, or the reason for unlocking the round. */
    enum Part { STEP, DUES, UNLOCK }

    /**
     * What was read of a round.
     *
     * @param draft  whom the next list would name
     * @param issuer who decides on lists
     */
    record Seen(Round round, Way way, TitleLists.Draft draft, String issuer) {
    }

    public WayViewModel(Jobs jobs, Outside outside) {
        this.jobs = jobs;
        this.outside = outside;
        this.rounds = new Offered<>(Round::id, () -> refresh(true));
        this.form = new StepForm(outside);
        this.dues = new DuesForm(outside);
        this.refused = new RefusedModel(jobs.lists(), outside);
    }

    /** Begins with the round that was left. */
    public void remember(Memory memory) {
        rounds.remember(memory, "way-round");
    }

    /** Comes to the front; {@code detail}: the key of the round wanted, or empty to go on where it was left. */
    void shown(String detail) {
        outside.runner().run(progress -> jobs.rounds().all(), all -> {
            boolean first = rounds.get() == null || !detail.isEmpty();
            rounds.offer(all, r -> r.key().equals(detail));
            refresh(first);
        });
    }

    /** @param next whether to go to the step that comes next */
    private void refresh(boolean next) {
        Round round = rounds.get();
        int mine = ++query;
        if (round == null) {
            seen.set(null);
            return;
        }
        outside.runner().run(progress -> read(round), read -> {
            if (mine == query) {
                show(read, next);
            }
        });
    }

    private Seen read(Round round) {
        return new Seen(round, jobs.way().of(round), jobs.lists().draft(round), issuer(jobs.offices().office().commune()));
    }

    private String issuer(Office.Commune commune) {
        // It goes onto papers, which are Vietnamese whatever the language of the screen.
        Messages paper = new Messages(Messages.VIETNAMESE);
        return paper.get("way.issuer_of", new Wording(paper).communeKind(commune.kind()), commune.name());
    }

    private void show(Seen read, boolean next) {
        long before = village.get() == null ? -1 : village.get().place().id();
        seen.set(read);
        village.set(read.way().villages().stream().filter(v -> v.place().id() == before).findFirst().orElse(null));
        form.propose(read.issuer());
        refused.of(read.round(), read.way().open().orElse(null));
        if (next || read.way().stage(step.get()).isDone()) {
            (next ? read.way().next() : read.way().nextAfter(step.get())).ifPresent(stage -> step.set(stage.step()));
        }
    }

    /** Does what the step at hand asks. Answers the id of the first input that is wrong; then nothing was done. */
    Optional<String> act() {
        Optional<String> wrong = form.check(step.get());
        if (wrong.isEmpty() && obstacle().isEmpty()) {
            Seen now = seen.get();
            run(StepWork.of(jobs, now, step.get(), placeId(), form, refused),
                outside.messages().get("way.done." + step.get().name().toLowerCase(Locale.ROOT)));
        }
        return wrong;
    }

    private Long placeId() {
        VillageWay one = village.get();
        return whole.get() || one == null || one.place().id() == 0 ? null : Long.valueOf(one.place().id());
    }

    private <T> void run(Supplier<T> work, String told) {
        outside.runner().run(progress -> work.get(), done -> {
            outside.prompts().tell(told);
            form.clear();
            part.set(Part.STEP);
            refresh(false);
        });
    }

    /** Why the step at hand cannot be done now; empty where it can. */
    Optional<String> obstacle() {
        return Optional.ofNullable(seen.get()).map(now -> new Obstacles(outside.messages()).of(now, step.get(), whole.get() || village.get() != null))
            .filter(words -> !words.isEmpty());
    }

    /** Opens the reason for unlocking or for taking the list back. */
    void beginUnlock() {
        part.set(seen.get() != null && seen.get().way().isLocked() ? Part.UNLOCK : part.get());
    }

    /** Gives up the list that waits for its decision, else unlocks the decided round. */
    Optional<String> unlock() {
        Optional<String> wrong = form.checkReason();
        if (wrong.isEmpty()) {
            Way way = seen.get().way();
            String who = form.who().get();
            String reason = form.reason().get();
            Optional<TitleList> open = way.open();
            run(() -> {
                open.ifPresentOrElse(list -> jobs.lists().takeBack(list, who, reason),
                    () -> jobs.lists().unlock(way.decided().orElseThrow(), who, reason));
                return way;
            }, outside.messages().get(open.isPresent() ? "way.taken_back" : "way.unlocked"));
        }
        return wrong;
    }

    /** Locks a decided round again in which nothing had to be corrected. */
    void lock() {
        Seen now = seen.get();
        now.way().decided().ifPresent(list -> run(() -> jobs.lists().lock(now.round(), list), outside.messages().get("way.locked_again")));
    }

    void beginDues() {
        if (seen.get() != null) {
            dues.open(seen.get().way());
            part.set(Part.DUES);
        }
    }

    Optional<String> keepDues() {
        Optional<String> wrong = dues.check();
        if (wrong.isEmpty()) {
            Round round = seen.get().round();
            run(() -> {
                jobs.way().setDues(round, dues.days());
                return round;
            }, outside.messages().get("way.dues_kept"));
        }
        return wrong;
    }

    /** Back to the step; what stood in a form is forgotten. */
    void leave() {
        form.clear();
        part.set(Part.STEP);
    }

    /** Null where there is no round. */
    ReadOnlyObjectProperty<Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    ObjectProperty<Step> stepProperty() {
        return step;
    }

    /** The village of which a step is noted; null for none. */
    ObjectProperty<VillageWay> villageProperty() {
        return village;
    }

    /** Whether a step is noted for the whole commune. */
    BooleanProperty wholeProperty() {
        return whole;
    }

    ReadOnlyObjectProperty<Part> partProperty() {
        return part.getReadOnlyProperty();
    }

    Offered<Round> rounds() {
        return rounds;
    }

    StepForm form() {
        return form;
    }

    DuesForm dues() {
        return dues;
    }

    RefusedModel refused() {
        return refused;
    }
}
