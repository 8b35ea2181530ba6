package vn.sokhuyenhoc.ui.fund;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.fund.Flow;
import vn.sokhuyenhoc.domain.fund.FundEntry;
import vn.sokhuyenhoc.domain.fund.FundLevel;
import vn.sokhuyenhoc.domain.fund.FundPurpose;
import vn.sokhuyenhoc.domain.group.Chapter;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.report.WholeNumber;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.NumberWords;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.Notes;
import vn.sokhuyenhoc.work.report.FundBook;

/** One entry as the clerk writes it. Day, flow, level and purpose stay for the next one, as entries come in heaps. */
final class FundForm {
    private final Checked<String> day;
    private final Checked<Flow> flow;
    private final Checked<FundLevel> level;
    private final Checked<FundPurpose> purpose;
    private final Checked<Chapter> chapter = new Checked<>("fund.chapter", null, chosen -> "");
    private final Checked<Place> place = new Checked<>("fund.place", null, chosen -> "");
    private final Checked<String> amount;
    private final Checked<String> persons;
    private final Checked<String> who;
    private final Checked<String> paperNo;
    private final Checked<String> note;
    private final ObservableList<FundPurpose> purposes = FXCollections.observableArrayList(FundPurpose.of(Flow.INCOME));
    private final ObjectProperty<FundEntry> changed = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper inWords = new ReadOnlyStringWrapper("");
    private final Messages messages;

    FundForm(LocalDate today, Messages messages) {
        this.messages = messages;
        // Amounts are read out in Vietnamese whatever the language of the screen.
        NumberWords words = new NumberWords(new Messages(Messages.VIETNAMESE));
        Notes notes = new Notes(messages);
        day = notes.day("fund.day", today);
        flow = new Checked<>("fund.flow", Flow.INCOME, chosen -> "");
        level = new Checked<>("fund.level", FundLevel.COMMUNE, chosen -> "");
        purpose = new Checked<>("fund.purpose", FundPurpose.PEOPLE, chosen -> chosen == null ? messages.get("fund.purpose_missing") : "");
        amount = new Checked<>("fund.amount", "", text -> read(text).isPresent() ? "" : messages.get("fund.amount_wrong"));
        persons = new Checked<>("fund.persons", "", text -> !text.strip().matches("\\d{0,6}") ? messages.get("fund.persons_wrong")
            : given() && text.strip().matches("0*") ? messages.get("fund.persons_missing") : "");
        who = notes.words("fund.who", FundBook.WHO);
        paperNo = notes.words("fund.paper_no", FundBook.PAPER_NO);
        note = notes.words("fund.note", FundBook.NOTE);
        flow.valueProperty().subscribe(now -> {
            FundPurpose before = purpose.get();
            purposes.setAll(FundPurpose.of(now));
            purpose.set(purposes.contains(before) ? before : null);
        });
        amount.valueProperty().subscribe(text -> inWords.set(read(text).isPresent()
            ? messages.get("fund.in_words", read(text).getAsLong(), words.of(read(text).getAsLong())) : messages.get("fund.amount_how")));
    }

    private boolean given() {
        return purpose.get() != null && purpose.get().isGiven();
    }

    private static OptionalLong read(String text) {
        OptionalLong amount = WholeNumber.read(text);
        return amount.isPresent() && amount.getAsLong() > 0 ? amount : OptionalLong.empty();
    }

    /** Puts an entry into the form; its chapter and village are found among these, or are none. */
    void open(FundEntry entry, List<Chapter> chapters, List<Place> places) {
        changed.set(entry);
        day.renew(Dates.day(entry.day()));
        flow.renew(entry.flow());
        purpose.renew(entry.purpose());
        level.renew(entry.level());
        chapter.renew(chapters.stream().filter(one -> entry.chapterId() != null && one.id() == entry.chapterId()).findFirst().orElse(null));
        place.renew(places.stream().filter(one -> entry.placeId() != null && one.id() == entry.placeId()).findFirst().orElse(null));
        amount.renew(messages.get("fund.number", entry.amount()));
        persons.renew(entry.persons() == 0 ? "" : String.valueOf(entry.persons()));
        who.renew(entry.who());
        paperNo.renew(entry.paperNo());
        note.renew(entry.note());
    }

    /** Makes room for the next one. */
    void clear() {
        changed.set(null);
        Stream.of(amount, persons, who, paperNo, note).forEach(input -> input.renew(""));
        chapter.renew(null);
        place.renew(null);
    }

    /** Whether there is anything in it that would be thrown away. */
    boolean isBegun() {
        return changed.get() != null || Stream.of(amount, persons, who, paperNo, note).anyMatch(input -> !input.get().isBlank());
    }

    /** The id of the first input that is wrong. */
    Optional<String> check() {
        return Stream.of(day, purpose, amount, persons, who, paperNo, note).filter(input -> !input.check()).toList().stream().findFirst()
            .map(Checked::id);
    }

    /** What was written; only after it was checked. */
    FundEntry entry() {
        return new FundEntry(changed.get() == null ? 0 : changed.get().id(), Notes.dayOf(day).orElseThrow(), level.get(), purpose.get(),
            chapter.get() == null ? null : chapter.get().id(), place.get() == null ? null : place.get().id(), read(amount.get()).orElseThrow(),
            persons.get().isBlank() ? 0 : Integer.parseInt(persons.get().strip()), who.get(), paperNo.get(), note.get());
    }

    Checked<String> day() {
        return day;
    }

    Checked<Flow> flow() {
        return flow;
    }

    Checked<FundLevel> level() {
        return level;
    }

    Checked<FundPurpose> purpose() {
        return purpose;
    }

    /** Those of the flow at hand. */
    ObservableList<FundPurpose> purposes() {
        return purposes;
    }

    Checked<Chapter> chapter() {
        return chapter;
    }

    Checked<Place> place() {
        return place;
    }

    Checked<String> amount() {
        return amount;
    }

    /** Persons, who, number of the paper, note. */
    List<Checked<String>> texts() {
        return List.of(persons, who, paperNo, note);
    }

    /** The amount in figures and words. */
    ReadOnlyStringProperty inWordsProperty() {
        return inWords.getReadOnlyProperty();
    }

    /** What is being corrected; null for a new one. */
    ObjectProperty<FundEntry> changedProperty() {
        return changed;
    }
}
