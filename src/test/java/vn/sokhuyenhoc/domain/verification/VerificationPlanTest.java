package vn.sokhuyenhoc.domain.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.verification.VerificationPlan.Extent;
import vn.sokhuyenhoc.domain.verification.VerificationPlan.FormRisk;
import vn.sokhuyenhoc.domain.verification.VerificationPlan.Selection;
import vn.sokhuyenhoc.domain.verification.VerificationPlan.Way;
import vn.sokhuyenhoc.domain.verification.VerificationPlan.Why;

class VerificationPlanTest {
    /** Forms 11 to 16. */
    private static final List<FormRisk> FORMS = forms(List.of(0, 499, 500, 6360, 1000, 0));

    @ParameterizedTest
    @CsvSource({
        "NONE, 500, 0, 0, ''",
        "NONE, 500, 3, 2, 12 SAMPLE; 15 SAMPLE",
        "WHERE_IT_MATTERS, 500, 0, 0, 13 RISK; 14 RISK; 15 RISK",
        "WHERE_IT_MATTERS, 500, 3, 2, 12 SAMPLE; 13 RISK; 14 RISK; 15 RISK+SAMPLE",
        "WHERE_IT_MATTERS, 501, 3, 1, 11 SAMPLE; 14 RISK+SAMPLE; 15 RISK",
        "WHERE_IT_MATTERS, 9000, 0, 0, ''",
        "ALL, 500, 0, 0, 11 ALL; 12 ALL; 13 ALL; 14 ALL; 15 ALL; 16 ALL",
        "ALL, 500, 6, 6, 11 ALL; 12 ALL; 13 ALL; 14 ALL; 15 ALL; 16 ALL+SAMPLE"})
    void whichAndWhy(Extent extent, int threshold, int every, int start, String picks) {
        Selection selection = new VerificationPlan(Way.INDEPENDENT, extent, threshold, new Sample(every, start)).select(FORMS);
        assertEquals(picks, selection.picks().stream().map(VerificationPlanTest::told).collect(Collectors.joining("; ")));
        assertEquals(FORMS.size(), selection.forms());
    }

    @Test
    void countsByReason() {
        Selection selection = new VerificationPlan(Way.AT_ONCE, Extent.WHERE_IT_MATTERS, 500, new Sample(3, 2)).select(FORMS);
        assertEquals(List.of(0, 3, 2), List.of(selection.count(Why.ALL), selection.count(Why.RISK), selection.count(Why.SAMPLE)));
    }

    @Test
    void aThresholdThatEveryFormReachesIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new VerificationPlan(Way.AT_ONCE, Extent.WHERE_IT_MATTERS, 0, Sample.NONE));
    }

    @Property(tries = 300)
    void aHigherThresholdNeverPicksMore(@ForAll @Size(max = 60) List<@IntRange(max = 10_000) Integer> risks,
                                        @ForAll @IntRange(min = 1, max = 10_000) int one, @ForAll @IntRange(min = 1, max = 10_000) int two,
                                        @ForAll @IntRange(min = 1, max = 10) int every) {
        List<FormRisk> forms = forms(risks);
        assertTrue(picked(Math.min(one, two), every, forms).containsAll(picked(Math.max(one, two), every, forms)));
    }

    private static Set<Long> picked(int threshold, int every, List<FormRisk> forms) {
        return new VerificationPlan(Way.AT_ONCE, Extent.WHERE_IT_MATTERS, threshold, new Sample(every, every)).select(forms).picks().stream()
            .map(VerificationPlan.Pick::form).collect(Collectors.toSet());
    }

    private static List<FormRisk> forms(List<Integer> risks) {
        return IntStream.range(0, risks.size()).mapToObj(i -> new FormRisk(11 + i, risks.get(i))).toList();
    }

    private static String told(VerificationPlan.Pick pick) {
        return pick.form() + " " + new TreeSet<>(pick.why()).stream().map(Why::name).collect(Collectors.joining("+"));
    }
}
