package vn.sokhuyenhoc.domain.fund;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import vn.sokhuyenhoc.domain.report.Base;
import vn.sokhuyenhoc.domain.report.Denominator;

/**
 * The fund from one day to another, both included, in whole đồng.
 *
 * @param lines what the same chapter, level and purpose have; none where there is no entry until the last day: not entered is not nought
 */
public record FundSums(LocalDate from, LocalDate to, List<Line> lines) {
    public FundSums {
        lines = List.copyOf(lines);
    }

    /**
     * @param chapterId or null
     * @param before    what came in or went out before the first day, above nought either way
     * @param amount    from the first day to the last
     * @param persons   who received it then, counted once for each entry
     */
    public record Line(Long chapterId, FundLevel level, FundPurpose purpose, long before, long amount, long persons, int entries) {
    }

    /** Whether anything was entered from the first day to the last. */
    public boolean isEmpty() {
        return lines.stream().noneMatch(line -> line.entries() > 0);
    }

    /** Only what this says of. */
    public FundSums only(Predicate<Line> which) {
        return new FundSums(from, to, lines.stream().filter(which).toList());
    }

    public FundSums of(FundLevel level) {
        return only(line -> line.level() == level);
    }

    public FundSums of(FundPurpose purpose) {
        return only(line -> line.purpose() == purpose);
    }

    public FundSums ofChapter(long chapterId) {
        return only(line -> line.chapterId() != null && line.chapterId() == chapterId);
    }

    /** What there was at the beginning: the balance before the first day, and what the book was begun with since. */
    public long opening() {
        return sum(line -> line.purpose().flow().signed(line.before())) + begun();
    }

    /** What the book was begun with from the first day on; nought in all years but one. */
    public long begun() {
        return of(FundPurpose.CARRIED_OVER).sum(Line::amount);
    }

    /** What came in, without what was there at the beginning. */
    public long income() {
        return only(line -> line.purpose().flow() == Flow.INCOME && line.purpose() != FundPurpose.CARRIED_OVER).sum(Line::amount);
    }

    public long spending() {
        return only(line -> line.purpose().flow() == Flow.SPENDING).sum(Line::amount);
    }

    /** What the fund had to spend: what there was at the beginning and what came in. */
    public long total() {
        return opening() + income();
    }

    /** What there is at the end; may be below nought where something was not entered. */
    public long balance() {
        return total() - spending();
    }

    /** All amounts from the first day on, whichever way; for what is only income or only spending. */
    public long amount() {
        return sum(Line::amount);
    }

    /** How many persons received scholarships or gifts; whoever received two is counted twice. */
    public long persons() {
        return sum(Line::persons);
    }

    public int entries() {
        return lines.stream().mapToInt(Line::entries).sum();
    }

    /**
     * What was there to spend for each head of the people, in whole đồng; empty where nobody knows how many they are.
     *
     * @throws IllegalArgumentException for any other base
     */
    public OptionalLong perHead(Denominator population) {
        if (population == null) {
            return OptionalLong.empty();
        }
        if (population.base() != Base.POPULATION) {
            throw new IllegalArgumentException("per head of " + population.base());
        }
        return OptionalLong.of(new BigDecimal(total()).divide(new BigDecimal(population.number()), 0, RoundingMode.HALF_UP).longValueExact());
    }

    private long sum(ToLongFunction<Line> what) {
        return lines.stream().mapToLong(what).sum();
    }
}
