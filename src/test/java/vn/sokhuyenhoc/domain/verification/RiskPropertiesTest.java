package vn.sokhuyenhoc.domain.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Score;
import vn.sokhuyenhoc.domain.scoring.Scorer;

/** Holds for forms made by chance under each kind of set. */
class RiskPropertiesTest {
    private static final String KIND = "SCHOOL";

    @Property(tries = 150)
    void itIsWhatTryingEverySlipGives(@ForAll @IntRange(max = 4) int which, @ForAll long seed) {
        CriteriaSet set = RiskSets.ALL.get(which);
        Random random = new Random(seed);
        List<Marks> forms = Stream.generate(() -> form(set, random)).limit(4).toList();
        Habits habits = Habits.of(set, forms);
        Risk risk = new Risk(set, habits);
        forms.forEach(form -> assertEquals(tried(set, form, habits), risk.of(form, KIND), form.toString()));
    }

    @Property(tries = 150)
    void itIsNeverMoreThanAllMarks(@ForAll @IntRange(max = 4) int which, @ForAll long seed) {
        CriteriaSet set = RiskSets.ALL.get(which);
        Marks form = form(set, new Random(seed));
        int risk = new Risk(set, Habits.of(set, List.of(form))).of(form, KIND);
        assertTrue(risk >= 0 && risk <= Risk.ONE_MARK * set.indicators().size());
    }

    private static int tried(CriteriaSet set, Marks form, Habits habits) {
        List<String> texts = FormDraft.of(form).marks();
        int risk = 0;
        for (int line = 0; line < texts.size(); line++) {
            Suspects.Sides suspects = new Suspects(set, line, habits).of(texts.get(line));
            if (set.indicators().get(line).details().feed().isEmpty()) {
                risk += tried(set, form, line, suspects.lower(), suspects.all()) + tried(set, form, line, suspects.higher(), suspects.all());
            }
        }
        return risk;
    }

    private static int tried(CriteriaSet set, Marks form, int line, List<Suspects.Suspect> side, long all) {
        Score before = Scorer.score(set, form, KIND);
        long changing = 0;
        for (Suspects.Suspect suspect : side) {
            List<BigDecimal> values = new ArrayList<>(form.values());
            values.set(line, suspect.mark());
            Score after = Scorer.score(set, new Marks(values), KIND);
            changing += after.verdict() == before.verdict() && after.rank().equals(before.rank()) ? 0 : suspect.weight();
        }
        return (int) (Risk.ONE_MARK * changing / all);
    }

    /** Two marks in three lie in the upper third, so that the results are mixed. */
    private static Marks form(CriteriaSet set, Random random) {
        List<BigDecimal> values = new ArrayList<>();
        for (Indicator line : set.indicators()) {
            int steps = line.cap().divideToIntegralValue(line.isPoints() ? set.step() : BigDecimal.ONE).intValue();
            int from = random.nextInt(3) > 0 ? steps * 2 / 3 : 0;
            BigDecimal step = line.isPoints() ? set.step() : BigDecimal.ONE;
            values.add(step.multiply(BigDecimal.valueOf(from + random.nextInt(steps - from + 1))));
        }
        return new Marks(values);
    }
}
