package vn.sokhuyenhoc.ui.register.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.cross.AgeBand;
import vn.sokhuyenhoc.domain.ownlist.PeopleList;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.domain.person.Sex;
import vn.sokhuyenhoc.domain.place.Named;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Messages;

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

        private final PersonStatus only;

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

    private void look() {
        if (!quiet) {
            chips.setAll(all.stream().filter(Facet::isOn).map(this::chip).toList());
            changed.run();
        }
    }

    private Chip chip(Facet<?> facet) {
        return new Chip(facet.kind(),
            messages.get("register.chip." + facet.kind().name().toLowerCase(Locale.ROOT), facet.chosenProperty().get().words()));
    }

    void offer(Choices choices) {
        quietly(() -> {
            place.offer(choices.places().stream().map(p -> new Option<>(p.id(), p.name())).toList());
            chapter.offer(named(choices.chapters()));
            unit.offer(named(choices.units()));
        });
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
        Option<Ages> option = span == null ? ages.options().getFirst() : words(span);
        if (!ages.options().contains(option)) {
            quietly(() -> ages.offer(Stream.concat(Ages.OFFERED.stream(), Stream.of(span)).map(this::words).toList()));
        }
        ages.chosenProperty().set(option);
    }

    PersonFilter.Where where() {
        return new PersonFilter.Where(place.value(), chapter.value(), household.value(), unit.value());
    }

    PersonFilter.Who who(LocalDate today) {
        Ages span = ages.value();
        return new PersonFilter.Who(span == null ? null : PersonFilter.Born.aged(span.from(), span.to(), today), sex.value(), group.value(),
            status.value().only, outcome.value());
    }

    /** What the list is narrowed to, as an own list keeps it. */
    PeopleList.Ties ties() {
        return new PeopleList.Ties(place.named(), chapter.named(), household.named(), unit.named());
    }

    PeopleList.Traits traits() {
        Ages span = ages.value();
        return new PeopleList.Traits(span == null ? null : new AgeBand(span.from(), span.to()), sex.value(), group.value(), status.value().only,
            outcome.value());
    }

    /** Narrows the list to what an own list says, and to nothing else, without asking for it. */
    void take(PeopleList list) {
        PeopleList.Traits traits = list.traits();
        quietly(() -> {
            all.forEach(Facet::clear);
            take(place, list.ties().place());
            take(chapter, list.ties().chapter());
            take(household, list.ties().household());
            take(unit, list.ties().unit());
            if (traits.ages() != null) {
                age(new Ages(traits.ages().from(), traits.ages().to()));
            }
            sex.choose(traits.sex());
            group.choose(traits.group());
            outcome.choose(traits.outcome());
            status.choose(Arrays.stream(Standing.values()).filter(one -> one.only == traits.status()).findFirst().orElseThrow());
        });
        chips.setAll(all.stream().filter(Facet::isOn).map(this::chip).toList());
    }

    private static void take(Facet<Long> facet, Named wanted) {
        if (wanted != null) {
            facet.chosenProperty().set(new Option<>(wanted.id(), wanted.name()));
        }
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
