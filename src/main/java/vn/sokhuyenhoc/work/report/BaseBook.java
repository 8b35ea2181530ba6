package vn.sokhuyenhoc.work.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.place.PlaceChange;
import vn.sokhuyenhoc.domain.report.AdultAges;
import vn.sokhuyenhoc.domain.report.Base;
import vn.sokhuyenhoc.domain.report.Denominator.Origin;
import vn.sokhuyenhoc.domain.report.Denominator;
import vn.sokhuyenhoc.domain.report.EnteredFact;
import vn.sokhuyenhoc.domain.report.Quantity;
import vn.sokhuyenhoc.domain.report.VillageFacts;
import vn.sokhuyenhoc.store.BaseStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.EnteredFactStore;
import vn.sokhuyenhoc.store.PlaceChangeStore;
import vn.sokhuyenhoc.store.SettingStore;
import vn.sokhuyenhoc.text.Dates;

/**
 * Of what shares are counted, village by village and for the commune: what the office entered, else what its register counts. An entered number
 * of the commune goes before the sum of its villages, and these are summed only where each that has people has one; a village that was merged
 * from others in the year has what these have.
 */
public final class BaseBook {
    /** Stands for the whole commune. */
    public static final long COMMUNE = 0;
    private static final String ADULT_AGES = "report.adult-ages";

    private final Database database;
    private final EnteredFactStore facts;
    private final BaseStore counts;
    private final PlaceChangeStore changes;
    private final SettingStore settings;
    private final Clock clock;

    public BaseBook(Database database, Clock clock) {
        this.database = database;
        this.facts = new EnteredFactStore(database);
        this.counts = new BaseStore(database);
        this.changes = new PlaceChangeStore(database);
        this.settings = new SettingStore(database);
        this.clock = clock;
    }

    public AdultAges adultAges() {
        return settings.get(ADULT_AGES).map(words -> words.split("-"))
            .map(parts -> new AdultAges(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]))).orElse(AdultAges.USUAL);
    }

    public void setAdultAges(AdultAges ages) {
        database.change(Deed.REPORT_FACT, () -> {
            settings.put(ADULT_AGES, ages.from() + "-" + ages.to());
            return null;
        });
    }

    /**
     * What is known of a year, by the rows of villages and {@link #COMMUNE}; a base of which nothing is known is missing. Of a year that is over,
     * what the register counts today says nothing.
     */
    public Map<Long, Map<Base, Denominator>> of(int year) {
        Map<Base, Map<Long, Integer>> counted = counted(year);
        Map<Long, Map<Base, Denominator>> all = new HashMap<>();
        LocalDate today = LocalDate.now(clock);
        if (today.getYear() <= year) {
            counted.forEach((base, villages) -> {
                villages.forEach((place, number) -> put(all, place, base, number, Origin.COUNTED, today));
                put(all, COMMUNE, base, villages.values().stream().mapToLong(Integer::longValue).sum(), Origin.COUNTED, today);
            });
        }
        List<EnteredFact> entered = facts.ofYear(year);
        List<PlaceChange> made = changes.all().reversed();
        Set<Long> peopled = counted.get(Base.POPULATION).keySet();
        for (Quantity quantity : Quantity.values()) {
            quantity.base().ifPresent(base -> enter(all, base, peopled, entered.stream().filter(f -> f.quantity() == quantity).toList(), made));
        }
        return all;
    }

    private static void enter(Map<Long, Map<Base, Denominator>> all, Base base, Set<Long> peopled, List<EnteredFact> entered,
                              List<PlaceChange> made) {
        VillageFacts villages = VillageFacts.of(entered.stream().filter(fact -> fact.placeId() != null).toList(), made);
        villages.all().values().forEach(fact -> put(all, fact.placeId(), base, fact.amount(), Origin.ENTERED, fact.asOf()));
        Optional<EnteredFact> commune = entered.stream().filter(fact -> fact.placeId() == null).findFirst();
        if (commune.isPresent()) {
            put(all, COMMUNE, base, commune.get().amount(), Origin.ENTERED, commune.get().asOf());
        } else {
            villages.whole(peopled).ifPresent(sum -> put(all, COMMUNE, base, sum.amount(), Origin.ENTERED, sum.asOf()));
        }
    }

    private static void put(Map<Long, Map<Base, Denominator>> all, Long place, Base base, long number, Origin origin, LocalDate asOf) {
        if (number > 0) {
            all.computeIfAbsent(Objects.requireNonNullElse(place, COMMUNE), _ -> new EnumMap<>(Base.class))
                .put(base, new Denominator(base, number, asOf, origin));
        }
    }

    /** What the register counts for each village with people, by the ages that adults have in the year. */
    Map<Base, Map<Long, Integer>> counted(int year) {
        AdultAges ages = adultAges();
        Map<Base, Map<Long, Integer>> counted = counts.people(ages.firstYear(year), ages.lastYear(year));
        counted.put(Base.HOUSEHOLDS, counts.households());
        return counted;
    }

    /** What was entered for a year. */
    public List<EnteredFact> entered(int year) {
        return facts.ofYear(year);
    }

    /** Keeps these, each in the place of what stood there; one change. */
    public void enter(List<EnteredFact> entered) {
        enter(entered, List.of());
    }

    /** Keeps some and forgets others, in one change; refuses a day to come. */
    public void enter(List<EnteredFact> entered, List<EnteredFact> gone) {
        LocalDate today = LocalDate.now(clock);
        entered.stream().map(EnteredFact::asOf).filter(day -> day.isAfter(today)).findFirst().ifPresent(day -> {
            throw new FaultException(Fault.DAY_TO_COME, Dates.day(day));
        });
        database.change(Deed.REPORT_FACT, () -> {
            Stream.concat(entered.stream(), gone.stream()).map(fact -> String.valueOf(fact.year())).findFirst().ifPresent(database::detail);
            entered.forEach(facts::put);
            gone.forEach(fact -> facts.remove(fact.placeId(), fact.year(), fact.quantity()));
            return null;
        });
    }

    /** @param placeId or null for the whole commune */
    public void remove(Long placeId, int year, Quantity quantity) {
        database.change(Deed.REPORT_FACT, () -> {
            database.detail(String.valueOf(year));
            facts.remove(placeId, year, quantity);
            return null;
        });
    }
}
