package vn.sokhuyenhoc.ui.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.place.Place;

/** Which paper, of what, with which number and date: what the clerk has chosen and typed. */
public final class OrderModel {
    /** The place that stands for the whole commune. */
    private static final long WHOLE_COMMUNE = 0;
    private static final Set<PaperKind> LISTS = Set.of(PaperKind.REGISTRATION, PaperKind.LOW_MARKS, PaperKind.PROPOSED, PaperKind.NOTICE,
        PaperKind.COMPARISON, PaperKind.CERTIFICATION);
    private static final PaperKind FIRST = PaperKind.PROPOSED;

    private final List<PaperKind> kinds;
    private final ObservableList<Round> rounds = FXCollections.observableArrayList();
    private final ObservableList<Place> places = FXCollections.observableArrayList();
    private final ObjectProperty<PaperKind> kind;
    private final ObjectProperty<Round> round = new SimpleObjectProperty<>();
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> date = new SimpleObjectProperty<>();
    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty empty = new SimpleStringProperty("");
    private final BooleanProperty fullIds = new SimpleBooleanProperty();
    private final BooleanProperty apart = new SimpleBooleanProperty();
    private final AnswersModel answers = new AnswersModel();

    OrderModel(List<PaperKind> kinds, LocalDate today) {
        this.kinds = List.copyOf(kinds);
        this.kind = new SimpleObjectProperty<>(kinds.contains(FIRST) ? FIRST : kinds.getLast());
        date.set(today);
    }

    /** Takes what there is now; what was chosen stays chosen. */
    void offer(List<Round> allRounds, List<Place> allPlaces, String wholeCommune) {
        Round before = round.get();
        Place where = place.get();
        rounds.setAll(allRounds);
        places.setAll(new Place(WHOLE_COMMUNE, wholeCommune, 0));
        places.addAll(allPlaces);
        round.set(rounds.stream().filter(r -> before != null && r.id() == before.id()).findFirst()
            .orElse(rounds.isEmpty() ? null : rounds.getFirst()));
        place.set(places.stream().filter(p -> where != null && p.id() == where.id()).findFirst().orElse(places.getFirst()));
    }

    /** Nothing where the paper needs a round and there is none. */
    Optional<PaperOrder> order() {
        PaperKind of = kind.get();
        if (of.hasRound() && round.get() == null || place.get() == null || date.get() == null) {
            return Optional.empty();
        }
        return Optional.of(new PaperOrder(of, of.hasRound() ? round.get() : null, chosenPlace(), of.isNumbered() ? number.get().strip() : "",
            date.get(), answers.of(of), fullIds.get() && hasIds(), emptyForms(), apart.get() && isApartOffered()));
    }

    /** What is typed now, as of a paper that was chosen before. */
    PaperOrder typedFor(PaperOrder chosen) {
        return new PaperOrder(chosen.kind(), chosen.round(), chosen.place(), chosen.kind().isNumbered() ? number.get().strip() : "", date.get(),
            answers.of(chosen.kind()), chosen.fullIds(), chosen.empty(), chosen.apart());
    }

    private Place chosenPlace() {
        return place.get().id() == WHOLE_COMMUNE || !isByVillage() ? null : place.get();
    }

    /** At most 99; all else is none. */
    private int emptyForms() {
        return kind.get() == PaperKind.FORMS && empty.get().strip().matches("\\d{1,2}") ? Integer.parseInt(empty.get().strip()) : 0;
    }

    /** Whether the paper can be made of one village alone. */
    boolean isByVillage() {
        return kind.get().isByVillage() && (!kind.get().hasRound() || round.get() == null || round.get().title().isByVillage());
    }

    /** Whether its sheet names single people by their numbers. */
    boolean hasIds() {
        return !kind.get().hasPages() && (!kind.get().hasRound() || round.get() == null || round.get().title() == Title.CITIZEN);
    }

    /** Whether the paper is a list that may begin a new page for each village. */
    boolean isApartOffered() {
        return LISTS.contains(kind.get()) && isByVillage() && place.get() != null && place.get().id() == WHOLE_COMMUNE;
    }

    /** Chooses the paper so many further on, or back; stays within them. */
    void step(int by) {
        kind.set(kinds.get(Math.clamp(kinds.indexOf(kind.get()) + (long) by, 0, kinds.size() - 1)));
    }

    /** Those that can be made, in the order of the way of a round. */
    List<PaperKind> kinds() {
        return kinds;
    }

    ObservableList<Round> rounds() {
        return rounds;
    }

    /** The first is the whole commune. */
    ObservableList<Place> places() {
        return places;
    }

    ObjectProperty<PaperKind> kindProperty() {
        return kind;
    }

    ObjectProperty<Round> roundProperty() {
        return round;
    }

    ObjectProperty<Place> placeProperty() {
        return place;
    }

    ObjectProperty<LocalDate> dateProperty() {
        return date;
    }

    /** Digits alone, such as 07; empty where the number is written by hand. */
    StringProperty numberProperty() {
        return number;
    }

    /** How many forms without a name more, as typed. */
    StringProperty emptyProperty() {
        return empty;
    }

    /** Whether identity numbers go out whole. */
    BooleanProperty fullIdsProperty() {
        return fullIds;
    }

    /** Whether in a list of the whole commune each village begins a page of its own. */
    BooleanProperty apartProperty() {
        return apart;
    }

    AnswersModel answers() {
        return answers;
    }
}
