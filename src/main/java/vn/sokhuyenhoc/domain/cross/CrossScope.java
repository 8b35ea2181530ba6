package vn.sokhuyenhoc.domain.cross;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.scoring.Verdict;

/**
 * What is counted.
 *
 * @param round null where it is not one round
 */
public record CrossScope(Source source, Round round, Only only) {

    /** PEOPLE are those present in the register; the others are forms. */
    public enum Source { PEOPLE, ROUND, ALL_ROUNDS }

    /** What it is narrowed to; null for all. People have no verdict of their own. */
    public record Only(Place place, LabourGroup group, Verdict verdict) {
        public static final Only ANY = new Only(null, null, null);
    }

    public static CrossScope people(Only only) {
        return new CrossScope(Source.PEOPLE, null, only);
    }

    public static CrossScope of(Round round, Only only) {
        return new CrossScope(Source.ROUND, round, only);
    }

    public static CrossScope allRounds(Only only) {
        return new CrossScope(Source.ALL_ROUNDS, null, only);
    }

    public boolean isPeople() {
        return source == Source.PEOPLE;
    }

    /** The day of which chapters are told: the last of the round's year, today while that is not over; empty where each form has its own. */
    public Optional<LocalDate> chapterDay(LocalDate today) {
        return switch (source) {
            case PEOPLE -> Optional.of(today);
            case ROUND -> Optional.of(today.getYear() <= round.year() ? today : LocalDate.of(round.year(), Month.DECEMBER, 31));
            case ALL_ROUNDS -> Optional.empty();
        };
    }

    public CrossScope narrowed(Only wanted) {
        return new CrossScope(source, round, wanted);
    }
}
