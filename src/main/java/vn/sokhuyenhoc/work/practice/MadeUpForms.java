package vn.sokhuyenhoc.work.practice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Criterion;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.criteria.Measure;
import vn.sokhuyenhoc.domain.criteria.Rule;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.person.BirthDate;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.Sex;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.practice.MadeUpForm.Written;

/** Makes up forms to practise on, twenty a run. The same chance gives the same forms. */
public final class MadeUpForms {
    /** So many forms are a run. */
    public static final int RUN = 20;

    private static final BigDecimal TOP = BigDecimal.TEN;
    /** On these forms, from 1, a mark is missing or was crossed out. */
    private static final Set<Integer> MISSING_ON = Set.of(9);
    private static final Set<Integer> CROSSED_ON = Set.of(4, 15);
    private static final int OLDEST = 1946;
    private static final int YEARS = 60;

    private final Messages messages;

    public MadeUpForms(Messages messages) {
        this.messages = messages;
    }

    /** 4 + 4 + 2 lines of ten points, 80 in all and none under 5: where the office has no round yet. */
    public CriteriaSet plainSet() {
        List<Criterion> criteria = new ArrayList<>();
        int line = 0;
        for (int lines : new int[] {4, 4, 2}) {
            int first = line;
            List<Indicator> indicators = Stream.iterate(1, i -> i <= lines, i -> i + 1)
                .map(i -> new Indicator("CS" + (first + i), TOP, "")).toList();
            criteria.add(new Criterion("NL" + (criteria.size() + 1), messages.get("practice.criterion", String.valueOf(criteria.size() + 1)), null,
                indicators));
            line += lines;
        }
        return new CriteriaSet("luyen-go", Title.CITIZEN, messages.get("practice.set"), new CriteriaSet.Source("", "", ""), BigDecimal.ONE,
            criteria, List.of(new Rule.TotalAtLeast(new BigDecimal(80)), new Rule.NoneUnder(new BigDecimal(5))));
    }

    public List<MadeUpForm> run(CriteriaSet set, RandomGenerator chance) {
        List<MadeUpForm> forms = new ArrayList<>();
        int serial = 100 + chance.nextInt(800);
        for (int i = 1; i <= RUN; i++) {
            List<Written> lines = new ArrayList<>(set.indicators().stream().map(indicator -> answer(indicator, set, chance)).toList());
            int at = chance.nextInt(lines.size());
            if (!set.indicators().get(at).isAskedOf("")) {
                at = 0;
            }
            if (MISSING_ON.contains(i)) {
                lines.set(at, new Written(FormDraft.MISSING, ""));
            } else if (CROSSED_ON.contains(i)) {
                lines.set(at, crossed(lines.get(at), set.indicators().get(at), set, chance));
            }
            forms.add(new MadeUpForm(subject(serial + i, chance), lines));
        }
        return forms;
    }

    private static Written crossed(Written written, Indicator indicator, CriteriaSet set, RandomGenerator chance) {
        String first = answer(indicator, set, chance).mark();
        return new Written(written.mark(), first.equals(written.mark()) ? "0" : first);
    }

    private static Written answer(Indicator indicator, CriteriaSet set, RandomGenerator chance) {
        return new Written(switch (indicator.measure()) {
            case Measure.YesNo _ -> chance.nextInt(4) == 0 ? "0" : "1";
            case Measure.Share _ -> String.valueOf(50 + chance.nextInt(51));
            case Measure.Points(BigDecimal cap) -> points(cap, set.step(), chance);
        }, "");
    }

    /** Mostly in the upper half, as people are: the more of two throws. */
    private static String points(BigDecimal cap, BigDecimal step, RandomGenerator chance) {
        int steps = cap.divideToIntegralValue(step).intValue();
        int drawn = Math.max(chance.nextInt(steps + 1), chance.nextInt(steps + 1));
        BigDecimal mark = step.multiply(BigDecimal.valueOf(drawn));
        return mark.signum() == 0 ? "0" : mark.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private Subject subject(int serial, RandomGenerator chance) {
        Sex sex = chance.nextBoolean() ? Sex.FEMALE : Sex.MALE;
        String name = String.join(" ", one("practice.family_names", chance),
            one(sex == Sex.FEMALE ? "practice.middle_names_women" : "practice.middle_names_men", chance), one("practice.given_names", chance));
        Person.Identity identity = new Person.Identity(sex, BirthDate.ofYear(OLDEST + chance.nextInt(YEARS)), null, null);
        return Subject.of(new Person(serial, serial, name, identity, Person.Contact.NONE, null, 0, messages.get("practice.place"), Person.Ties.NONE));
    }

    private String one(String key, RandomGenerator chance) {
        String[] names = messages.get(key).split(", ");
        return names[chance.nextInt(names.length)];
    }
}
