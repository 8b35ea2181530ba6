package vn.sokhuyenhoc.ui.results;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.PlaceCount;
import vn.sokhuyenhoc.domain.assessment.Result;
import vn.sokhuyenhoc.domain.assessment.ResultFilter.Order;
import vn.sokhuyenhoc.domain.assessment.ResultFilter.Which;
import vn.sokhuyenhoc.domain.assessment.ResultFilter;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.LazyRows;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Navigator;
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
    private final ObservableList<Round> allRounds = FXCollections.observableArrayList();
    private final ObservableList<Place> places = FXCollections.observableArrayList();
    private final ObjectProperty<Round> round = new SimpleObjectProperty<>();
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>();
    private final ObjectProperty<Which> which = new SimpleObjectProperty<>(Which.ALL);
    private final BooleanProperty fullIds = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
    private final ReadOnlyIntegerWrapper wantedRow = new ReadOnlyIntegerWrapper(-1);
    private final LazyRows<Result> rows;
    private final LongWork export;
    private final ExplainViewModel explain;
    /** Read away from the screen when rows are loaded. */
    private volatile Round shown;
    private String text = "";
    private Order order = Order.VILLAGE;
    private boolean down;
    private long[] ids = {};
    private long opened = -1;
    private int query;
    private boolean filling;

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
        round.subscribe((was, is) -> refresh());
        place.subscribe((was, is) -> refresh());
        which.subscribe((was, is) -> refresh());
    }

    private record Answer(Found found, long[] ids) {
    }

    /** Reads everything anew; the round, the village and the place in the list stay. */
    public void load() {
        runner.run(progress -> rounds.all(), this::fill);
    }

    private void fill(List<Round> loaded) {
        Round before = round.get();
        filling = true;
        allRounds.setAll(loaded);
        round.set(allRounds.stream().filter(r -> before != null && r.id() == before.id()).findFirst()
            .orElse(allRounds.isEmpty() ? null : allRounds.getFirst()));
        if (places.isEmpty()) {
            offer(List.of());
        }
        filling = false;
        refresh();
    }

    /** Offers these places below the whole commune; the one chosen stays, if it is among them. */
    private void offer(List<Place> those) {
        Place where = place.get();
        boolean before = filling;
        filling = true;
        places.setAll(new Place(WHOLE_COMMUNE, messages.get("results.whole_commune"), 0));
        places.addAll(those);
        place.set(places.stream().filter(p -> where != null && p.id() == where.id()).findFirst().orElse(places.getFirst()));
        filling = before;
    }

    private void refresh() {
        if (filling || round.get() == null || place.get() == null || which.get() == null) {
            return;
        }
        int asked = ++query;
        Round of = round.get();
        ResultFilter filter = filter();
        runner.run(progress -> new Answer(Found.of(rounds.set(of), rounds.counts(of), filter.placeId()), rounds.ids(of, filter)), answer -> {
            if (asked == query) {
                show(of, answer);
            }
        });
    }

    private void show(Round of, Answer answer) {
        shown = of;
        Place where = place.get();
        if (!places.subList(1, places.size()).equals(answer.found().places())) {
            offer(answer.found().places());
        }
        if (!place.get().equals(where)) {
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
        Long where = place.get().id() == WHOLE_COMMUNE ? null : place.get().id();
        return new ResultFilter(round.get().id(), where, which.get(), text, order, down);
    }

    public void find(String typed) {
        if (!typed.strip().equals(text)) {
            text = typed.strip();
            refresh();
        }
    }

    public void sort(Order by, boolean fromTheEnd) {
        order = by;
        down = fromTheEnd;
        refresh();
    }

    /** Opens the form for correction. */
    public void correct(Result result) {
        opened = result.id();
        navigator.go(Screen.ENTRY, "subject:" + result.subject().id() + ":" + round.get().key());
    }

    /** Goes to where the round can be scored anew. */
    public void rescore() {
        navigator.go(Screen.RESCORE, round.get() == null ? "" : "round:" + round.get().key());
    }

    public void enterForms() {
        navigator.go(Screen.ENTRY, "place:" + Math.max(0, place.get().id()) + ":" + round.get().key());
    }

    public void export() {
        if (round.get() == null || ids.length == 0) {
            return;
        }
        Round of = round.get();
        ResultFilter filter = filter();
        boolean full = fullIds.get();
        prompts.saveFile(messages.get("results.export"), messages.get("results.file", of.key()), "xlsx").ifPresent(out ->
            export.start(progress -> publishing.roster(of, filter, full, out, progress),
                written -> prompts.tell(messages.get("results.exported", written, out.getFileName().toString()))));
    }

    public ObservableList<Round> rounds() {
        return allRounds;
    }

    /** The first is the whole commune. */
    public ObservableList<Place> places() {
        return places;
    }

    public ObjectProperty<Round> roundProperty() {
        return round;
    }

    public ObjectProperty<Place> placeProperty() {
        return place;
    }

    public ObjectProperty<Which> whichProperty() {
        return which;
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
