package vn.sokhuyenhoc.ui.batches;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.keying.Batch;
import vn.sokhuyenhoc.domain.keying.BatchLine;
import vn.sokhuyenhoc.domain.person.Days;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.work.BatchBook;

/** What is typed about a batch that came in. */
final class BatchForm {
    private static final String COUNT = "[0-9]{1,6}";

    private final ObservableList<Place> places = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper byVillage = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper fresh = new ReadOnlyBooleanWrapper(true);
    private final BooleanProperty anyOrder = new SimpleBooleanProperty();
    private final Checked<Place> place;
    private final Checked<String> cover;
    private final Checked<String> broughtBy;
    private final Checked<String> received;
    private final Checked<String> note;
    private final Messages messages;
    private final Clock clock;
    private Batch open;

    BatchForm(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
        place = new Checked<>("batches.place", null, chosen -> chosen == null && byVillage.get() ? messages.get("batches.place.missing") : "");
        cover = new Checked<>("batches.cover", "", text -> isCount(text) ? "" : messages.get("batches.cover.wrong", BatchBook.MOST));
        broughtBy = new Checked<>("batches.brought_by", "", text -> tooLong(text, BatchBook.LONGEST_NAME));
        received = new Checked<>("batches.received", "", this::day);
        note = new Checked<>("batches.note", "", text -> tooLong(text, BatchBook.LONGEST_NOTE));
    }

    private static boolean isCount(String text) {
        String digits = text.strip();
        return digits.matches(COUNT) && Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= BatchBook.MOST;
    }

    private String tooLong(String text, int most) {
        return text.strip().length() <= most ? "" : new Sentences(messages).of(Problem.of("", Problem.Kind.TEXT_TOO_LONG, most));
    }

    private String day(String text) {
        Optional<LocalDate> day = Days.read(text);
        if (day.isEmpty()) {
            return messages.get("batches.received.wrong");
        }
        return day.get().isAfter(LocalDate.now(clock)) ? messages.get("batches.received.future") : "";
    }

    void places(List<Place> now) {
        if (!places.equals(now)) {
            Place before = place.get();
            places.setAll(now);
            place.set(before);
        }
    }

    /** An empty form; the first village without a batch among those there are is proposed. */
    void begin(Round round, List<BatchLine> there) {
        Place next = places.stream().filter(one -> there.stream().noneMatch(line -> Long.valueOf(one.id()).equals(line.batch().placeId())))
            .findFirst().orElse(null);
        fill(round, new Batch(0, round.id(), 0, next == null ? null : next.id(), 0, "", LocalDate.now(clock), "", false));
        cover.renew("");
    }

    /** The form of a batch that is there. */
    void open(Round round, Batch batch) {
        fill(round, batch);
    }

    private void fill(Round round, Batch batch) {
        open = batch;
        fresh.set(batch.id() == 0);
        byVillage.set(round.title().isByVillage());
        place.renew(places.stream().filter(one -> byVillage.get() && Long.valueOf(one.id()).equals(batch.placeId())).findFirst().orElse(null));
        cover.renew(String.valueOf(batch.cover()));
        broughtBy.renew(batch.broughtBy());
        received.renew(Dates.day(batch.received()));
        note.renew(batch.note());
        anyOrder.set(batch.anyOrder());
    }

    /** The id of the first input that is wrong. */
    Optional<String> check() {
        return Stream.of(place, cover, broughtBy, received, note).filter(input -> !input.check()).toList().stream().findFirst().map(Checked::id);
    }

    /** What was typed, once nothing is wrong with it. */
    Batch batch() {
        Long placeId = byVillage.get() ? Long.valueOf(place.get().id()) : null;
        return new Batch(open.id(), open.roundId(), open.no(), placeId, Integer.parseInt(cover.get().strip()), broughtBy.get(),
            Days.read(received.get()).orElseThrow(), note.get(), anyOrder.get());
    }

    boolean isNew() {
        return fresh.get();
    }

    ReadOnlyBooleanProperty newProperty() {
        return fresh.getReadOnlyProperty();
    }

    /** Its number; 0 for a new one. */
    int no() {
        return open == null ? 0 : open.no();
    }

    /** Whether a batch is of one village. */
    ReadOnlyBooleanProperty byVillageProperty() {
        return byVillage.getReadOnlyProperty();
    }

    ObservableList<Place> places() {
        return places;
    }

    Checked<Place> place() {
        return place;
    }

    Checked<String> cover() {
        return cover;
    }

    Checked<String> broughtBy() {
        return broughtBy;
    }

    Checked<String> received() {
        return received;
    }

    Checked<String> note() {
        return note;
    }

    BooleanProperty anyOrderProperty() {
        return anyOrder;
    }
}
