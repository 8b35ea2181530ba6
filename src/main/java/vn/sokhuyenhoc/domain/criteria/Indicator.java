package vn.sokhuyenhoc.domain.criteria;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.sokhuyenhoc.domain.person.LabourGroup;

/**
 * One line of the form (chỉ số, chỉ tiêu).
 *
 * @param code    within its set, such as CS4
 * @param measure how it is answered
 * @param text    the wording, or empty where the official wording is not at hand
 * @param details what only some lines have
 */
public record Indicator(String code, Measure measure, String text, Details details) {

    /**
     * @param only  the kind of subject it is asked of, such as SCHOOL; empty where it is asked of all
     * @param texts wording for groups of subjects that have their own
     * @param feed  where the answer follows from other results
     */
    public record Details(String only, Map<LabourGroup, String> texts, Optional<Feed> feed) {
        public static final Details NONE = new Details("", Map.of(), Optional.empty());

        public Details {
            texts = Map.copyOf(texts);
        }
    }

    /** Points for everyone. */
    public Indicator(String code, BigDecimal cap, String text) {
        this(code, new Measure.Points(cap), text, Details.NONE);
    }

    /** The highest answer: the cap of points, 1 for a yes, 100 for a share. */
    public BigDecimal cap() {
        return measure.cap();
    }

    public boolean isPoints() {
        return measure instanceof Measure.Points;
    }

    /** Whether it is asked of this kind of subject. */
    public boolean isAskedOf(String kind) {
        return details.only().isEmpty() || details.only().equals(kind);
    }

    /** Answers are multiples of it. */
    public BigDecimal step(BigDecimal ofSet) {
        return switch (measure) {
            case Measure.Points _ -> ofSet;
            case Measure.YesNo _ -> BigDecimal.ONE;
            case Measure.Share _ -> new BigDecimal("0.01");
        };
    }

    /** The wording for a group (null: for everyone). */
    public String textFor(LabourGroup group) {
        return group == null ? text : details.texts().getOrDefault(group, text);
    }
}
