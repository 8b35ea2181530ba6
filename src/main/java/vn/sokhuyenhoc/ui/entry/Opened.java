package vn.sokhuyenhoc.ui.entry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.sokhuyenhoc.domain.assessment.PlaceCount;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.keying.Batch;
import vn.sokhuyenhoc.domain.keying.Begun;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.domain.keying.EvidenceCode;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.scoring.Marks;

/**
 * What the register tells when a round and a village are opened.
 *
 * @param round null where there is none
 * @param place null where there is none
 * @param batch null outside a batch
 * @param paper null without a round
 */
record Opened(List<Round> rounds, List<Place> places, List<Clerk> clerks, Round round, Place place, MarkColumn column, Batch batch, Roll roll,
              Paper paper) {
    private static final long WHOLE = 0;

    /**
     * What is to be opened.
     *
     * @param round   the newest where this is null or gone
     * @param placeId the first village that still lacks forms where this is null or gone
     * @param batch   or null
     */
    record Wish(Round round, Long placeId, MarkColumn column, Batch batch) {
    }

    /**
     * What belongs to the forms of a roll.
     *
     * @param counted what follows from other results, by subject
     * @param codes   of evidence, empty where they are not keyed
     * @param begun   forms left in the middle
     * @param inBatch whose forms were keyed from the batch
     */
    record Paper(CriteriaSet set, Map<Long, Marks> counted, List<EvidenceCode> codes, List<Begun> begun, Set<Long> inBatch) {
    }

    /**
     * Reads it; away from the screen.
     *
     * @param whole what the one list is called in which clans, villages, units and the commune are keyed
     * @param also  one who is not on the roll, but whose form is wanted; or null
     */
    static Opened load(EntryViewModel.Jobs jobs, Wish wish, String whole, Subject also) {
        List<Round> rounds = jobs.rounds().all();
        List<Place> villages = jobs.register().places();
        List<Clerk> clerks = jobs.clerks().all();
        if (rounds.isEmpty() || villages.isEmpty()) {
            return new Opened(rounds, villages, clerks, null, null, wish.column(), null, Roll.EMPTY, null);
        }
        Round round = rounds.stream().filter(r -> r.equals(wish.round())).findFirst().orElse(rounds.getFirst());
        boolean byVillage = round.title().isByVillage();
        List<Place> places = byVillage ? villages : List.of(new Place(WHOLE, whole, 0));
        Place place = places.stream().filter(p -> Objects.equals(p.id(), wish.placeId())).findFirst()
            .orElseGet(() -> byVillage ? firstOpen(jobs, round, places) : places.getFirst());
        Roll roll = new Roll(jobs.forms().roll(round, byVillage ? place.id() : null, also), wish.column());
        return new Opened(rounds, places, clerks, round, place, wish.column(), wish.batch(), roll, paper(jobs, round, wish, roll));
    }

    private static Paper paper(EntryViewModel.Jobs jobs, Round round, Wish wish, Roll roll) {
        Map<Long, Marks> counted = jobs.forms().counted(round, roll.lines().stream().map(RollLine::subject).toList());
        return new Paper(jobs.forms().set(round), counted, jobs.evidence().codesFor(round), jobs.begun().all(round, wish.column()),
            wish.batch() == null ? Set.of() : jobs.batches().subjects(wish.batch()));
    }

    private static Place firstOpen(EntryViewModel.Jobs jobs, Round round, List<Place> places) {
        return jobs.rounds().counts(round).stream().filter(Opened::lacksForms).map(PlaceCount::place).findFirst().orElse(places.getFirst());
    }

    static boolean lacksForms(PlaceCount count) {
        return count.forms() < count.people();
    }

    /** Whether the same is asked on its forms. */
    boolean isSameForm(Opened other) {
        return round.equals(other.round) && paper.set().equals(other.paper.set()) && column == other.column
            && paper.codes().equals(other.paper.codes());
    }
}
