package vn.sokhuyenhoc.domain.verification;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which forms of a batch or round are keyed a second time, and how.
 *
 * @param way       how the second keying is done
 * @param extent    of which forms, beside the sample
 * @param threshold where it matters: from this risk on, in thousandths of a mark as {@link Risk} tells it; above 0
 * @param sample    one in so many of all forms, in the order in which they lie
 */
public record VerificationPlan(Way way, Extent extent, int threshold, Sample sample) {
    /** Half a mark: at most a third of the forms even where the totals crowd about the pass mark, as the verification bench shows. */
    public static final int USUAL_THRESHOLD = Risk.ONE_MARK / 2;

    /** How a form is keyed a second time. */
    public enum Way {
        /** Each field is compared as it is keyed. */
        AT_ONCE,
        /** Without sight of the first keying; a third person with the paper settles what differs. */
        INDEPENDENT
    }

    /** Which forms are keyed a second time, whatever the sample. */
    public enum Extent { ALL, WHERE_IT_MATTERS, NONE }

    /** Why a form is keyed a second time. */
    public enum Why {
        /** All are. */
        ALL,
        /** One slip may have changed its result. */
        RISK,
        /** The sample took it: it tells how many errors are among the forms that nobody keys again. */
        SAMPLE
    }

    /** @param risk as {@link Risk} tells it */
    public record FormRisk(long form, int risk) {
    }

    /**
     * A form to be keyed a second time.
     *
     * @param why at least one reason
     */
    public record Pick(long form, Set<Why> why) {
        public Pick {
            why = Set.copyOf(why);
        }
    }

    /** @param picks in the order of the list asked about */
    public record Selection(List<Pick> picks, int forms) {
        public Selection {
            picks = List.copyOf(picks);
        }

        /** How many have this reason, perhaps beside another. */
        public int count(Why why) {
            return (int) picks.stream().filter(pick -> pick.why().contains(why)).count();
        }
    }

    public VerificationPlan {
        if (threshold <= 0) {
            throw new IllegalArgumentException("threshold " + threshold);
        }
    }

    /**
     * Which forms are keyed a second time. The sample is drawn of all forms alike, so that another threshold does not draw another one.
     *
     * @param forms in the order in which they lie, the same each time
     */
    public Selection select(List<FormRisk> forms) {
        List<Pick> picks = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            Set<Why> why = why(forms.get(i), i);
            if (!why.isEmpty()) {
                picks.add(new Pick(forms.get(i).form(), why));
            }
        }
        return new Selection(picks, forms.size());
    }

    /**
     * Why a form is keyed a second time; empty where it is not.
     *
     * @param index of the form in the list, from 0
     */
    public Set<Why> why(FormRisk form, int index) {
        Set<Why> why = EnumSet.noneOf(Why.class);
        if (extent == Extent.ALL) {
            why.add(Why.ALL);
        }
        if (extent == Extent.WHERE_IT_MATTERS && form.risk() >= threshold) {
            why.add(Why.RISK);
        }
        if (sample.takes(index)) {
            why.add(Why.SAMPLE);
        }
        return why;
    }
}
