package vn.sokhuyenhoc.work;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sokhuyenhoc.domain.assessment.PlaceCount;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.keying.Balance.Line;
import vn.sokhuyenhoc.domain.keying.Balance;
import vn.sokhuyenhoc.domain.keying.Batch;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.store.BatchCountStore;
import vn.sokhuyenhoc.store.BatchStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.PlaceStore;
import vn.sokhuyenhoc.store.ResultStore;
import vn.sokhuyenhoc.store.SubjectStore;

/** Sets what came in against what was keyed, verified and given back. */
public final class BatchBalance {
    private static final long NO_VILLAGE = 0;

    private final BatchStore batches;
    private final BatchCountStore counts;
    private final ResultStore results;
    private final SubjectStore subjects;
    private final PlaceStore places;

    public BatchBalance(Database database) {
        this.batches = new BatchStore(database);
        this.counts = new BatchCountStore(database);
        this.results = new ResultStore(database);
        this.subjects = new SubjectStore(database);
        this.places = new PlaceStore(database);
    }

    /**
     * The balance of a round now: every open village, and closed ones of which there is anything; one line for the whole commune where the title
     * is not given village by village.
     */
    public Balance of(Round round) {
        Sums sums = new Sums(batches.all(round.id()), counts.forms(round.title(), round.id()), counts.refused(round.id()));
        if (!round.title().isByVillage()) {
            return new Balance(List.of(sums.all(total(subjects.sizes(round.title()).values()))));
        }
        Map<Long, Line> lines = new LinkedHashMap<>();
        for (PlaceCount count : results.counts(round.title(), round.id(), BigDecimal.ZERO)) {
            lines.put(count.place().id(), sums.line(count.place(), count.people()));
        }
        for (Place place : places.ever()) {
            if (sums.has(place.id())) {
                lines.computeIfAbsent(place.id(), id -> sums.line(place, 0));
            }
        }
        if (sums.has(NO_VILLAGE)) {
            lines.computeIfAbsent(NO_VILLAGE, id -> sums.line(new Place(NO_VILLAGE, "", Integer.MAX_VALUE), 0));
        }
        return new Balance(List.copyOf(lines.values()));
    }

    private static int total(Collection<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** The counts of batches, by their villages. */
    private static final class Sums {
        private final Map<Long, Integer> received = new HashMap<>();
        private final Map<Long, Integer> keyed = new HashMap<>();
        private final Map<Long, Integer> verified = new HashMap<>();
        private final Map<Long, Integer> refused = new HashMap<>();
        private final BatchCountStore.Forms forms;

        Sums(List<Batch> batches, BatchCountStore.Forms forms, Map<Long, Integer> refusals) {
            this.forms = forms;
            for (Batch batch : batches) {
                long place = batch.placeId() == null ? NO_VILLAGE : batch.placeId();
                received.merge(place, batch.cover(), Integer::sum);
                keyed.merge(place, forms.keyed().getOrDefault(batch.id(), 0), Integer::sum);
                verified.merge(place, forms.verified().getOrDefault(batch.id(), 0), Integer::sum);
                refused.merge(place, refusals.getOrDefault(batch.id(), 0), Integer::sum);
            }
        }

        boolean has(long place) {
            return received.containsKey(place);
        }

        Line line(Place place, int expected) {
            Long outside = place.id() == NO_VILLAGE ? null : Long.valueOf(place.id());
            return new Line(place, expected, of(received, place.id()), new Balance.Forms(of(keyed, place.id()), of(forms.outside(), outside),
                of(verified, place.id()) + of(forms.outsideChecked(), outside), of(refused, place.id())));
        }

        Line all(int expected) {
            return new Line(new Place(NO_VILLAGE, "", 0), expected, total(received.values()), new Balance.Forms(total(keyed.values()),
                total(forms.outside().values()), total(verified.values()) + total(forms.outsideChecked().values()), total(refused.values())));
        }

        private static int of(Map<Long, Integer> counts, Long key) {
            return counts.getOrDefault(key, 0);
        }
    }
}
