package vn.sokhuyenhoc.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.domain.criteria.CriteriaReader;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.verification.Habits;
import vn.sokhuyenhoc.domain.verification.Risk;
import vn.sokhuyenhoc.domain.verification.Sample;
import vn.sokhuyenhoc.domain.verification.VerificationPlan;
import vn.sokhuyenhoc.domain.verification.VerificationPlan.Extent;
import vn.sokhuyenhoc.domain.verification.VerificationPlan.Way;

/**
 * Verdict errors left against the share of forms keyed twice, on made-up papers with the ten lines reported for decision 244 (80 points, no
 * line under 5). Rates: 0.37 wrong fields in 1,000 after one keying (Paulsen 2012), and 1, 5 and 10 (research offices are reported with
 * 5.5 to 36, Barchard 2019). What is assumed stands in MadePapers, MadeKeyer and KeyedTwice. Prints, and draws
 * {@code target/bench/verification.svg}; judges nothing.
 */
@Tag("bench")
class VerificationBench {
    private static final int PAPERS = Integer.getInteger("bench.papers", 50_000);
    private static final double[] RATES = {0.37, 1, 5, 10};
    private static final double PER_FIELDS = 1_000;
    private static final int SEED = 244;
    private static final int ONE_IN = 20;
    private static final int SPEED_FORMS = 100_000;

    private final CriteriaSet set = set();

    @Test
    void errorsLeft() throws IOException {
        List<VerificationChart.Panel> panels = new ArrayList<>();
        for (MadePapers.Office office : MadePapers.Office.values()) {
            List<VerificationChart.Line> lines = new ArrayList<>();
            for (double rate : RATES) {
                Random random = new Random(SEED);
                VerificationTrial trial = new VerificationTrial(set, MadePapers.draw(office, PAPERS, random), rate / PER_FIELDS, random);
                System.out.printf("%n%s, %.2f wrong fields in 1,000 at each keying, %,d forms keyed%n", office, rate, trial.forms());
                table(trial);
                for (Way way : Way.values()) {
                    lines.add(new VerificationChart.Line(rate, way, trial.curve(way)));
                }
            }
            panels.add(new VerificationChart.Panel(office, lines));
        }
        Path file = Path.of("target", "bench", "verification.svg");
        Files.createDirectories(file.getParent());
        Files.writeString(file, VerificationChart.draw(panels));
        System.out.println("drawn: " + file);
    }

    private static void table(VerificationTrial trial) {
        System.out.printf("%-44s %12s %22s %20s%n", "", "keyed twice", "verdicts wrong / 2,000", "fields wrong / 1,000");
        row("keyed once", trial.of(plan(Way.AT_ONCE, Extent.NONE, Sample.NONE)));
        Sample sample = Sample.drawn(ONE_IN, new Random(SEED));
        row("a sample of 1 in 20 alone", trial.of(plan(Way.AT_ONCE, Extent.NONE, sample)));
        for (Way way : Way.values()) {
            row("where it matters and the sample, " + way, trial.of(plan(way, Extent.WHERE_IT_MATTERS, sample)));
        }
        for (Way way : Way.values()) {
            row("all, " + way, trial.of(plan(way, Extent.ALL, Sample.NONE)));
        }
    }

    private static VerificationPlan plan(Way way, Extent extent, Sample sample) {
        return new VerificationPlan(way, extent, VerificationPlan.USUAL_THRESHOLD, sample);
    }

    private static void row(String name, VerificationTrial.Outcome outcome) {
        System.out.printf("%-44s %11.1f%% %22.2f %20.3f%n", name, 100 * outcome.share(), outcome.verdicts(), outcome.fields());
    }

    @Test
    void speed() {
        List<Marks> forms = MadePapers.draw(MadePapers.Office.SPREAD, SPEED_FORMS, new Random(SEED)).stream().map(MadePapers::marks).toList();
        Figures.print("habits and risk of 100,000 forms", 3, _ -> {
            Risk risk = new Risk(set, Habits.of(set, forms));
            forms.forEach(form -> risk.of(form, ""));
        });
    }

    private static CriteriaSet set() {
        try {
            return CriteriaReader.read(Files.readString(Path.of("src/main/resources/criteria/qd244-2022-cong-dan.tsv")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
