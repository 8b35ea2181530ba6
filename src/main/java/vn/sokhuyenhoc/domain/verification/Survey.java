package vn.sokhuyenhoc.domain.verification;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.sokhuyenhoc.domain.keying.CheckState;
import vn.sokhuyenhoc.domain.verification.Twofold.Findings;
import vn.sokhuyenhoc.domain.verification.VerificationPlan.Extent;
import vn.sokhuyenhoc.domain.verification.VerificationPlan.FormRisk;
import vn.sokhuyenhoc.domain.verification.VerificationPlan.Why;

/**
 * All forms of a round, one column of them, in the order in which they came in, with what bears on keying them a second time.
 * What a plan makes of them takes no more reading.
 */
public record Survey(List<Form> forms) {
    public Survey {
        forms = List.copyOf(forms);
    }

    /**
     * One form.
     *
     * @param subjectId row of its holder
     * @param placeId   their village, null where the title is keyed in one list
     * @param fields    that are compared
     * @param risk      as {@link Risk} tells it, of what was keyed first
     * @param findings  what the second keying has shown, or null
     */
    public record Form(long subjectId, Long placeId, int fields, int risk, CheckState state, Findings findings) {
    }

    /**
     * A form with the reasons for which a plan asks for it.
     *
     * @param why empty where it does not
     */
    public record Picked(Form form, Set<Why> why) {
        /** Whether it still has to be keyed again. */
        public boolean isToDo() {
            return !why.isEmpty() && form.state() == CheckState.ONCE;
        }
    }

    /** Every form with its reasons. */
    public Outlook under(VerificationPlan plan) {
        return new Outlook(plan, IntStream.range(0, forms.size())
            .mapToObj(i -> new Picked(forms.get(i), plan.why(new FormRisk(forms.get(i).subjectId(), forms.get(i).risk()), i))).toList());
    }

    /** What a plan makes of the forms. */
    public record Outlook(VerificationPlan plan, List<Picked> forms) {
        public Outlook {
            forms = List.copyOf(forms);
        }

        private int count(Predicate<Picked> which) {
            return (int) forms.stream().filter(which).count();
        }

        /** How many are to be keyed again in all, done or not. */
        public int picked() {
            return count(form -> !form.why().isEmpty());
        }

        /** How many have this reason, perhaps beside another. */
        public int picked(Why why) {
            return count(form -> form.why().contains(why));
        }

        /** How many of them are still to be keyed again. */
        public int toDo() {
            return count(Picked::isToDo);
        }

        /** Those still to be keyed again of a village; of all where it is null and the title is keyed in one list. */
        public List<Long> toDo(Long placeId) {
            return forms.stream().filter(Picked::isToDo).map(Picked::form).filter(form -> Objects.equals(form.placeId(), placeId))
                .map(Form::subjectId).toList();
        }

        /** How many forms are in this state, asked for or not. */
        public int in(CheckState state) {
            return count(form -> form.form().state() == state);
        }

        /** What all second keyings have shown. */
        public Findings findings() {
            return findings(form -> true);
        }

        /** Errors of the first keying, told from forms that were drawn by chance; from all where all are keyed again. */
        public ErrorEstimate firstKeying() {
            return findings(this::isOfSample).estimate();
        }

        /** Wrong fields that are to be expected among all of the round; empty where nothing tells. */
        public Optional<ErrorEstimate.Rate> left() {
            long all = fields(form -> true);
            long unverified = fields(form -> form.form().state() != CheckState.VERIFIED);
            return findings(this::standsForRest).estimate().left(unverified, all);
        }

        private boolean isOfSample(Picked form) {
            return plan.extent() == Extent.ALL || form.why().contains(Why.SAMPLE);
        }

        /** The sample of forms that had no other reason stands for those that nobody keys again. */
        private boolean standsForRest(Picked form) {
            return plan.extent() == Extent.ALL || form.why().equals(Set.of(Why.SAMPLE));
        }

        private Findings findings(Predicate<Picked> which) {
            return forms.stream().filter(which).map(form -> form.form().findings()).filter(found -> found != null)
                .reduce(Findings.NONE, Findings::plus);
        }

        private long fields(Predicate<Picked> which) {
            return forms.stream().filter(which).mapToLong(form -> form.form().fields()).sum();
        }
    }
}
