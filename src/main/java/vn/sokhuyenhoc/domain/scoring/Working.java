package vn.sokhuyenhoc.domain.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.criteria.Feed;
import vn.sokhuyenhoc.domain.criteria.Measure;
import vn.sokhuyenhoc.domain.criteria.Rule;

/**
 * How one form came to its result, step by step.
 *
 * @param parts criterion by criterion, with the lines that are asked of this kind of subject; criteria without such lines are left out
 * @param most  the most points these lines can bring
 * @param tests every rule that tests a form, each level by itself
 * @param score what it all comes to
 */
public record Working(List<Part> parts, BigDecimal most, List<Test> tests, Score score) {

    /**
     * One criterion.
     *
     * @param sum     points of its lines together
     * @param counted what of them counts: at most its cap
     * @param most    the most that can count
     */
    public record Part(String code, String text, List<Line> lines, BigDecimal sum, BigDecimal counted, BigDecimal most) {
        public Part {
            lines = List.copyOf(lines);
        }

        /** Whether it brings points; else it has targets alone. */
        public boolean isPoints() {
            return lines.stream().anyMatch(line -> line.measure() instanceof Measure.Points);
        }

        /** How many of its targets are met. */
        public int met() {
            return (int) lines.stream().filter(line -> !(line.measure() instanceof Measure.Points) && line.state() == LineState.GOOD).count();
        }

        /** The one number it comes to: the points that count or, where it has none, the targets met. */
        public BigDecimal result() {
            return isPoints() ? counted : new BigDecimal(met());
        }
    }

    /**
     * One line of the form.
     *
     * @param number  on the form, from 1
     * @param text    the wording for the subject's group, or empty
     * @param measure how it is answered, with its cap or what is needed
     * @param answer  or null
     * @param share   what it was counted from, or null
     * @param feed    whose results it follows from, or null
     */
    public record Line(int number, String code, String text, Measure measure, BigDecimal answer, LineState state, Share share, Feed feed) {
    }

    /** Whether a line is in order, is under the floor or misses its target, or has no answer. */
    public enum LineState { GOOD, SHORT, MISSING }

    /**
     * One rule and what became of it.
     *
     * @param rule   what was asked; of levels only one
     * @param had    what there was: points, the lowest mark (or null), or how many targets of the level are met
     * @param reason why it does not hold, where it does not
     */
    public record Test(Rule rule, BigDecimal had, Outcome outcome, Optional<Reason> reason) {
    }

    /** Whether a rule holds; it cannot be told while answers are missing. */
    public enum Outcome { HELD, NOT_HELD, NOT_YET }

    public Working {
        parts = List.copyOf(parts);
        tests = List.copyOf(tests);
    }

    /** Whether it is about points; else it counts targets. */
    public boolean isPoints() {
        return parts.stream().anyMatch(Part::isPoints);
    }

    /** How many targets the form has. */
    public int targets() {
        return (int) parts.stream().flatMap(part -> part.lines().stream()).filter(line -> !(line.measure() instanceof Measure.Points)).count();
    }
}
