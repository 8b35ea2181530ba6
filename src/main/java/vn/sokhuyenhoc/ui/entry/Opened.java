package vn.sokhuyenhoc.ui.entry;

import java.util.List;
import java.util.Objects;
import vn.sokhuyenhoc.domain.assessment.PlaceCount;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.place.Place;

/**
 * What the register tells when a round and a village are opened.
 *
 * @param round null where there is none
 * @param place null where there is none
 * @param set   null without a round
 */
record Opened(List<Round> rounds, List<Place> places, Round round, Place place, CriteriaSet set, Roll roll) {

    /**
     * Reads it; away from the screen.
     *
     * @param wanted the newest round where this is null or gone
     * @param placeId the first village that still lacks forms where this is null or gone
     */
    static Opened load(EntryViewModel.Jobs jobs, Round wanted, Long placeId) {
        List<Round> rounds = jobs.rounds().all();
        List<Place> places = jobs.register().places();
        if (rounds.isEmpty() || places.isEmpty()) {
            return new Opened(rounds, places, null, null, null, Roll.EMPTY);
        }
        Round round = rounds.stream().filter(r -> r.equals(wanted)).findFirst().orElse(rounds.getFirst());
        Place place = places.stream().filter(p -> Objects.equals(p.id(), placeId)).findFirst()
            .orElseGet(() -> jobs.rounds().counts(round).stream().filter(Opened::lacksForms).map(PlaceCount::place).findFirst()
                .orElse(places.getFirst()));
        return new Opened(rounds, places, round, place, jobs.forms().set(round), new Roll(jobs.forms().roll(round, place.id())));
    }

    static boolean lacksForms(PlaceCount count) {
        return count.forms() < count.people();
    }
}
