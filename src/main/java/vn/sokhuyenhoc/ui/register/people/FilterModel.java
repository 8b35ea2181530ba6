package vn.sokhuyenhoc.ui.register.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.domain.person.Sex;
import vn.sokhuyenhoc.domain.place.Named;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Memory;

/** What the list of people is narrowed to. Each that narrows it stands as a chip that can be taken off. */
public final class FilterModel {
    private final Messages messages;
    private final Facet<Long> place;
    private final Facet<Long> chapter;
    private final Facet<Long> household;
    private final Facet<Long> unit;
    private final Facet<Ages> ages;
    private final Facet<Sex> sex;
    private final Facet<LabourGroup> group;
    private final Facet<PersonFilter.Outcome> outcome;
    private final Facet<Standing> status;
    private final List<Facet<?>> all;
    private final ObservableList<Chip> chips = FXCollections.observableArrayList();
    private final Runnable changed;
    private boolean quiet;

    /** Who is listed by where they stand today. */
    public enum Standing {
        PRESENT(PersonStatus.PRESENT), MOVED_OUT(PersonStatus.MOVED_OUT), DIED(PersonStatus.DIED), ALL(null);

        final PersonStatus only;

        Standing(PersonStatus only) {
            this.only = only;
        }
    }

    /** One filter that is on. */
    public record Chip(Facet.Kind kind, String words) {
    }

    /** What can be chosen from what the register holds. */
    public record Choices(List<Place> places, List<Named> chapters, List<Named> units) {
        public Choices {
            places = List.copyOf(places);
            chapters = List.copyOf(chapters);
            units = List.copyOf(units);
        }
    }

    /** @param changed told after each change, once for a wish that changes several */
    FilterModel(Messages messages, Runnable changed) {
        this.messages = messages;
        this.changed = changed;
        this.place = new Facet<>(Facet.Kind.PLACE, any(Facet.Kind.PLACE), List.of());
        this.chapter = new Facet<>(Facet.Kind.CHAPTER, any(Facet.Kind.CHAPTER), List.of());
        this.household = new Facet<>(Facet.Kind.HOUSEHOLD, any(Facet.Kind.HOUSEHOLD), List.of());
        this.group = new Facet<>(Facet.Kind.GROUP, any(Facet.Kind.GROUP), options(LabourGroup.values(), "register.group."));
        this.ages = new Facet<>(Facet.Kind.AGES, any(Facet.Kind.AGES), Ages.OFFERED.stream().map(this::words).toList());
        this.sex = new Facet<>(Facet.Kind.SEX, any(Facet.Kind.SEX), options(Sex.values(), "register.sex."));
        this.unit = new Facet<>(Facet.Kind.UNIT, any(Facet.Kind.UNIT), List.of());
        List<Option<Standing>> standings = options(Standing.values(), "register.status.");
        this.status = new Facet<>(Facet.Kind.STATUS, standings.getFirst(), standings.subList(1, standings.size()));
        this.outcome = new Facet<>(Facet.Kind.OUTCOME, any(Facet.Kind.OUTCOME), options(PersonFilter.Outcome.values(), "register.outcome."));
        this.all = List.of(place, chapter, household, group, ages, sex, unit, outcome, status);
        all.forEach(facet -> facet.chosenProperty().subscribe((was, is) -> look()));
    }

    private <T> Option<T> any(Facet.Kind kind) {
        return new Option<>(null, messages.get("register.any." + kind.name().toLowerCase(Locale.ROOT)));
    }

    private <E extends Enum<E>> List<Option<E>> options(E[] values, String words) {
        return Arrays.stream(values).map(one -> new Option<>(one, messages.get(words + one.name().toLowerCase(Locale.ROOT))))
            .toList();
    }

    Option<Ages> words(Ages span) {
        String from = String.valueOf(span.from());
        String to = String.valueOf(span.to());
        if (span.to() >= Ages.OLDEST) {
            return new Option<>(span, messages.get("register.ages.from", from));
        }
        return new Option<>(span, span.from() == 0 ? messages.get("register.ages.to", to) : messages.get("register.ages.between", from, to));
    }

