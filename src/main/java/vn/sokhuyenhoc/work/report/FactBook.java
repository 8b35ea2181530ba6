package vn.sokhuyenhoc.work.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.place.PlaceChange;
import vn.sokhuyenhoc.domain.place.PlaceChange.Kind;
import vn.sokhuyenhoc.domain.report.Base;
import vn.sokhuyenhoc.domain.report.EnteredFact;
import vn.sokhuyenhoc.domain.report.Implausible;
import vn.sokhuyenhoc.domain.report.Quantity;
import vn.sokhuyenhoc.domain.report.VillageFacts;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.EnteredFactStore;
import vn.sokhuyenhoc.store.PlaceChangeStore;
import vn.sokhuyenhoc.store.PlaceStore;

/** The sheet on which an office enters what it knows of a year: a line for the whole commune and one for each village that there was then. */
public final class FactBook {
    private final BaseBook bases;
    private final YearBook years;
    private final EnteredFactStore facts;
    private final PlaceStore places;
    private final PlaceChangeStore changes;
    private final Clock clock;

    public FactBook(Database database, BaseBook bases, Clock clock) {
        this.bases = bases;
        this.years = new YearBook(database, clock);
        this.facts = new EnteredFactStore(database);
        this.places = new PlaceStore(database);
        this.changes = new PlaceChangeStore(database);
        this.clock = clock;
    }

    /**
     * What is known of a village, or of the commune.
     *
     * @param place   null for the whole commune
     * @param entered what was typed in
     * @param counted what the register counts now; for the digital skills it counts nothing
     * @param summed  what its parts, which were merged into it, have together; of the commune what its villages have
     * @param madeBy  the change that it came from, or null
     * @param missing of a village that a merger made: names of its parts that have no number, by quantity
     */
    public record Line(Place place, Map<Quantity, EnteredFact> entered, Map<Quantity, Long> counted, Map<Quantity, Long> summed,
                       PlaceChange madeBy, Map<Quantity, String> missing) {

        /** Whether this can be entered here. */
        public boolean takes(Quantity quantity) {
            return place == null || quantity.isByVillage();
        }

        /** Whether the number that there is tells of a village that was split into this one and others. */
        public boolean isOfSplit() {
            return madeBy != null && madeBy.kind() == Kind.SPLIT;
        }
    }

    /** This year, years of rounds and those of which something was entered, newest first. */
    public List<Integer> years() {
        Set<Integer> all = new TreeSet<>(Comparator.reverseOrder());
        all.add(LocalDate.now(clock).getYear());
        all.addAll(years.years());
        all.addAll(facts.years());
        return List.copyOf(all);
    }

    /** The commune, then the villages that there were in the year, in the order of lists. */
    public List<Line> of(int year) {
        Map<Base, Map<Long, Integer>> counted = bases.counted(year);
        List<EnteredFact> entered = bases.entered(year);
        List<PlaceChange> made = changes.all().reversed();
        Map<Quantity, VillageFacts> known = new EnumMap<>(Quantity.class);
        for (Quantity quantity : Quantity.values()) {
            known.put(quantity, VillageFacts.of(entered.stream().filter(f -> f.quantity() == quantity && f.placeId() != null).toList(), made));
        }
        List<Line> lines = new ArrayList<>(List.of(commune(entered, counted, known)));
        Set<Long> told = entered.stream().map(EnteredFact::placeId).filter(id -> id != null).collect(Collectors.toSet());
        places.ever().stream().filter(place -> told.contains(place.id()) || isThere(place, year))
            .sorted(Comparator.comparingInt(Place::rollOrder).thenComparing(Place::id))
            .forEach(place -> lines.add(village(place, entered, counted, known, made)));
        return lines;
    }

    /**
     * What was entered and cannot be true, line by line.
     *
     * @param place null for the whole commune
     */
    public record Doubt(Place place, Implausible what) {
    }

    public List<Doubt> doubts(int year) {
        return of(year).stream().flatMap(line -> {
            Map<Quantity, Long> entered = new EnumMap<>(Quantity.class);
            line.entered().forEach((quantity, fact) -> entered.put(quantity, fact.amount()));
            return Implausible.among(entered).stream().map(what -> new Doubt(line.place(), what));
        }).toList();
    }

    private static boolean isThere(Place place, int year) {
        return (place.validFrom() == null || place.validFrom().getYear() <= year) && (place.validTo() == null || place.validTo().getYear() >= year);
    }

    private static Line commune(List<EnteredFact> entered, Map<Base, Map<Long, Integer>> counted, Map<Quantity, VillageFacts> known) {
        Map<Quantity, Long> sums = new EnumMap<>(Quantity.class);
        known.forEach((quantity, facts) -> facts.whole(counted.get(Base.POPULATION).keySet()).ifPresent(sum -> sums.put(quantity, sum.amount())));
        return new Line(null, of(entered, null), counted(counted, null), sums, null, Map.of());
    }

    private static Line village(Place place, List<EnteredFact> entered, Map<Base, Map<Long, Integer>> counted, Map<Quantity, VillageFacts> known,
                                List<PlaceChange> made) {
        Optional<PlaceChange> from = made.reversed().stream().filter(change -> change.after().stream().anyMatch(one -> one.id() == place.id()))
            .findFirst();
        Map<Quantity, Long> sums = new EnumMap<>(Quantity.class);
        Map<Quantity, String> missing = new EnumMap<>(Quantity.class);
        known.forEach((quantity, facts) -> {
            if (facts.summed().contains(place.id())) {
                sums.put(quantity, facts.all().get(place.id()).amount());
            } else if (from.filter(change -> change.kind() == Kind.MERGE).isPresent()) {
                missing.put(quantity, PlaceChange.names(from.get().before().stream().filter(part -> !facts.all().containsKey(part.id())).toList()));
            }
        });
        return new Line(place, of(entered, place.id()), counted(counted, place.id()), sums, from.orElse(null), missing);
    }

    private static Map<Quantity, EnteredFact> of(List<EnteredFact> entered, Long placeId) {
        Map<Quantity, EnteredFact> found = new EnumMap<>(Quantity.class);
        entered.stream().filter(fact -> placeId == null ? fact.placeId() == null : placeId.equals(fact.placeId()))
            .forEach(fact -> found.put(fact.quantity(), fact));
        return found;
    }

    private static Map<Quantity, Long> counted(Map<Base, Map<Long, Integer>> counted, Long placeId) {
        Map<Quantity, Long> found = new HashMap<>();
        for (Quantity quantity : Quantity.values()) {
            quantity.base().map(counted::get).ifPresent(villages -> {
                long number = placeId == null ? villages.values().stream().mapToLong(Integer::longValue).sum()
                    : villages.getOrDefault(placeId, 0);
                if (number > 0) {
                    found.put(quantity, number);
                }
            });
        }
        return found;
    }
}
