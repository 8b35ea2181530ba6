package vn.sokhuyenhoc.ui.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.report.ReportKind;
import vn.sokhuyenhoc.domain.report.ReportOrder;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.SummaryWords;
import vn.sokhuyenhoc.ui.kit.Memory;
import vn.sokhuyenhoc.ui.kit.Navigator;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.ui.kit.print.PageTurner;
import vn.sokhuyenhoc.work.paper.Printing;
import vn.sokhuyenhoc.work.report.ReportChanges;
import vn.sokhuyenhoc.work.report.ReportDesk;
import vn.sokhuyenhoc.work.report.YearBook;

/** Which report of which year, how it looks and stands, what is missing in it, and what the leader says. */
public final class ReportsViewModel {
    private static final int YEARS_OFFERED = 5;
    private final Jobs jobs;
    private final Desk desk;
    private final Clock clock;
    private final SummaryWords words;
    private final ReadOnlyObjectWrapper<ReportDesk.State> state = new ReadOnlyObjectWrapper<>();
    private final ObservableList<ReportDesk.State> states = FXCollections.observableArrayList();
    private final ObservableList<Integer> years = FXCollections.observableArrayList();
    private final ObjectProperty<ReportKind> kind = new SimpleObjectProperty<>(ReportKind.YEAR);
    private final ObjectProperty<Integer> year = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> date = new SimpleObjectProperty<>();
    private final PageTurner pages;
    private final ReportOutput output;
    private final SignModel signing;
    private final SaidModel said;
    private int query;
    private boolean filling;

    /** What reports come from. */
    public record Jobs(ReportDesk desk, ReportChanges changes, YearBook years, Printing printing) {
    }

    /** What the window lends to a screen. */
    public record Desk(TaskRunner runner, Prompts prompts, Navigator navigator, Messages messages) {
    }

    private record Loaded(List<Integer> years, List<ReportDesk.State> states) {
    }

    public ReportsViewModel(Jobs jobs, Clock clock, Desk desk) {
        this.jobs = jobs;
        this.desk = desk;
        this.clock = clock;
        this.words = new SummaryWords(desk.messages());
        this.pages = new PageTurner(desk.runner(), desk.prompts(), desk.messages());
        this.output = new ReportOutput(jobs, this::order, desk);
        this.signing = new SignModel(jobs.desk(), this::order, this::load, desk);
        this.said = new SaidModel(jobs.desk(), desk.runner());
        date.set(LocalDate.now(clock));
        year.set(date.get().getYear());
        kind.subscribe((was, is) -> {
            pages.turn(-pages.pageProperty().get());
            choose();
        });
        date.subscribe((was, is) -> choose());
        year.subscribe((was, is) -> {
            if (!filling && is != null) {
                load();
            }
        });
    }

    /** Begins with the kind that was left; the year is always this one. */
    public void remember(Memory memory) {
        memory.follow("reports-kind", kind, ReportKind.class);
    }

    /** Reads everything anew; what was chosen stays. */
    public void load() {
        keepSaid();
        int asked = ++query;
        int of = year.get();
        desk.runner().run(progress -> new Loaded(jobs.years().years(), jobs.desk().states(of)), loaded -> {
            if (asked == query) {
                fill(loaded);
            }
        });
    }

    private void fill(Loaded loaded) {
        filling = true;
        int now = LocalDate.now(clock).getYear();
        Integer chosen = year.get();
        years.setAll(Stream.concat(Stream.concat(loaded.years().stream(), Stream.of(chosen)), IntStream.range(0, YEARS_OFFERED)
            .mapToObj(back -> now - back)).distinct().sorted(Comparator.reverseOrder()).toList());
        year.set(chosen);
        states.setAll(loaded.states());
        filling = false;
        choose();
    }

    /** Shows the report that is chosen; what was said of the one before is kept. */
    private void choose() {
        if (filling || states.isEmpty() || date.get() == null) {
            return;
        }
        keepSaid();
        signing.asked().leave();
        output.printing().leave();
        state.set(states.stream().filter(one -> one.kind() == kind.get()).findFirst().orElseThrow());
        ReportOrder order = order();
        int asked = query;
        said.show(order, one -> asked == query && one.equals(order()));
        show();
    }

    private void show() {
        ReportOrder order = order();
        pages.show(progress -> jobs.desk().preview(order, progress));
    }

    /** The report as it is chosen now, without a number: signing gives it one. */
    ReportOrder order() {
        return new ReportOrder(kind.get(), year.get(), date.get(), "");
    }

    /** Keeps what the office typed itself, and shows the pages with it; nothing happens where nothing was changed. */
    public void keepSaid() {
        said.keep(of -> {
            if (of.equals(order())) {
                show();
            }
        });
    }

    /** Chooses the report so many further on, or back; stays within them. */
    void step(int by) {
        int last = ReportKind.values().length - 1;
        kind.set(ReportKind.values()[Math.clamp(kind.get().ordinal() + (long) by, 0, last)]);
    }

    /** What is missing, one line for each reason and year. */
    List<HoleLine> holes() {
        return HoleLine.of(state.get().report(), words, desk.messages());
    }

    /** Brings to the front where it is entered. */
    void enter(HoleLine hole) {
        desk.navigator().go(hole.screen(), hole.detail());
    }

    /** What the register says otherwise than the signed paper, each in a line. */
    List<String> changed() {
        List<String> lines = new ArrayList<>();
        state.get().changed().forEach(one -> lines.add(desk.messages().get("reporting.changed", words.whole(one.row()), one.signed(), one.now())));
        return lines;
    }

    /** Due, signed and missing in words. */
    String standing(ReportDesk.State of) {
        return StateWords.of(of, LocalDate.now(clock), desk.messages());
    }

    ReadOnlyObjectProperty<ReportDesk.State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ObservableList<ReportDesk.State> states() {
        return states;
    }

    ObservableList<Integer> years() {
        return years;
    }

    ObjectProperty<ReportKind> kindProperty() {
        return kind;
    }

    ObjectProperty<Integer> yearProperty() {
        return year;
    }

    ObjectProperty<LocalDate> dateProperty() {
        return date;
    }

    SaidModel said() {
        return said;
    }

    PageTurner pages() {
        return pages;
    }

    ReportOutput output() {
        return output;
    }

    SignModel signing() {
        return signing;
    }
}
