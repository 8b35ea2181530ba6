package vn.sokhuyenhoc.domain.keying;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one clerk keyed on one day, or in several days together.
 *
 * @param clerk   null where nobody said who they are, or where clerks are taken together
 * @param day     null where days are taken together
 * @param forms   every keying, second ones and corrections among them
 * @param timed   those of the forms whose time is known
 * @param effort  of these
 * @param checked what verification found; {@link Checked#NOTHING} where nothing was verified
 */
public record Figure(Clerk clerk, LocalDate day, int forms, int timed, Sum effort, Checked checked) {
    private static final BigDecimal HOUR = new BigDecimal(3_600_000);
    private static final long MINUTE = 60_000;
    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    /**
     * @param keys   pressed
     * @param millis without pauses
     */
    public record Sum(long keys, long millis) {
        public Sum plus(Sum other) {
            return new Sum(keys + other.keys, millis + other.millis);
        }
    }

    /**
     * First keyings that were keyed a second time, where it is known how many keys they took.
     *
     * @param forms  of which the two are settled
     * @param errors fields of the first keying that are not as they stand now
     * @param keys   pressed for the first keying
     */
    public record Checked(int forms, int errors, long keys) {
        public static final Checked NOTHING = new Checked(0, 0, 0);

        public Checked plus(Checked other) {
            return new Checked(forms + other.forms, errors + other.errors, keys + other.keys);
        }
    }

    public Figure withChecked(Checked found) {
        return new Figure(clerk, day, forms, timed, effort, found);
    }

    /** Several figures together; what they do not share is null. */
    public static Figure total(List<Figure> figures) {
        boolean ofOne = figures.stream().map(Figure::clerk).distinct().count() == 1;
        return new Figure(ofOne ? figures.getFirst().clerk() : null, null, figures.stream().mapToInt(Figure::forms).sum(),
            figures.stream().mapToInt(Figure::timed).sum(), figures.stream().map(Figure::effort).reduce(new Sum(0, 0), Sum::plus),
            figures.stream().map(Figure::checked).reduce(Checked.NOTHING, Checked::plus));
    }

    /** Of keying, rounded. */
    public long minutes() {
        return (effort.millis() + MINUTE / 2) / MINUTE;
    }

    /** Whole forms; empty where no time is known. */
    public Optional<BigDecimal> formsAnHour() {
        return anHour(timed);
    }

    /** Whole keys; empty where no time is known. */
    public Optional<BigDecimal> keysAnHour() {
        return anHour(effort.keys());
    }

    private Optional<BigDecimal> anHour(long count) {
        return effort.millis() == 0 ? Optional.empty()
            : Optional.of(BigDecimal.valueOf(count).multiply(HOUR).divide(BigDecimal.valueOf(effort.millis()), 0, RoundingMode.HALF_UP));
    }

    /** To one place; empty where nothing was verified. */
    public Optional<BigDecimal> errorsPerThousandKeys() {
        return checked.keys() == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(checked.errors()).multiply(THOUSAND)
            .divide(BigDecimal.valueOf(checked.keys()), 1, RoundingMode.HALF_UP));
    }
}
