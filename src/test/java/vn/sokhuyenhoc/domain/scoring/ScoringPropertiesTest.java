package vn.sokhuyenhoc.domain.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.sokhuyenhoc.domain.criteria.CriteriaReader;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.CriteriaWriter;
import vn.sokhuyenhoc.domain.criteria.Criterion;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.criteria.Measure;
import vn.sokhuyenhoc.domain.criteria.Rule;
import vn.sokhuyenhoc.domain.criteria.Title;

/** What must hold of every set and every form; the sets are made by chance. */
class ScoringPropertiesTest {
    /** A set with a form of it that has every answer. */
    record Case(CriteriaSet set, Marks marks) {
    }

    @Property(tries = 300)
    void raisingAMarkNeverLowersAResult(@ForAll("cases") Case of, @ForAll Random random) {
        List<Indicator> lines = of.set().indicators();
        int at = random.nextInt(lines.size());
        BigDecimal step = lines.get(at).isPoints() ? of.set().step() : BigDecimal.ONE;
        BigDecimal raised = of.marks().values().get(at).add(step).min(lines.get(at).cap());
        Score before = Scorer.score(of.set(), of.marks());
        Score after = Scorer.score(of.set(), changed(of.marks(), at, raised));
        assertTrue(after.total().compareTo(before.total()) >= 0);
        assertTrue(before.verdict() != Verdict.PASSED || after.verdict() == Verdict.PASSED);
    }

    @Property(tries = 300)
    void aMissingAnswerIsNoZero(@ForAll("cases") Case of, @ForAll Random random) {
        int at = random.nextInt(of.set().indicators().size());
        assertEquals(Verdict.INCOMPLETE, Scorer.score(of.set(), changed(of.marks(), at, null)).verdict());
        assertTrue(Scorer.score(of.set(), changed(of.marks(), at, BigDecimal.ZERO)).verdict() != Verdict.INCOMPLETE);
    }

