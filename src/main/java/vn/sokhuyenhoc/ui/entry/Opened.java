package vn.sokhuyenhoc.ui.entry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.sokhuyenhoc.domain.assessment.PlaceCount;
import vn.sokhuyenhoc.domain.assessment.RollLine;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.scoring.Marks;

/**
 * What the register tells when a round and a village are opened.
 *
 * @param round   null where there is none
 * @param place   null where there is none
 * @param set     null without a round
 * @param counted what follows from other results, by subject
 */
record Opened(List<Round> rounds, List<Place> places, Round round, Place place, CriteriaSet set, Roll roll, Map<Long, Marks> counted) {
    private static final long WHOLE = 0;

    /**
     * Reads it; away from the screen.
     *
     * @param wanted the newest round where this is null or gone
     * @param whole   what the one list is called in which clans, villages, units and the commune are keyed
     * @param placeId the first village that still lacks forms where this is null or gone
     */
    static Opened load(EntryViewModel.Jobs jobs, Round wanted, Long placeId, String whole) {
        List<Round> rounds = jobs.rounds().all();
        List<Place> villages = jobs.register().places();
        if (rounds.isEmpty() || villages.isEmpty()) {
            return new Opened(rounds, villages, null, null, null, Roll.EMPTY, Map.of());
        }
        Round round = rounds.stream().filter(r -> r.equals(wanted)).findFirst().orElse(rounds.getFirst());
        boolean byVillage = round.title().isByVillage();
        List<Place> places = byVillage ? villages : List.of(new Place(WHOLE, whole, 0));
        Place place = places.stream().filter(p -> Objects.equals(p.id(), placeId)).findFirst()
            .orElseGet(() -> byVillage ? firstOpen(jobs, round, places) : places.getFirst());
        List<RollLine> lines = jobs.forms().roll(round, byVillage ? place.id() : null);
        Map<Long, Marks> counted = jobs.forms().counted(round, lines.stream().map(RollLine::subject).toList());
        return new Opened(rounds, places, round, place, jobs.forms().set(round), new Roll(lines), counted);
    }

    private static Place firstOpen(EntryViewModel.Jobs jobs, Round round, List<Place> places) {
        return jobs.rounds().counts(round).stream().filter(Opened::lacksForms).map(PlaceCount::place).findFirst().orElse(places.getFirst());
    }

    static boolean lacksForms(PlaceCount count) {
        return count.forms() < count.people();
    }
}
