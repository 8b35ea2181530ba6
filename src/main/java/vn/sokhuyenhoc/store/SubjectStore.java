package vn.sokhuyenhoc.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.group.Clan;
import vn.sokhuyenhoc.domain.group.HouseholdFilter;
import vn.sokhuyenhoc.domain.group.HouseholdLine;
import vn.sokhuyenhoc.domain.group.Unit;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.person.Serial;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.place.PlaceCounts;
import vn.sokhuyenhoc.domain.vietnamese.Fold;

/** Whom or what each title can be given to, as forms see them. */
public final class SubjectStore {
    /** The row of the commune itself, which is in no table. */
    public static final long COMMUNE = 0;

    private static final int PAGE = 1000;
    private static final int MOST_DIGITS = 9;

    private final PersonStore people;
    private final PersonFinder finder;
    private final HouseholdStore households;
    private final GroupStore groups;
    private final PlaceStore places;
    private final OfficeStore offices;
    private final PrivacyPeople erased;

    public SubjectStore(Database database) {
        this.people = new PersonStore(database);
        this.finder = new PersonFinder(database);
        this.households = new HouseholdStore(database);
        this.groups = new GroupStore(database);
        this.places = new PlaceStore(database);
        this.offices = new OfficeStore(database);
        this.erased = new PrivacyPeople(database);
    }

    /**
     * Those of a village who can be given the title, in the order of the printed roll: not citizens whom their place of work assesses, nor who
     * was erased.
     *
     * @param placeId or null for the whole commune
     */
    public List<Subject> roll(Title title, Long placeId) {
        return switch (title) {
            case CITIZEN -> people.byIds(known(people.ids(PersonFilter.roll(placeId)))).stream().filter(p -> !p.ties().byUnit())
                .map(Subject::of).toList();
            case FAMILY -> families(list(households.ids(new HouseholdFilter("", placeId, null, false)))).toList();
            case CLAN, UNIT, COMMUNITY, COMMUNE -> ever(title).filter(s -> placeId == null || placeId.equals(s.placeId())).toList();
        };
    }

    /** Of groups that are few: those there are now, and with closed ones where {@link #byIds} asks. */
    private Stream<Subject> ever(Title title) {
        return switch (title) {
            case CLAN -> numbered(groups.clans(), SubjectStore::clan).stream();
            case UNIT -> numbered(groups.units().stream().filter(u -> !u.outside()).toList(), SubjectStore::unit).stream();
            case COMMUNITY -> villages(places.all());
            case COMMUNE -> Stream.of(commune());
            case CITIZEN, FAMILY -> throw new IllegalArgumentException(title.name());
        };
    }

    /** These, by their rows; one that is gone is missing. */
    public Map<Long, Subject> byIds(Title title, Collection<Long> ids) {
        Set<Long> wanted = new LinkedHashSet<>(ids);
        Stream<Subject> found = switch (title) {
            case CITIZEN -> people.byIds(List.copyOf(wanted)).stream().filter(Objects::nonNull).map(Subject::of);
            case FAMILY -> families(List.copyOf(wanted));
            case UNIT -> numbered(groups.units(), SubjectStore::unit).stream();
            case COMMUNITY -> villages(places.ever());
            case CLAN, COMMUNE -> ever(title);
        };
        return found.filter(s -> wanted.contains(s.id())).collect(Collectors.toMap(Subject::id, Function.identity()));
    }

    /** The rows of those whose code it is, or whose name has every word of it, with or without marks; not of citizens. */
    public List<Long> named(Title title, String text) {
        if (title == Title.FAMILY) {
            return list(households.ids(new HouseholdFilter(text, null, null, false)));
        }
        List<String> words = List.of(Fold.fold(text).split(" "));
        return roll(title, null).stream().filter(s -> words.stream().allMatch(Fold.fold(s.name())::contains)).map(Subject::id).toList();
    }

