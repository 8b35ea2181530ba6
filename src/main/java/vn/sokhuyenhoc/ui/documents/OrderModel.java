package vn.sokhuyenhoc.ui.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.ui.kit.Memory;
import vn.sokhuyenhoc.ui.kit.Offered;

/** Which paper, of what, with which number and date: what the clerk has chosen and typed. */
public final class OrderModel {
    /** The place that stands for the whole commune. */
    private static final long WHOLE_COMMUNE = 0;
    private static final Set<PaperKind> LISTS = Set.of(PaperKind.REGISTRATION, PaperKind.LOW_MARKS, PaperKind.PROPOSED, PaperKind.NOTICE,
        PaperKind.COMPARISON, PaperKind.CERTIFICATION);
    private static final PaperKind FIRST = PaperKind.PROPOSED;

    private final List<PaperKind> kinds;
    private final Offered<Round> rounds;
    private final Offered<Place> places;
    private final ObjectProperty<PaperKind> kind;
    private final ObjectProperty<LocalDate> date = new SimpleObjectProperty<>();
    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty empty = new SimpleStringProperty("");
    private final BooleanProperty fullIds = new SimpleBooleanProperty();
    private final BooleanProperty apart = new SimpleBooleanProperty();
    private final AnswersModel answers = new AnswersModel();

    /** @param changed called when another paper, round or village was chosen */
    OrderModel(List<PaperKind> kinds, LocalDate today, Runnable changed) {
        this.kinds = List.copyOf(kinds);
        this.rounds = new Offered<>(Round::id, changed);
        this.places = new Offered<>(Place::id, changed);
        this.kind = new SimpleObjectProperty<>(kinds.contains(FIRST) ? FIRST : kinds.getLast());
        kind.subscribe((was, is) -> changed.run());
        date.set(today);
    }

    /** Begins with the paper, the round and the village that were left. */
    void remember(Memory memory) {
        memory.follow("documents-kind", kind, kinds, PaperKind::name);
        rounds.remember(memory, "documents-round");
        places.remember(memory, "documents-place");
    }

    /** Takes what there is now; what was chosen stays chosen. */
    void offer(List<Round> allRounds, List<Place> allPlaces, String wholeCommune) {
        rounds.offer(allRounds);
        places.offer(Stream.concat(Stream.of(new Place(WHOLE_COMMUNE, wholeCommune, 0)), allPlaces.stream()).toList());
    }

    /** Nothing where the paper needs a round and there is none. */
    Optional<PaperOrder> order() {
        PaperKind of = kind.get();
        if (of.hasRound() && rounds.get() == null || places.get() == null || date.get() == null) {
            return Optional.empty();
        }
        return Optional.of(new PaperOrder(of, of.hasRound() ? rounds.get() : null, chosenPlace(), of.isNumbered() ? number.get().strip() : "",
            date.get(), answers.of(of), fullIds.get() && hasIds(), emptyForms(), apart.get() && isApartOffered()));
    }

    /** What is typed now, as of a paper that was chosen before. */
    PaperOrder typedFor(PaperOrder chosen) {
        return new PaperOrder(chosen.kind(), chosen.round(), chosen.place(), chosen.kind().isNumbered() ? number.get().strip() : "", date.get(),
            answers.of(chosen.kind()), chosen.fullIds(), chosen.empty(), chosen.apart());
    }

    private Place chosenPlace() {
        return places.get().id() == WHOLE_COMMUNE || !isByVillage() ? null : places.get();
    }

    /** At most 99; all else is none. */
    private int emptyForms() {
        return kind.get() == PaperKind.FORMS && empty.get().strip().matches("\\d{1,2}") ? Integer.parseInt(empty.get().strip()) : 0;
    }

    /** Whether the paper can be made of one village alone. */
    boolean isByVillage() {
        return kind.get().isByVillage() && (!kind.get().hasRound() || rounds.get() == null || rounds.get().title().isByVillage());
    }

    /** Whether its sheet names single people by their numbers. */
    boolean hasIds() {
        return !kind.get().hasPages() && (!kind.get().hasRound() || rounds.get() == null || rounds.get().title() == Title.CITIZEN);
    }

    /** Whether the paper is a list that may begin a new page for each village. */
    boolean isApartOffered() {
        return LISTS.contains(kind.get()) && isByVillage() && places.get() != null && places.get().id() == WHOLE_COMMUNE;
    }

    /** Chooses the paper so many further on, or back; stays within them. */
    void step(int by) {
        kind.set(kinds.get(Math.clamp(kinds.indexOf(kind.get()) + (long) by, 0, kinds.size() - 1)));
    }

    /** Those that can be made, in the order of the way of a round. */
    List<PaperKind> kinds() {
        return kinds;
    }

    Offered<Round> rounds() {
        return rounds;
    }

    /** The first is the whole commune. */
    Offered<Place> places() {
        return places;
    }

    ObjectProperty<PaperKind> kindProperty() {
        return kind;
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
