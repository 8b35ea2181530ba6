package vn.sokhuyenhoc.ui.fund;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.fund.Flow;
import vn.sokhuyenhoc.domain.fund.FundEntry;
import vn.sokhuyenhoc.domain.fund.FundFilter;
import vn.sokhuyenhoc.domain.fund.FundLevel;
import vn.sokhuyenhoc.domain.fund.FundLine;
import vn.sokhuyenhoc.domain.fund.FundList;
import vn.sokhuyenhoc.domain.fund.FundSums;
import vn.sokhuyenhoc.domain.group.Chapter;
import vn.sokhuyenhoc.domain.group.ChapterLine;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.report.Base;
import vn.sokhuyenhoc.domain.report.Denominator;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.LazyRows;
import vn.sokhuyenhoc.ui.kit.Memory;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.ChapterBook;
import vn.sokhuyenhoc.work.Register;
import vn.sokhuyenhoc.work.report.BaseBook;
import vn.sokhuyenhoc.work.report.FundBook;
import vn.sokhuyenhoc.work.report.FundSheet;

/** The book of the fund: its entries newest first with what there was after each, the form for one, and the sums of the year. */
public final class FundViewModel {
    private final ObservableList<Integer> years = FXCollections.observableArrayList();
    private final ObservableList<Chapter> chapters = FXCollections.observableArrayList();
    private final ObservableList<Place> places = FXCollections.observableArrayList();
    private final ObjectProperty<Integer> year = new SimpleObjectProperty<>();
    private final ObjectProperty<FundLevel> level = new SimpleObjectProperty<>();
    private final ObjectProperty<Chapter> chapter = new SimpleObjectProperty<>();
    private final ObjectProperty<Flow> flow = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Sums> sums = new ReadOnlyObjectWrapper<>();
    private final Map<Long, Long> running = new HashMap<>();
    private final LazyRows<FundLine> rows;
    private final FundForm form;
    private final Jobs jobs;
    private final Outside outside;
    private boolean filling;
    private int query;

    /** The work classes used. */
    public record Jobs(FundBook book, FundSheet sheet, BaseBook bases, ChapterBook chapters, Register register) {
    }

    /** What lies around the screen. */
    public record Outside(TaskRunner runner, Prompts prompts, Messages messages, Clock clock) {
    }

    /**
     * The sums of the year at hand.
     *
     * @param population empty where nobody knows it
     * @param shown      how many entries the list shows
     */
    record Sums(FundSums fund, Optional<Denominator> population, int shown) {
    }

    private record Read(List<Integer> years, List<Chapter> chapters, List<Place> places, FundList list, Sums sums) {
    }

    public FundViewModel(Jobs jobs, Outside outside) {
        this.jobs = jobs;
        this.outside = outside;
        this.form = new FundForm(today(), outside.messages());
        this.rows = new LazyRows<>(outside.runner(), outside.prompts()::fail, jobs.book()::lines);
        Stream.of(year, level, chapter, flow).forEach(choice -> choice.subscribe((was, is) -> {
            if (!filling) {
                load();
            }
        }));
    }

    /** Begins with the filters that were left; the year is always this one. */
    public void remember(Memory memory) {
        String kept = memory.recall("fund-chapter");
        chapter.set(kept.matches("\\d{1,18}") ? Chapter.of(Long.parseLong(kept), "", null, null) : null);
        chapter.subscribe((was, is) -> memory.keep("fund-chapter", is == null ? "" : String.valueOf(is.id())));
        memory.follow("fund-level", level, FundLevel.class);
        memory.follow("fund-flow", flow, Flow.class);
    }

    private LocalDate today() {
        return LocalDate.now(outside.clock());
    }

    void load() {
        int mine = ++query;
        int wanted = year.get() == null ? today().getYear() : year.get();
        FundFilter filter = new FundFilter(wanted, level.get(), chapter.get() == null ? null : chapter.get().id(), flow.get());
        outside.runner().run(progress -> read(filter), read -> {
            if (mine == query) {
                show(read, wanted);
            }
        });
    }