    /** Begins as it was left. A single household is not kept: it was only looked at. */
    void remember(Memory memory) {
        quietly(() -> {
            List.of(place, chapter, unit).forEach(facet -> facet.remember(memory,
                kept -> kept.matches("\\d{1,18}") ? new Option<>(Long.valueOf(kept), "") : null));
            ages.remember(memory, kept -> Ages.of(kept).map(this::offered).orElse(null));
            List.of(group, sex, outcome, status).forEach(facet -> facet.remember(memory));
        });
    }

    private void look() {
        if (!quiet) {
            showChips();
            changed.run();
        }
    }

    private void showChips() {
        List<Chip> now = all.stream().filter(Facet::isOn).map(this::chip).toList();
        if (!now.equals(chips)) {
            chips.setAll(now);
        }
    }

    private Chip chip(Facet<?> facet) {
        return new Chip(facet.kind(),
            messages.get("register.chip." + facet.kind().name().toLowerCase(Locale.ROOT), facet.chosenProperty().get().words()));
    }

    void offer(Choices choices) {
        PersonFilter.Where before = where();
        quietly(() -> {
            place.offer(choices.places().stream().map(p -> new Option<>(p.id(), p.name())).toList());
            chapter.offer(named(choices.chapters()));
            unit.offer(named(choices.units()));
        });
        showChips();
        if (!before.equals(where())) {
            changed.run();
        }
    }

    private static List<Option<Long>> named(List<Named> names) {
        return names.stream().map(n -> new Option<>(n.id(), n.name())).toList();
    }

    private void quietly(Runnable work) {
        boolean before = quiet;
        quiet = true;
        work.run();
        quiet = before;
    }

    /** Narrows the list to this alone. */
    void only(Facet<Long> facet, Named wanted) {
        quietly(() -> all.forEach(Facet::clear));
        facet.chosenProperty().set(new Option<>(wanted.id(), wanted.name()));
    }

    /** Takes off one filter. */
    public void remove(Facet.Kind kind) {
        all.stream().filter(facet -> facet.kind() == kind).forEach(Facet::clear);
    }

    /** Takes off all filters. */
    public void clear() {
        quietly(() -> all.forEach(Facet::clear));
        look();
    }

    /** Takes off all filters without asking for the list. */
    void clearUnseen() {
        quietly(() -> all.forEach(Facet::clear));
        chips.clear();
    }

    /** Only those of these ages; null for any. */
    public void age(Ages span) {
        ages.chosenProperty().set(span == null ? ages.options().getFirst() : offered(span));
    }

    private Option<Ages> offered(Ages span) {
        Option<Ages> option = words(span);
        if (!ages.options().contains(option)) {
            quietly(() -> ages.offer(Stream.concat(Ages.OFFERED.stream(), Stream.of(span)).map(this::words).toList()));
        }
        return option;
    }

    PersonFilter.Where where() {
        return new PersonFilter.Where(place.value(), chapter.value(), household.value(), unit.value());
    }

    PersonFilter.Who who(LocalDate today) {
        Ages span = ages.value();
        return new PersonFilter.Who(span == null ? null : PersonFilter.Born.aged(span.from(), span.to(), today), sex.value(), group.value(),
            status.value().only, outcome.value());
    }

    /** Narrows the list to what is chosen now, and to nothing else, without asking for it. */
    void choose(Runnable choosing) {
        quietly(() -> {
            all.forEach(Facet::clear);
            choosing.run();
        });
        showChips();
    }

    public ObservableList<Chip> chips() {
        return chips;
    }

    public Facet<Long> place() {
        return place;
    }

    public Facet<Long> chapter() {
        return chapter;
    }

    public Facet<Long> household() {
        return household;
    }

    public Facet<Long> unit() {
        return unit;
    }

    public Facet<Ages> ages() {
        return ages;
    }

    public Facet<Standing> status() {
        return status;
    }

    public Facet<Sex> sex() {
        return sex;
    }

    public Facet<LabourGroup> group() {
        return group;
    }

    public Facet<PersonFilter.Outcome> outcome() {
        return outcome;
    }
}
