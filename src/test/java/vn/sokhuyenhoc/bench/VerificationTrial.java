package vn.sokhuyenhoc.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.scoring.Scorer;
import vn.sokhuyenhoc.domain.verification.Habits;
import vn.sokhuyenhoc.domain.verification.Risk;
import vn.sokhuyenhoc.domain.verification.Sample;
import vn.sokhuyenhoc.domain.verification.VerificationPlan;

/** The same papers keyed many times over at one rate of errors, and what each plan of verification would have left. */
final class VerificationTrial {
    private static final int FIELDS = 10;
    private static final double PER_FORMS = 2_000;
    private static final double PER_FIELDS = 1_000;
    private static final int LEAST_ERRORS = 6_000;
    private static final int MOST_TIMES = 40;

    private final CriteriaSet set;
    private final List<int[]> papers;
    private final int times;
    private final List<Wrong> wrong = new ArrayList<>();
    private final List<VerificationPlan.FormRisk> risks;

    /** What is left of a form: whether its verdict is wrong, and how many of its fields are. */
    record Left(boolean verdict, int fields) {
    }

    /** A form with something wrong in one of the ways, and the risk and place that say whether it is keyed twice. */
    private record Wrong(int risk, int index, Left once, Left atOnce, Left independent) {
        Left after(VerificationPlan.Way way) {
            return way == VerificationPlan.Way.AT_ONCE ? atOnce : independent;
        }
    }

    /**
     * What a plan comes to.
     *
     * @param share    of the forms keyed twice
     * @param verdicts wrong in 2,000 forms
     * @param fields   wrong in 1,000
     */
    record Outcome(double share, double verdicts, double fields) {
    }

    VerificationTrial(CriteriaSet set, List<int[]> papers, double rate, Random random) {
        this.set = set;
        this.papers = papers;
        this.times = (int) Math.clamp(LEAST_ERRORS / (rate * FIELDS * papers.size()), 1, MOST_TIMES);
        MadeKeyer keyer = new MadeKeyer(rate, random);
        List<int[]> round = papers.stream().map(keyer::key).toList();
        Risk risk = new Risk(set, Habits.of(set, round.stream().map(MadePapers::marks).toList()));
        this.risks = IntStream.range(0, round.size())
            .mapToObj(i -> new VerificationPlan.FormRisk(i, risk.of(MadePapers.marks(round.get(i)), ""))).toList();
        for (int i = 0; i < papers.size() * times; i++) {
            KeyedTwice form = KeyedTwice.of(papers.get(i % papers.size()), keyer, random);
            if (!form.isRight()) {
                wrong.add(new Wrong(risk.of(MadePapers.marks(form.once()), ""), i % papers.size(), left(form, form.once()),
                    left(form, form.atOnce()), left(form, form.independent())));
            }
        }
    }

    private Left left(KeyedTwice form, int[] keyed) {
        int fields = form.wrong(keyed);
        return new Left(fields > 0 && Scorer.score(set, MadePapers.marks(keyed)).verdict()
            != Scorer.score(set, MadePapers.marks(form.paper())).verdict(), fields);
    }

    Outcome of(VerificationPlan plan) {
        return outcome((double) plan.select(risks).picks().size() / risks.size(), form ->
            plan.why(new VerificationPlan.FormRisk(0, form.risk()), form.index()).isEmpty() ? form.once() : form.after(plan.way()));
    }

    private Outcome outcome(double share, Function<Wrong, Left> after) {
        List<Left> left = wrong.stream().map(after).toList();
        double forms = (double) papers.size() * times;
        return new Outcome(share, PER_FORMS * left.stream().filter(Left::verdict).count() / forms,
            PER_FIELDS * left.stream().mapToInt(Left::fields).sum() / forms / FIELDS);
    }

    /** From nothing keyed twice to all that have any risk, without a sample, then all. */
    List<Outcome> curve(VerificationPlan.Way way) {
        List<Outcome> points = new ArrayList<>();
        points.add(of(new VerificationPlan(way, VerificationPlan.Extent.NONE, 1, Sample.NONE)));
        int[] sorted = risks.stream().mapToInt(VerificationPlan.FormRisk::risk).sorted().toArray();
        for (int percent = 2; percent <= 100; percent += 2) {
            int threshold = sorted[sorted.length - Math.max(1, sorted.length * percent / 100)];
            Outcome point = of(new VerificationPlan(way, VerificationPlan.Extent.WHERE_IT_MATTERS, Math.max(1, threshold), Sample.NONE));
            if (point.share() > points.getLast().share()) {
                points.add(point);
            }
        }
        points.add(of(new VerificationPlan(way, VerificationPlan.Extent.ALL, 1, Sample.NONE)));
        return points;
    }

    /** Forms keyed in all. */
    long forms() {
        return (long) papers.size() * times;
    }
}