    private Read read(FundFilter filter) {
        FundList list = jobs.book().list(filter);
        List<Integer> all = Stream.concat(Stream.of(today().getYear(), filter.year()), jobs.book().years().stream()).distinct()
            .sorted((a, b) -> b - a).toList();
        Optional<Denominator> population = Optional.ofNullable(jobs.bases().of(filter.year()).getOrDefault(BaseBook.COMMUNE, Map.of())
            .get(Base.POPULATION));
        return new Read(all, jobs.chapters().chapters(true).stream().map(ChapterLine::chapter).toList(), jobs.register().places(), list,
            new Sums(jobs.book().sums(filter.year()), population, list.ids().size()));
    }

    private void show(Read read, int wanted) {
        filling = true;
        keep(years, read.years());
        keep(chapters, read.chapters());
        keep(places, read.places());
        year.set(wanted);
        Chapter before = chapter.get();
        chapter.set(chapters.stream().filter(one -> before != null && one.id() == before.id()).findFirst().orElse(null));
        filling = false;
        if (before != null && chapter.get() == null) {
            load();
            return;
        }
        running.clear();
        for (int i = 0; i < read.list().ids().size(); i++) {
            running.put(read.list().ids().get(i), read.list().running().get(i));
        }
        rows.show(read.list().ids().stream().mapToLong(Long::longValue).toArray());
        sums.set(read.sums());
    }

    /** A list that is the same stays as it is, so that what is chosen stays too. */
    private static <T> void keep(ObservableList<T> list, List<T> now) {
        if (!list.equals(now)) {
            list.setAll(now);
        }
    }

    /** Puts an entry into the form. */
    void open(FundLine line) {
        form.open(line.entry(), chapters, places);
    }

    /** Keeps what the form says; answers the id of the first input that is wrong. */
    Optional<String> save() {
        Optional<String> wrong = form.check();
        if (wrong.isEmpty()) {
            FundEntry entry = form.entry();
            outside.runner().run(progress -> {
                if (entry.id() == 0) {
                    jobs.book().add(entry);
                } else {
                    jobs.book().change(entry);
                }
                return entry;
            }, kept -> {
                Messages words = outside.messages();
                outside.prompts().tell(words.get(kept.id() == 0 ? "fund.added" : "fund.changed", kept.amount()));
                form.clear();
                turnTo(kept.day().getYear());
            });
        }
        return wrong;
    }

    /** What was entered must be seen: the list turns to its year. */
    private void turnTo(int of) {
        filling = true;
        if (!years.contains(of)) {
            years.add(of);
        }
        year.set(of);
        filling = false;
        load();
    }

    /** Removes the entry at hand, and offers it back. */
    void remove() {
        FundEntry entry = form.changedProperty().get();
        if (entry != null) {
            new Removing(jobs.book(), outside, this::load).remove(entry, form::clear);
        }
    }

    /** @param ending of the file: xlsx or pdf */
    void write(FundSheet.Part part, String ending) {
        new Writing(jobs.sheet(), outside, today()).write(part, year.get(), ending);
    }

    /** What there was after an entry. */
    long running(FundLine line) {
        return running.getOrDefault(line.entry().id(), 0L);
    }

    LazyRows<FundLine> rows() {
        return rows;
    }

    FundForm form() {
        return form;
    }

    /** Null before the first were read. */
    ReadOnlyObjectProperty<Sums> sumsProperty() {
        return sums.getReadOnlyProperty();
    }

    ObservableList<Integer> years() {
        return years;
    }

    ObservableList<Chapter> chapters() {
        return chapters;
    }

    ObservableList<Place> places() {
        return places;
    }

    ObjectProperty<Integer> yearProperty() {
        return year;
    }

    /** Null for all; so are the next two. */
    ObjectProperty<FundLevel> levelProperty() {
        return level;
    }

    ObjectProperty<Chapter> chapterProperty() {
        return chapter;
    }

    ObjectProperty<Flow> flowProperty() {
        return flow;
    }
}
