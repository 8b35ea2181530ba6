package vn.sokhuyenhoc.ui.results;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sokhuyenhoc.domain.assessment.PlaceCount;
import vn.sokhuyenhoc.domain.assessment.Result;
import vn.sokhuyenhoc.domain.assessment.ResultFilter.Which;
import vn.sokhuyenhoc.domain.assessment.ResultFilter;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.ownlist.ResultsList.Sorted;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.LazyRows;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Memory;
import vn.sokhuyenhoc.ui.kit.Navigator;
import vn.sokhuyenhoc.ui.kit.Offered;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.Publishing;
import vn.sokhuyenhoc.work.RoundBook;

/** Who passed in a round, who did not, and why: what is asked for, what was found, and the list handed over as a file. */
public final class ResultsViewModel {
    /** The place that stands for the whole commune. */
    static final long WHOLE_COMMUNE = -1;

    private final RoundBook rounds;
    private final Publishing publishing;
    private final TaskRunner runner;
    private final Prompts prompts;
    private final Navigator navigator;
    private final Messages messages;
    private final Offered<Round> allRounds = new Offered<>(Round::id, this::refresh);
    private final Offered<Place> places = new Offered<>(Place::id, this::refresh);
    private final ObjectProperty<Which> which = new SimpleObjectProperty<>(Which.ALL);
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Sorted> sorted = new SimpleObjectProperty<>(Sorted.USUAL);
    private final BooleanProperty fullIds = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
    private final ReadOnlyIntegerWrapper wantedRow = new ReadOnlyIntegerWrapper(-1);
    private final LazyRows<Result> rows;
    private final LongWork export;
    private final ExplainViewModel explain;
    /** Read away from the screen when rows are loaded. */
    private volatile Round shown;
    private long[] ids = {};
    private long opened = -1;
    private int query;

    public ResultsViewModel(Publishing publishing, RoundBook rounds, TaskRunner runner, Prompts prompts, Navigator navigator, Messages messages) {
        this.publishing = publishing;
        this.rounds = rounds;
        this.runner = runner;
        this.prompts = prompts;
        this.navigator = navigator;
        this.messages = messages;
        this.rows = new LazyRows<>(runner, prompts::fail, page -> rounds.results(shown, page));
        this.export = new LongWork(runner, prompts::fail);
        this.explain = new ExplainViewModel(publishing, runner, prompts, messages);
        which.subscribe((was, is) -> refresh());
        sorted.subscribe((was, is) -> refresh());
    }

    private record Answer(Found found, long[] ids) {
    }

    /** Begins with the round, the village and the verdict that were left. */
    public void remember(Memory memory) {
        allRounds.remember(memory, "results-round");
        places.remember(memory, "results-place");
        memory.follow("results-which", which, Which.class);
    }

    /** Reads everything anew; the round, the village and the place in the list stay. */
    public void load() {
        open("");
    }

    /** As {@link #load}; the wish "list", a line end and the text of an own list shows what that says. */
    public void open(String wish) {
        runner.run(progress -> rounds.all(), all -> {
            OwnResults.wanted(wish).ifPresentOrElse(list -> OwnResults.take(this, list, all), () -> allRounds.offer(all));
            refresh();
        });
    }

    /** Null for the whole commune, also before the villages are known. */
    private Long where() {
        return places.get() == null || places.get().id() == WHOLE_COMMUNE ? null : Long.valueOf(places.get().id());
    }

    private void refresh() {
        if (allRounds.get() == null || which.get() == null) {
            return;
        }
        int asked = ++query;
        Round of = allRounds.get();
        ResultFilter filter = filter();
        runner.run(progress -> new Answer(Found.of(rounds.set(of), rounds.counts(of), filter.placeId()), rounds.ids(of, filter)), answer -> {
            if (asked == query) {
                show(of, answer);
            }
        });
    }

    private void show(Round of, Answer answer) {
        shown = of;
        Long before = where();
        places.offer(Stream.concat(Stream.of(whole()), answer.found().places().stream()).toList());
        if (!Objects.equals(before, where())) {
            refresh();
            return;
        }
        explain.use(of, answer.found().set());
        if (answer.ids().length == 0) {
            explain.clear();
        }
        found.set(answer.found().with(answer.ids().length));
        wantedRow.set(-1);
        if (Arrays.equals(ids, answer.ids())) {
            rows.reload();
            return;
        }
        ids = answer.ids();
        rows.show(ids);
        int at = rows.positionOf(opened);
        wantedRow.set(at >= 0 || ids.length == 0 ? at : 0);
    }

    private ResultFilter filter() {
        return new ResultFilter(allRounds.get().id(), where(), which.get(), text.get(), sorted.get().by(), sorted.get().down());
    }

    public void find(String typed) {
        if (!typed.strip().equals(text.get())) {
            text.set(typed.strip());
            refresh();
        }
    }

    /** Saves what is listed now under a name; of the title's newest round, the list will go with the years. */
    public void keepList() {
        if (allRounds.get() != null) {
            navigator.go(Screen.REPORTS, OwnResults.keep(this));
        }
    }

    Place whole() {
        return new Place(WHOLE_COMMUNE, messages.get("results.whole_commune"), 0);
    }

    /** Opens the form for correction. */
    public void correct(Result result) {
        opened = result.id();
        navigator.go(Screen.ENTRY, "subject:" + result.subject().id() + ":" + allRounds.get().key());
    }

    /** Goes to where the round can be scored anew. */
    public void rescore() {
        navigator.go(Screen.RESCORE, allRounds.get() == null ? "" : "round:" + allRounds.get().key());
    }

    public void enterForms() {
        navigator.go(Screen.ENTRY, "place:" + Objects.requireNonNullElse(where(), 0L) + ":" + allRounds.get().key());
    }

    public void export() {
        if (allRounds.get() == null || ids.length == 0) {
            return;
        }
        Round of = allRounds.get();
        ResultFilter filter = filter();
        boolean full = fullIds.get();
        prompts.saveFile(messages.get("results.export"), messages.get("results.file", of.key()), "xlsx").ifPresent(out ->
            export.start(progress -> publishing.roster(of, filter, full, out, progress),
                written -> prompts.tell(messages.get("results.exported", written, out.getFileName().toString()))));
    }

    public Offered<Round> rounds() {
        return allRounds;
    }

    /** The first is the whole commune. */
    public Offered<Place> places() {
        return places;
    }

    public ObjectProperty<Which> whichProperty() {
        return which;
    }

    /** What is looked for. */
    public StringProperty textProperty() {
        return text;
    }

    public ObjectProperty<Sorted> sortedProperty() {
        return sorted;
    }

    /** Whether identity numbers go out whole. */
    public BooleanProperty fullIdsProperty() {
        return fullIds;
    }

    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** The row to be chosen anew; -1 for the one that is. */
    public ReadOnlyIntegerProperty wantedRowProperty() {
        return wantedRow.getReadOnlyProperty();
    }

    public LazyRows<Result> rows() {
        return rows;
    }

    public ExplainViewModel explain() {
        return explain;
    }

    public LongWork exporting() {
        return export;
    }

    /** The counts of every village, the whole commune last. */
    public List<PlaceCount> counts() {
        return found.get().counts(messages.get("results.whole_commune"));
    }
}
