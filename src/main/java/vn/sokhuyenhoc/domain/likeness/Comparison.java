package vn.sokhuyenhoc.domain.likeness;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.likeness.Clue.Kind;

/**
 * Weighs two profiles after Fellegi and Sunter (1969): each part that agrees or differs adds log2(m / u) bits, where m is the chance to find that
 * of two rows of one person and u of two people; to them come the odds before anything was looked at. The chances of one person are set by
 * reason and stand beside each part; those of two people come from the {@link Frequencies} of the register itself.
 */
final class Comparison {
    static final double FEWEST_PEOPLE = 100;
    /** 3 in 100 of a register put together from lists stand in it twice, so that of all pairs 0.06 / people are. */
    private static final double TWICE = 0.06;
    /** Two to one. */
    private static final double LIKELY = 1;
    /** A thousand to one. */
    private static final double CERTAIN = 10;
    /** The others moved, or stand in the list of their place of birth. */
    private static final double PLACE_EQUAL = 0.85;
    private static final double PLACE_LEAST = 1e-4;
    /** 1 in 100 has the sex wrong. That it agrees follows from the name mostly, and counts nothing. */
    private static final double SEX_DIFFERS = 0.01;
    private static final double SEX_CHANCE = 0.5;

    private final Frequencies frequencies;
    private final NameEvidence names;
    private final BirthEvidence births;
    private final NumberEvidence numbers;

    Comparison(Frequencies frequencies) {
        this.frequencies = frequencies;
        this.names = new NameEvidence(frequencies);
        this.births = new BirthEvidence(frequencies);
        this.numbers = new NumberEvidence(frequencies);
    }

    /** Empty where they are likelier two people. The same number of the card always has to be decided by someone. */
    Optional<Likeness> of(Traits one, Traits other) {
        Evidence name = names.of(one.name(), other.name());
        // Lan is likelier Loan's sister than Loan: what a family shares says nothing then.
        boolean namesFit = name.bits() > 0;
        Evidence id = numbers.id(one.numbers().id(), other.numbers().id(), namesFit);
        Evidence oldId = numbers.oldId(one.numbers().oldId(), other.numbers().oldId(), namesFit);
        Evidence birth = births.of(one, other);
        Evidence place = place(one.name(), one.profile().placeId(), other.profile().placeId(), namesFit);
        Evidence phone = namesFit ? numbers.phone(one.numbers().phone(), other.numbers().phone()) : Evidence.NONE;
        Evidence sex = sex(one.profile(), other.profile());
        List<Evidence> all = List.of(id, oldId, name, birth, place, phone, sex);
        double bits = before() + all.stream().mapToDouble(Evidence::bits).sum();
        if (bits < LIKELY && !id.is(Kind.ID_EQUAL)) {
            return Optional.empty();
        }
        List<Clue> clues = all.stream().map(evidence -> evidence.clue().get()).filter(Objects::nonNull).toList();
        return Optional.of(new Likeness(one.profile(), other.profile(), bits,
            bits >= CERTAIN ? Likeness.Degree.CERTAIN : Likeness.Degree.LIKELY, clues));
    }

    private double before() {
        return Evidence.bits(TWICE, Math.max(FEWEST_PEOPLE, frequencies.people()));
    }

    private Evidence place(Name name, long one, long other, boolean namesFit) {
        if (one == 0 || other == 0) {
            return Evidence.NONE;
        }
        if (one == other) {
            double chance = namesFit ? Math.max(frequencies.place(name, one), PLACE_LEAST) : PLACE_EQUAL;
            return Evidence.of(PLACE_EQUAL, chance, Kind.PLACE_EQUAL, () -> new Object[] {one});
        }
        return Evidence.of(1 - PLACE_EQUAL, 1, Kind.PLACE_DIFFERS, () -> new Object[] {one, other});
    }

    private static Evidence sex(Profile one, Profile other) {
        boolean differ = Stream.of(one.sex(), other.sex()).allMatch(Objects::nonNull) && one.sex() != other.sex();
        return differ ? Evidence.of(SEX_DIFFERS, SEX_CHANCE, Kind.SEX_DIFFERS, () -> new Object[0]) : Evidence.NONE;
    }
}