    @Property(tries = 300)
    void theOrderOfFormsDoesNotMatter(@ForAll("cases") Case of, @ForAll Random random) {
        List<Marks> forms = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            forms.add(changed(of.marks(), random.nextInt(of.set().indicators().size()), BigDecimal.ZERO));
        }
        List<Score> there = forms.stream().map(marks -> Scorer.score(of.set(), marks)).toList();
        Collections.reverse(forms);
        List<Score> back = new ArrayList<>(forms.stream().map(marks -> Scorer.score(of.set(), marks)).toList());
        Collections.reverse(back);
        assertEquals(there, back);
    }

    @Property(tries = 300)
    void aSetWrittenDownReadsBackTheSame(@ForAll("cases") Case of) {
        assertEquals(of.set(), CriteriaReader.read(CriteriaWriter.lines(of.set())));
        CriteriaReader.Reading sheet = CriteriaReader.readRows(CriteriaWriter.sheet(of.set()));
        assertEquals(new CriteriaReader.Reading.Good(of.set()), sheet);
    }

    private static Marks changed(Marks marks, int at, BigDecimal to) {
        List<BigDecimal> values = new ArrayList<>(marks.values());
        values.set(at, to);
        return new Marks(values);
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.oneOf(points(), levels()).flatMap(set -> {
            List<Arbitrary<BigDecimal>> marks = set.indicators().stream().map(line -> mark(line, set.step())).toList();
            return Combinators.combine(marks).as(values -> new Case(set, new Marks(values)));
        });
    }

    private static Arbitrary<BigDecimal> mark(Indicator line, BigDecimal step) {
        return switch (line.measure()) {
            case Measure.Points(BigDecimal cap) -> Arbitraries.integers().between(0, cap.divideToIntegralValue(step).intValue())
                .map(times -> step.multiply(BigDecimal.valueOf(times)).stripTrailingZeros());
            case Measure.YesNo _ -> Arbitraries.integers().between(0, 1).map(BigDecimal::valueOf);
            case Measure.Share _ -> Arbitraries.integers().between(0, 100).map(BigDecimal::valueOf);
        };
    }

    /** One to three criteria of one to four indicators, some capped; a total, a floor, or grades. */
    private static Arbitrary<CriteriaSet> points() {
        Arbitrary<List<Integer>> caps = Arbitraries.integers().between(5, 30).list().ofMinSize(1).ofMaxSize(4);
        Arbitrary<BigDecimal> steps = Arbitraries.of(BigDecimal.ONE, new BigDecimal("0.5"));
        return Combinators.combine(caps.list().ofMinSize(1).ofMaxSize(3), steps, Arbitraries.integers().between(1, 100), Arbitraries.integers().between(0, 3))
            .as(ScoringPropertiesTest::points);
    }

    private static CriteriaSet points(List<List<Integer>> caps, BigDecimal step, int percent, int kind) {
        List<Criterion> criteria = new ArrayList<>();
        int number = 0;
        for (int i = 0; i < caps.size(); i++) {
            List<Indicator> lines = new ArrayList<>();
            for (int cap : caps.get(i)) {
                lines.add(new Indicator("CS" + ++number, BigDecimal.valueOf(cap), "Lời văn " + number));
            }
            int sum = caps.get(i).stream().mapToInt(Integer::intValue).sum();
            criteria.add(new Criterion("TC" + (i + 1), "Tiêu chí " + (i + 1), kind == 1 && sum > 6 ? BigDecimal.valueOf(sum - 2) : null, lines));
        }
        int most = criteria.stream().mapToInt(c -> c.most().intValue()).sum();
        BigDecimal needed = BigDecimal.valueOf(Math.max(1, most * percent / 100));
        List<Rule> rules = switch (kind) {
            case 0 -> List.of(new Rule.TotalAtLeast(needed));
            case 1 -> List.of(new Rule.TotalAtLeast(needed), new Rule.CriterionAtLeast("TC1", BigDecimal.ONE));
            case 2 -> List.of(new Rule.TotalAtLeast(needed), new Rule.NoneUnder(new BigDecimal(3)));
            default -> List.of(new Rule.Grades(List.of(new Rule.Grade("Khá", needed, BigDecimal.valueOf(most + (needed.intValue() == most ? 1 : 0))))));
        };
        return set(Title.CITIZEN, step, criteria, needed.intValue() == most && kind == 3 ? List.of(new Rule.TotalAtLeast(needed)) : rules);
    }

    private static Arbitrary<CriteriaSet> levels() {
        return Arbitraries.integers().between(0, 100).list().ofMinSize(2).ofMaxSize(6).map(needed -> {
            List<Indicator> lines = new ArrayList<>();
            for (int i = 0; i < needed.size(); i++) {
                Measure measure = needed.get(i) == 0 ? new Measure.YesNo() : new Measure.Share(BigDecimal.valueOf(needed.get(i)));
                lines.add(new Indicator("CT" + (i + 1), measure, "Chỉ tiêu " + (i + 1), Indicator.Details.NONE));
            }
            List<String> codes = lines.stream().map(Indicator::code).toList();
            List<Rule> rules = Arrays.asList(new Rule.Levels(List.of(new Rule.Level("Mức độ 1", codes.subList(0, 1)),
                new Rule.Level("Mức độ 2", codes.subList(1, codes.size())))), new Rule.Validity(36, 12));
            return set(Title.UNIT, BigDecimal.ONE, List.of(new Criterion("TC1", "Tiêu chí 1", null, lines)), rules);
        });
    }

    private static CriteriaSet set(Title title, BigDecimal step, List<Criterion> criteria, List<Rule> rules) {
        return new CriteriaSet("ngau-nhien", title, "Bộ ngẫu nhiên", new CriteriaSet.Source("Không có", "Không có", "Chỉ để thử"), step, criteria, rules);
    }
}
