package vn.sokhuyenhoc.ui.documents;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.PlaceCount;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Navigator;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.ui.kit.Work;
import vn.sokhuyenhoc.work.CertificationList;
import vn.sokhuyenhoc.work.FormPapers;
import vn.sokhuyenhoc.work.Publishing;
import vn.sokhuyenhoc.work.RoundBook;

/** Which paper is to be made, of what, how it looks, and its making. */
public final class DocumentsViewModel {
    /** The place that stands for the whole commune. */
    private static final long WHOLE_COMMUNE = 0;

    private final Publishing publishing;
    private final PaperJobs jobs;
    private final RoundBook rounds;
    private final TaskRunner runner;
    private final Prompts prompts;
    private final Navigator navigator;
    private final Messages messages;
    private final ObservableList<Round> allRounds = FXCollections.observableArrayList();
    private final ObservableList<Place> places = FXCollections.observableArrayList();
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.CERTIFICATION);
    private final ObjectProperty<Round> round = new SimpleObjectProperty<>();
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> date;
    private final BooleanProperty fullIds = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper draft = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final PageTurner pages;
    private final LongWork saving;
    private String number = "";
    private int empty;
    private int query;
    private boolean filling;

    public DocumentsViewModel(Publishing publishing, FormPapers papers, RoundBook rounds, Clock clock, Desk desk) {
        this.publishing = publishing;
        this.jobs = new PaperJobs(publishing, papers);
        this.rounds = rounds;
        this.runner = desk.runner();
        this.prompts = desk.prompts();
        this.navigator = desk.navigator();
        this.messages = desk.messages();
        this.date = new SimpleObjectProperty<>(LocalDate.now(clock));
        this.pages = new PageTurner(runner, prompts);
        this.saving = new LongWork(runner, prompts::fail);
        paper.subscribe((was, is) -> refresh());
        round.subscribe((was, is) -> refresh());
        place.subscribe((was, is) -> refresh());
        date.subscribe((was, is) -> refresh());
    }

    /** What the window lends to a screen. */
    public record Desk(TaskRunner runner, Prompts prompts, Navigator navigator, Messages messages) {
    }

    private record Start(List<Round> rounds, List<Place> places) {
    }

    private record Facts(boolean checked, int people, int forms) {
    }

    /** Reads everything anew; what was chosen stays. */
    public void load() {
        runner.run(progress -> new Start(rounds.all(), publishing.places()), this::fill);
    }

    private void fill(Start start) {
        Round before = round.get();
        Place where = place.get();
        filling = true;
        allRounds.setAll(start.rounds());
        places.setAll(new Place(WHOLE_COMMUNE, messages.get("documents.whole_commune"), 0));
        places.addAll(start.places());
        round.set(allRounds.stream().filter(r -> before != null && r.id() == before.id()).findFirst()
            .orElse(allRounds.isEmpty() ? null : allRounds.getFirst()));
        place.set(places.stream().filter(p -> where != null && p.id() == where.id()).findFirst().orElse(places.getFirst()));
        filling = false;
        refresh();
    }

    /** Shows the pages of what is chosen now. */
    public void refresh() {
        if (filling || round.get() == null || place.get() == null || date.get() == null) {
            return;
        }
        int asked = ++query;
        Round of = round.get();
        Place where = chosenPlace();
        runner.run(progress -> facts(of, where), facts -> {
            if (asked == query) {
                tell(facts);
            }
        });
        if (paper.get().hasPages()) {
            pages.show(jobs.preview(chosen()));
        }
    }

    private PaperJobs.Choice chosen() {
        return new PaperJobs.Choice(paper.get(), round.get(), chosenPlace(), new CertificationList.Number(number, date.get()), empty,
            fullIds.get());
    }

    private Facts facts(Round of, Place where) {
        List<PlaceCount> here = rounds.counts(of).stream().filter(c -> where == null || c.place().id() == where.id()).toList();
        return new Facts(rounds.isChecked(of), here.stream().mapToInt(PlaceCount::people).sum(),
            here.stream().mapToInt(PlaceCount::forms).sum());
    }

    private void tell(Facts facts) {
        draft.set(facts.checked() || !paper.get().hasCriteria() ? "" : messages.get("documents.draft"));
        summary.set(switch (paper.get()) {
            case PEOPLE -> messages.get("documents.rows_people", facts.people());
            case ROSTER -> messages.get("documents.rows_forms", facts.forms());
            case CERTIFICATION, ROLL, FORMS, COVERS -> "";
        });
    }

    private Place chosenPlace() {
        return place.get() == null || place.get().id() == WHOLE_COMMUNE || !isByVillage() ? null : place.get();
    }

    /** Whether the paper can be made of one village alone. */
    boolean isByVillage() {
        return !paper.get().hasRound() || round.get() == null || round.get().title().isByVillage();
    }

    /** Whether the paper names single people by their numbers. */
    boolean hasIds() {
        return !paper.get().hasPages() && (!paper.get().hasRound() || round.get() == null || round.get().title() == Title.CITIZEN);
    }

    /** Number of the paper; empty where it is written by hand. The pages follow with {@link #refresh}. */
    public void number(String typed) {
        number = typed.strip();
    }

    /** How many forms without a name more, as typed, at most 99; all else is none. The pages follow with {@link #refresh}. */
    public void empty(String typed) {
        empty = typed.strip().matches("\\d{1,2}") ? Integer.parseInt(typed.strip()) : 0;
    }

    public void save() {
        if (round.get() == null && paper.get().hasRound() || date.get() == null) {
            return;
        }
        save("documents.save." + paperName(), paper.get().ending(), jobs::writing);
    }

    public void saveSheet() {
        if (round.get() != null && paper.get() == Paper.ROLL) {
            save("documents.save.sheet", "xlsx", jobs::sheet);
        }
    }

    private void save(String how, String ending, BiFunction<PaperJobs.Choice, Path, Work<Integer>> work) {
        PaperJobs.Choice choice = chosen();
        String where = chosenPlace() == null ? "" : "-" + Fold.fold(chosenPlace().name()).replace(' ', '-');
        String told = paper.get() == Paper.FORMS ? "documents.saved.forms"
            : paper.get() == Paper.COVERS ? "documents.saved.covers" : "documents.saved";
        prompts.saveFile(messages.get(how),
            messages.get("documents.file." + paperName(), paper.get().hasRound() ? round.get().key() : "") + where + "." + ending, ending)
            .ifPresent(out -> saving.start(work.apply(choice, out), written ->
                prompts.tell(messages.get(told, written, out.getFileName().toString()))));
    }

    private String paperName() {
        return paper.get().name().toLowerCase(Locale.ROOT);
    }

    /** Brings the criteria set to the front, which must be compared with the paper copy. */
    public void openCriteria() {
        navigator.go(Screen.CRITERIA);
    }

    public ObservableList<Round> rounds() {
        return allRounds;
    }

    /** The first is the whole commune. */
    public ObservableList<Place> places() {
        return places;
    }

    public ObjectProperty<Paper> paperProperty() {
        return paper;
    }

    public ObjectProperty<Round> roundProperty() {
        return round;
    }

    public ObjectProperty<Place> placeProperty() {
        return place;
    }

    public ObjectProperty<LocalDate> dateProperty() {
        return date;
    }

    /** Whether identity numbers go out whole. */
    public BooleanProperty fullIdsProperty() {
        return fullIds;
    }

    /** Why the paper is only a draft; empty where it is none. */
    public ReadOnlyStringProperty draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** How many lines a sheet will have, in words. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    public PageTurner pages() {
        return pages;
    }

    public LongWork saving() {
        return saving;
    }
}
