package vn.sokhuyenhoc.domain.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.place.PlaceChange;
import vn.sokhuyenhoc.domain.place.PlaceChange.Kind;

/**
 * What was entered of one quantity in one year, village by village, where villages were merged, split or renamed: what a merger made has the sum
 * of its parts where all of them have a number and it has none of its own. A number of a village that was split cannot be shared out.
 *
 * @param all    by the rows of villages
 * @param summed the villages of which the number is a sum
 */
public record VillageFacts(Map<Long, EnteredFact> all, Set<Long> summed, List<PlaceChange> changes) {
    public VillageFacts {
        all = Map.copyOf(all);
        summed = Set.copyOf(summed);
        changes = List.copyOf(changes);
    }

    /**
     * A number of the whole commune.
     *
     * @param asOf the earliest day of its parts
     */
    public record Whole(long amount, LocalDate asOf) {
    }

    /**
     * @param entered of one year and quantity, of villages only
     * @param changes of villages, in the order in which they were made
     */
    public static VillageFacts of(Collection<EnteredFact> entered, List<PlaceChange> changes) {
        Map<Long, EnteredFact> all = new HashMap<>();
        entered.forEach(fact -> all.put(fact.placeId(), fact));
        Set<Long> summed = new HashSet<>();
        for (PlaceChange change : changes) {
            List<EnteredFact> parts = change.before().stream().map(part -> all.get(part.id())).toList();
            if (isJoining(change) && !all.containsKey(change.after().getFirst().id()) && parts.stream().allMatch(Objects::nonNull)) {
                EnteredFact sum = sum(change.after().getFirst().id(), parts);
                all.put(sum.placeId(), sum);
                summed.add(sum.placeId());
            }
        }
        return new VillageFacts(all, summed, changes);
    }

    private static boolean isJoining(PlaceChange change) {
        return (change.kind() == Kind.MERGE || change.kind() == Kind.RENAME) && change.after().size() == 1 && !change.before().isEmpty();
    }

    private static EnteredFact sum(long placeId, List<EnteredFact> parts) {
        EnteredFact first = parts.getFirst();
        return new EnteredFact(placeId, first.year(), first.quantity(), parts.stream().mapToLong(EnteredFact::amount).sum(), earliest(parts), "");
    }

    private static LocalDate earliest(List<EnteredFact> parts) {
        return parts.stream().map(EnteredFact::asOf).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** All villages together; empty unless each that has people is told of, itself or by the village that it was split from. */
    public Optional<Whole> whole(Set<Long> peopled) {
        if (all.isEmpty() || !peopled.stream().allMatch(place -> all.containsKey(place) || isWithinSplit(place))) {
            return Optional.empty();
        }
        Set<Long> gone = new HashSet<>();
        changes.stream().filter(change -> has(change.after())).forEach(change -> change.before().forEach(part -> gone.add(part.id())));
        List<EnteredFact> counted = new ArrayList<>(all.values());
        counted.removeIf(fact -> gone.contains(fact.placeId()));
        return Optional.of(new Whole(counted.stream().mapToLong(EnteredFact::amount).sum(), earliest(counted)));
    }

    private boolean isWithinSplit(long place) {
        return changes.stream().anyMatch(change -> change.kind() == Kind.SPLIT && change.after().stream().anyMatch(one -> one.id() == place)
            && has(change.before()) && !has(change.after()));
    }

    private boolean has(List<Place> places) {
        return places.stream().anyMatch(place -> all.containsKey(place.id()));
    }
}
