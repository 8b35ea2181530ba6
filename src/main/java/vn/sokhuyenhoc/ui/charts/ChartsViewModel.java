package vn.sokhuyenhoc.ui.charts;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Offered;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.ui.kit.chart.Chart;
import vn.sokhuyenhoc.ui.kit.print.PrintModel;
import vn.sokhuyenhoc.work.Register;
import vn.sokhuyenhoc.work.RoundBook;
import vn.sokhuyenhoc.work.paper.Printing;
import vn.sokhuyenhoc.work.report.ChartBook;
import vn.sokhuyenhoc.work.report.ChartPaper.Picture;
import vn.sokhuyenhoc.work.report.ChartPaper;

/** Which chart is shown, of which round and of whom; what is drawn, page by page; and where it goes. */
public final class ChartsViewModel {
    /** Stands for all villages. */
    static final Place ALL = new Place(0, "", 0);

    private final ObjectProperty<ChartKind> kind = new SimpleObjectProperty<>(ChartKind.VILLAGES);
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(ALL);
    private final ObjectProperty<Optional<LabourGroup>> group = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty search = new SimpleStringProperty("");
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final IntegerProperty perPage = new SimpleIntegerProperty(15);
    private final BooleanProperty data = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Drawn> drawn = new ReadOnlyObjectWrapper<>(Drawn.NONE);
    private final ObservableList<Place> places = FXCollections.observableArrayList(ALL);
    private final Jobs jobs;
    private final Outside outside;
    private final ChartMaker maker;
    private final Offered<Round> rounds;
    private final LongWork reading;
    private final LongWork saving;
    private final PrintModel print;

    /** The work classes used. */
    public record Jobs(ChartBook book, ChartPaper paper, RoundBook rounds, Register register, Printing printing) {
    }

    /** What lies around the screen. */
    public record Outside(TaskRunner runner, Prompts prompts, Messages messages, Clock clock) {
    }

    private record Choices(List<Round> rounds, List<Place> places) {
    }

    public ChartsViewModel(Jobs jobs, Outside outside) {
        this.jobs = jobs;
        this.outside = outside;
        this.maker = new ChartMaker(jobs.book(), outside.messages());
        this.rounds = new Offered<>(Round::id, this::draw);
        this.reading = new LongWork(outside.runner(), outside.prompts()::fail);
        this.saving = new LongWork(outside.runner(), outside.prompts()::fail);
        this.print = new PrintModel(jobs.printing(), outside.runner(), outside.prompts(), outside.messages());
        kind.subscribe((was, is) -> draw());
        place.subscribe((was, is) -> draw());
        group.subscribe((was, is) -> draw());
        search.subscribe((was, is) -> page.set(0));
    }

    void load() {
        outside.runner().run(progress -> new Choices(jobs.rounds().all(), jobs.register().places()), choices -> {
            if (!places.subList(1, places.size()).equals(choices.places())) {
                places.remove(1, places.size());
                places.addAll(choices.places());
            }
            rounds.offer(choices.rounds());
            draw();
        });
    }

    private void draw() {
        Round round = rounds.get();
        ChartKind now = kind.get();
        Place village = place.get() == null || place.get() == ALL ? null : place.get();
        LabourGroup of = group.get() == null ? null : group.get().orElse(null);
        int year = round == null ? LocalDate.now(outside.clock()).getYear() : round.year();
        reading.anew(progress -> maker.make(new ChartMaker.Wish(now, round, year, village, of)), made -> {
            page.set(0);
            drawn.set(made);
        });
    }

    /** Whether there is a chart, all of whose items may be found by name. */
    boolean isLong() {
        return kind.get() == ChartKind.VILLAGES || kind.get() == ChartKind.CHAPTERS;
    }

    /** The items that the search leaves; null where there is no chart. */
    private Chart found() {
        Chart all = drawn.get().chart();
        String text = Fold.fold(search.get());
        return all == null || !isLong() || text.isBlank() ? all
            : all.with(all.items().stream().filter(item -> Fold.fold(item.name()).contains(text)).toList());
    }

    /** The page shown; null where there is no chart. */
    Chart shown() {
        Chart all = found();
        return all == null || !isLong() ? all : page(all, page.get());
    }

    private Chart page(Chart all, int number) {
        return all.part(number * perPage(all), (number + 1) * perPage(all));
    }

    /** Items of several bars need more room. */
    private int perPage(Chart all) {
        return Math.max(1, all.series().size() > 1 ? perPage.get() * 2 / 3 : perPage.get());
    }

    /** All pages, one after the other. */
    List<Chart> all() {
        Chart all = found();
        if (all == null || !isLong()) {
            return all == null ? List.of() : List.of(all);
        }
        return IntStream.range(0, pages()).mapToObj(i -> page(all, i)).toList();
    }

    int pages() {
        Chart all = found();
        return all == null || !isLong() ? 1 : Math.max(1, (all.items().size() + perPage(all) - 1) / perPage(all));
    }

    void turn(int by) {
        page.set(Math.clamp((long) page.get() + by, 0, pages() - 1));
    }

    void savePicture(Picture picture) {
        save("png", (file, progress) -> jobs.paper().png(picture, file));
    }

    void savePages(List<Picture> pictures) {
        String title = drawn.get().chart().title();
        save("pdf", (file, progress) -> jobs.paper().pdf(title, pictures, file, progress));
    }

    void saveSheet() {
        Drawn now = drawn.get();
        save("xlsx", (file, progress) -> jobs.paper().excel(now.sheet(), file, progress));
    }

    private void save(String ending, BiConsumer<Path, Progress> write) {
        Messages messages = outside.messages();
        if (drawn.get().chart() != null) {
            outside.prompts().saveFile(messages.get("charts.save_title"), messages.get("charts.save_name"), ending)
                .ifPresent(file -> saving.start(progress -> {
                    write.accept(file, progress);
                    return file;
                }, written -> outside.prompts().tell(messages.get("charts.saved", written.getFileName().toString()))));
        }
    }

    void askPrint() {
        if (drawn.get().chart() != null) {
            print.ask();
        }
    }

    void print(List<Picture> pictures) {
        String title = drawn.get().chart().title();
        print.print(progress -> jobs.paper().pages(title, pictures, progress), title);
    }

    void copied() {
        outside.prompts().tell(outside.messages().get("charts.copied"));
    }

    ObjectProperty<ChartKind> kindProperty() {
        return kind;
    }

    ObjectProperty<Place> placeProperty() {
        return place;
    }

    ObjectProperty<Optional<LabourGroup>> groupProperty() {
        return group;
    }

    StringProperty searchProperty() {
        return search;
    }

    /** From 0 on. */
    IntegerProperty pageProperty() {
        return page;
    }

    /** How many items a page of a long chart has. */
    IntegerProperty perPageProperty() {
        return perPage;
    }

    /** Whether the numbers are shown in place of the chart. */
    BooleanProperty dataProperty() {
        return data;
    }

    ReadOnlyObjectProperty<Drawn> drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    ObservableList<Place> places() {
        return places;
    }

    Offered<Round> rounds() {
        return rounds;
    }

    LongWork reading() {
        return reading;
    }

    PrintModel printing() {
        return print;
    }
}
