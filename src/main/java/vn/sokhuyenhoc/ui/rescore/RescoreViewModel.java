package vn.sokhuyenhoc.ui.rescore;

import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.LazyRows;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.ChangeList;
import vn.sokhuyenhoc.work.CriteriaShelf;
import vn.sokhuyenhoc.work.Rescoring.Line;
import vn.sokhuyenhoc.work.Rescoring.Outcome;
import vn.sokhuyenhoc.work.Rescoring.Told;
import vn.sokhuyenhoc.work.Rescoring;
import vn.sokhuyenhoc.work.RoundBook;

/** Scoring a round anew: by which set, what would change, and then doing it or taking it back. */
public final class RescoreViewModel {
    private final Jobs jobs;
    private final TaskRunner runner;
    private final Prompts prompts;
    private final Messages messages;
    private final ObservableList<Round> rounds = FXCollections.observableArrayList();
    private final ObservableList<CriteriaShelf.Entry> sets = FXCollections.observableArrayList();
    private final ObjectProperty<Round> round = new SimpleObjectProperty<>();
    private final ObjectProperty<CriteriaShelf.Entry> set = new SimpleObjectProperty<>();
    private final BooleanProperty pointsToo = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Outcome> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper setBefore = new ReadOnlyStringWrapper("");
    private final LazyRows<Told> rows;
    private final LongWork work;
    private List<CriteriaShelf.Entry> all = List.of();
    /** Read away from the screen when rows are loaded. */
    private volatile Listed listed;

    /** What the screen asks of the register. */
    public record Jobs(RoundBook rounds, CriteriaShelf shelf, Rescoring rescoring, ChangeList changes) {
    }

    private record Listed(Round round, List<Line> lines) {
    }

    private record Loaded(List<Round> rounds, List<CriteriaShelf.Entry> sets) {
    }

    public RescoreViewModel(Jobs jobs, TaskRunner runner, Prompts prompts, Messages messages) {
        this.jobs = jobs;
        this.runner = runner;
        this.prompts = prompts;
        this.messages = messages;
        this.rows = new LazyRows<>(runner, prompts::fail, this::told);
        this.work = new LongWork(runner, prompts::fail);
        round.subscribe(this::chooseSets);
        set.subscribe(() -> plan.set(null));
        pointsToo.subscribe(this::list);
        plan.subscribe(this::list);
    }

    private List<Told> told(List<Long> places) {
        Listed now = listed;
        return jobs.rescoring().told(now.round(), places.stream().map(at -> now.lines().get(at.intValue())).toList());
    }

    /** Reads rounds and sets anew; the round with this key comes to the front, else the one that was there. */
    void load(String key) {
        String wanted = key.isEmpty() && round.get() != null ? round.get().key() : key;
        runner.run(progress -> new Loaded(jobs.rounds().all(), jobs.shelf().all()), loaded -> {
            all = loaded.sets();
            rounds.setAll(loaded.rounds());
            round.set(null);
            round.set(Stream.concat(rounds.stream().filter(r -> r.key().equals(wanted)), rounds.stream()).findFirst().orElse(null));
        });
    }

    private void chooseSets() {
        // Before its list goes: a choice that is no longer in the list is looked for in it.
        set.set(null);
        setBefore.set("");
        Round of = round.get();
        if (of == null) {
            sets.clear();
            return;
        }
        sets.setAll(all.stream().filter(e -> e.set().title() == of.title())
            .filter(e -> !e.standing().isRetired() || e.set().id().equals(of.setId())).toList());
        set.set(sets.stream().filter(e -> e.set().id().equals(of.setId())).findFirst().orElse(null));
        runner.run(progress -> jobs.rescoring().setBefore(of), answer -> {
            if (Objects.equals(of, round.get())) {
                setBefore.set(answer.map(this::name).orElse(""));
            }
        });
    }

    private String name(String setId) {
        return all.stream().filter(e -> e.set().id().equals(setId)).findFirst().map(e -> e.set().name()).orElse(setId);
    }

    private void list() {
        Outcome now = plan.get();
        List<Line> lines = now == null ? List.of() : now.lines().stream().filter(line -> pointsToo.get() || line.isOfResult()).toList();
        listed = new Listed(round.get(), lines);
        rows.show(LongStream.range(0, lines.size()).toArray());
    }

    /** Says what would change. */
    void look() {
        if (round.get() != null && set.get() != null) {
            Round of = round.get();
            String by = set.get().set().id();
            work.start(progress -> jobs.rescoring().plan(of, by, progress), plan::set);
        }
    }

    /** Keeps what was looked at. */
    void apply() {
        Outcome looked = plan.get();
        if (looked != null) {
            work.start(progress -> jobs.rescoring().apply(looked.round(), looked.setId(), progress), done -> after("rescore.done", done));
        }
    }

    /** Takes the last scoring anew of the round back. */
    void undo() {
        Round of = round.get();
        if (of != null && !setBefore.get().isEmpty()) {
            work.start(progress -> jobs.rescoring().undo(of, progress), done -> after("rescore.undone", done));
        }
    }

    private void after(String key, Outcome done) {
        prompts.tell(messages.get(key, done.round().name(), done.lines().stream().filter(Line::isOfResult).count()));
        load(done.round().key());
    }

    /** Hands the whole list over as a workbook. */
    void save() {
        Outcome looked = plan.get();
        if (looked != null) {
            prompts.saveFile(messages.get("rescore.save"), messages.get("rescore.file", looked.round().key()), "xlsx")
                .ifPresent(out -> work.start(progress -> jobs.changes().write(looked, out, progress),
                    written -> prompts.tell(messages.get("rescore.saved", written, out.getFileName().toString()))));
        }
    }

    public ObservableList<Round> rounds() {
        return rounds;
    }

    /** Those that the round could go by, its own among them. */
    public ObservableList<CriteriaShelf.Entry> sets() {
        return sets;
    }

    public ObjectProperty<Round> roundProperty() {
        return round;
    }

    public ObjectProperty<CriteriaShelf.Entry> setProperty() {
        return set;
    }

    /** Whether forms are listed of which only the points change. */
    public BooleanProperty pointsTooProperty() {
        return pointsToo;
    }

    /** What would change; null until it was looked at. */
    public ReadOnlyObjectProperty<Outcome> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** Name of the set that the round went by before and can go by again; empty for none. */
    public ReadOnlyStringProperty setBeforeProperty() {
        return setBefore.getReadOnlyProperty();
    }

    public LazyRows<Told> rows() {
        return rows;
    }

    public LongWork work() {
        return work;
    }
}
