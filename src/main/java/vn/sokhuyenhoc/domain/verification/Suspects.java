package vn.sokhuyenhoc.domain.verification;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.FormReader;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Share;

/** What the paper may say on one line of the form if what was keyed there is wrong. Remembers what it was asked; for one thread. */
final class Suspects {
    /** Divisible by the number of slips that lead from one answer to others, as long as these are ten at most. */
    private static final long FINENESS = 2520;

    private final int line;
    private final Indicator indicator;
    private final BigDecimal step;
    private final Habits habits;
    private final Map<String, Sides> known = new HashMap<>();

    /** What the paper may say instead of the mark that was keyed. */
    record Suspect(BigDecimal mark, long weight) {
    }

    /**
     * The suspects of one mark, the farthest from it first.
     *
     * @param all weight of both sides, at least 1
     */
    record Sides(List<Suspect> lower, List<Suspect> higher, long all) {
        List<Suspect> side(boolean up) {
            return up ? higher : lower;
        }
    }

    /** @param line from 0 */
    Suspects(CriteriaSet set, int line, Habits habits) {
        this.line = line;
        this.indicator = set.indicators().get(line);
        this.step = set.step();
        this.habits = habits;
    }

    /** Answers other than the one keyed, each with its weight: how common it is, by how easily this slip happens to it. */
    Sides of(String keyed) {
        return known.computeIfAbsent(keyed, this::sides);
    }

    private Sides sides(String keyed) {
        NavigableMap<BigDecimal, Long> weights = weights(keyed);
        BigDecimal own = value(keyed);
        weights.remove(own);
        long all = sum(weights);
        // What is too rare to bring a thousandth would only cost time.
        weights.values().removeIf(weight -> weight * Risk.ONE_MARK < all);
        return new Sides(list(weights.headMap(own)), list(weights.tailMap(own, false).descendingMap()), Math.max(1, all));
    }

    private NavigableMap<BigDecimal, Long> weights(String keyed) {
        TreeSet<String> meant = Slips.before(keyed);
        meant.addAll(misread(keyed));
        meant.removeIf(text -> !isAnswer(text));
        NavigableMap<BigDecimal, Long> weights = new TreeMap<>();
        for (String text : meant) {
            TreeSet<String> made = Slips.of(text);
            made.addAll(misread(text));
            made.removeIf(slip -> !isAnswer(slip));
            if (made.contains(keyed)) {
                weights.merge(value(text), habits.weight(line, text) * FINENESS / made.size(), Long::sum);
            }
        }
        return weights;
    }

    private static List<Suspect> list(Map<BigDecimal, Long> weights) {
        return weights.entrySet().stream().map(suspect -> new Suspect(suspect.getKey(), suspect.getValue())).toList();
    }

    private static long sum(Map<BigDecimal, Long> weights) {
        return weights.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Points are also read one step too high or too low. */
    private TreeSet<String> misread(String text) {
        TreeSet<String> near = new TreeSet<>();
        if (indicator.isPoints() && isAnswer(text)) {
            near.add(text(value(text).add(step)));
            near.add(text(value(text).subtract(step)));
        }
        return near;
    }

    private static String text(BigDecimal value) {
        return FormDraft.of(new Marks(List.of(value))).marks().getFirst();
    }

    /** As it is kept: no nought before other digits, none after the comma. */
    private boolean isAnswer(String text) {
        return !text.equals(FormDraft.MISSING) && FormReader.problem(text, indicator, step).isEmpty()
            && (text.contains("/") ? !text.matches("(.*/)?0\\d.*") : text.equals(text(value(text))));
    }

    private BigDecimal value(String text) {
        String[] sides = text.split("/");
        return sides.length == 1 ? new BigDecimal(text.replace(',', '.'))
            : FormReader.answer(new Share(Integer.parseInt(sides[0]), Integer.parseInt(sides[1])), indicator, step);
    }
}