    /**
     * Those whom the text names, at most so many; citizens of that very number first, and those who moved away or died last: a paper may
     * still have come from them.
     */
    public List<Subject> find(Title title, String text, int most) {
        if (title == Title.CITIZEN) {
            List<Long> here = known(people.ids(PersonFilter.PRESENT.withText(text)));
            List<Long> ever = known(people.ids(PersonFilter.EVER.withText(text)));
            // Many telephone numbers begin with the same digits; the person of that very number must not be lost behind them.
            Stream<Long> numbered = finder.bySerials(Serial.meant(text)).stream().filter(ever::contains);
            List<Long> first = Stream.concat(numbered, Stream.concat(here.stream(), ever.stream())).distinct().limit(most).toList();
            return people.byIds(first).stream().map(Subject::of).toList();
        }
        return List.copyOf(byIds(title, named(title, text).stream().limit(most).toList()).values());
    }

    /** How many of a title there are in each village; those of the whole commune under null. */
    public Map<Long, Integer> sizes(Title title) {
        Map<Long, Integer> sizes = new HashMap<>();
        if (title.isByVillage()) {
            places.counts().forEach((place, counts) -> sizes.put(place, title == Title.CITIZEN ? counts.people() : counts.households()));
        } else {
            ever(title).forEach(subject -> sizes.merge(subject.placeId(), 1, Integer::sum));
        }
        return sizes;
    }

    /** How many the villages have on their rolls: as {@link #sizes}, but without citizens whom their place of work assesses. */
    public Map<Long, Integer> rolls(Title title) {
        return title == Title.CITIZEN ? new HashMap<>(people.rolls()) : sizes(title);
    }

    private static List<Long> list(long[] ids) {
        return Arrays.stream(ids).boxed().toList();
    }

    /** Without those who were erased: nobody can say whose form it would be. */
    private List<Long> known(long[] ids) {
        Set<Long> gone = erased.erasedRows();
        return Arrays.stream(ids).boxed().filter(id -> !gone.contains(id)).toList();
    }

    /** What makes a subject of a row and its place in the list. */
    private interface Made<T> {
        Subject of(T row, int number);
    }

    private static <T> List<Subject> numbered(List<T> rows, Made<T> made) {
        return IntStream.range(0, rows.size()).filter(i -> rows.get(i) != null).mapToObj(i -> made.of(rows.get(i), i + 1)).toList();
    }

    /** Asked for by the page: a ward has tens of thousands. */
    private Stream<Subject> families(List<Long> ids) {
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + PAGE)
            .mapToObj(from -> households.lines(ids.subList(from, Math.min(from + PAGE, ids.size()))))
            .flatMap(List::stream).filter(Objects::nonNull).map(SubjectStore::household);
    }

    private static Subject household(HouseholdLine line) {
        String name = line.headName() == null ? line.household().number() : line.headName();
        String digits = line.household().number().replaceFirst("\\D.*$", "");
        int number = digits.isEmpty() || digits.length() > MOST_DIGITS ? 0 : Integer.parseInt(digits);
        return new Subject(Title.FAMILY, line.household().id(), number, line.household().number(), name, line.household().placeId(),
            line.household().placeName(), "", line.members(), null);
    }

    private static Subject clan(Clan clan, int number) {
        return new Subject(Title.CLAN, clan.id(), number, "", clan.name(), clan.placeId(), Objects.requireNonNullElse(clan.placeName(), ""), "",
            clan.households(), null);
    }

    private static Subject unit(Unit unit, int number) {
        return new Subject(Title.UNIT, unit.id(), number, "", unit.name(), unit.placeId(), Objects.requireNonNullElse(unit.placeName(), ""),
            unit.kind().name(), unit.people(), null);
    }

    private Stream<Subject> villages(List<Place> villages) {
        Map<Long, PlaceCounts> counts = places.counts();
        return villages.stream().map(place -> new Subject(Title.COMMUNITY, place.id(), place.rollOrder(), "", place.name(), place.id(), place.name(),
            "", counts.containsKey(place.id()) ? counts.get(place.id()).households() : 0, null));
    }

    private Subject commune() {
        String name = offices.find().map(Office::commune).map(Office.Commune::name).orElse("");
        return new Subject(Title.COMMUNE, COMMUNE, 1, "", name, null, "", "", places.all().size(), null);
    }
}
