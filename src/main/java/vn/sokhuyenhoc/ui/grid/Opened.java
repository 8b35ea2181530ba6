package vn.sokhuyenhoc.ui.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.sokhuyenhoc.domain.assessment.PlaceCount;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.keying.Begun;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.ui.grid.GridViewModel.Jobs;
import vn.sokhuyenhoc.ui.kit.form.Asked;

/**
 * What the register tells when a round and a village are opened.
 *
 * @param round null where there is none
 * @param place null where there is none
 * @param set   null without a round
 */
record Opened(List<Round> rounds, List<Place> places, List<Clerk> clerks, Round round, Place place, MarkColumn column, CriteriaSet set,
              List<Row> rows) {
    private static final long WHOLE = 0;

    /**
     * What is to be opened.
     *
     * @param round   the newest where this is null or gone
     * @param placeId the first village that still lacks forms where this is null or gone
     */
    record Wish(Round round, Long placeId, MarkColumn column) {
    }

    /**
     * Reads it; away from the screen.
     *
     * @param whole what the one list is called in which clans, villages, units and the commune are keyed
     */
    static Opened load(Jobs jobs, Wish wish, String whole) {
        List<Round> rounds = jobs.rounds().all();
        List<Place> villages = jobs.register().places();
        List<Clerk> clerks = jobs.clerks().all();
        if (rounds.isEmpty() || villages.isEmpty()) {
            return new Opened(rounds, villages, clerks, null, null, wish.column(), null, List.of());
        }
        Round round = rounds.stream().filter(r -> r.equals(wish.round())).findFirst().orElse(rounds.getFirst());
        boolean byVillage = round.title().isByVillage();
        List<Place> places = byVillage ? villages : List.of(new Place(WHOLE, whole, 0));
        Place place = places.stream().filter(p -> Objects.equals(p.id(), wish.placeId())).findFirst()
            .orElseGet(() -> byVillage ? firstOpen(jobs, round, places) : places.getFirst());
        List<RollLine> roll = jobs.forms().roll(round, byVillage ? place.id() : null);
        CriteriaSet set = jobs.forms().set(round);
        return new Opened(rounds, places, clerks, round, place, wish.column(), set, rows(jobs, round, wish.column(), set, roll));
    }

    private static Place firstOpen(Jobs jobs, Round round, List<Place> places) {
        return jobs.rounds().counts(round).stream().filter(count -> count.forms() < count.people()).map(PlaceCount::place).findFirst()
            .orElse(places.getFirst());
    }

    private static List<Row> rows(Jobs jobs, Round round, MarkColumn column, CriteriaSet set, List<RollLine> roll) {
        Map<Long, Marks> counted = jobs.forms().counted(round, roll.stream().map(RollLine::subject).toList());
        Map<Long, Begun> begun = new HashMap<>();
        jobs.begun().all(round, column).forEach(form -> begun.put(form.subjectId(), form));
        List<Indicator> indicators = set.indicators();
        Marks none = Marks.none(indicators.size());
        return roll.stream().map(line -> {
            long id = line.subject().id();
            Row row = Row.of(line, new Asked(set, line.subject().kind(), counted.getOrDefault(id, none), column, line.columns().before(column),
                List.of()), indicators);
            return begun.containsKey(id) ? row.begun(begun.get(id)) : row;
        }).toList();
    }
}
