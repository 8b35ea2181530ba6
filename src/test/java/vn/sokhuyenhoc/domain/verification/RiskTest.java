package vn.sokhuyenhoc.domain.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.FormReader;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.scoring.Marks;

/** Every figure here is worked out by hand from the slips that lead to a mark, all answers being equally common. */
class RiskTest {
    private static final List<Marks> NO_FORMS = List.of();

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        far above                            | 10 10 10 10 10 10 10 10 10 10 | 0
        just enough, all 8                   |  8  8  8  8  8  8  8  8  8  8 | 6360
        one short, any 8 or 7 may be more    |  8  8  8  8  8  8  8  8  8  7 | 3667
        far below                            |  6  6  6  6  6  6  6  6  6  6 | 0
        enough, but one line under the floor |  4  9  9  9  9  9  9  9  9  9 | 466
        two lines under the floor            |  4  4 10 10 10 10 10 10 10 10 | 0
        well above, but one line at the floor|  5 10 10 10 10 10 10 10 10 10 | 461
        one mark missing                     |  .  9  9  9  9  9  9  9  9  9 | 1000
        two marks missing                    |  .  .  9  9  9  9  9  9  9  9 | 0
        """)
    void tenLines(String name, String marks, int risk) {
        assertEquals(risk, risk(RiskSets.CITIZEN, marks, ""), name);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        both conditions of the first level met, second not near | 1 100 0 | 2000
        one yes lacking                                         | 0 100 0 | 1000
        two conditions lacking                                  | 0   0 0 | 0
        """)
    void targets(String name, String marks, int risk) {
        assertEquals(risk, risk(RiskSets.TARGETS, marks + " .", "COMMUNE"), name);
    }

    @Test
    void aLineThatIsNotAskedIsNeitherMissingNorKeyed() {
        assertEquals(0, risk(RiskSets.TARGETS, "0 0 0 .", "COMMUNE"));
        assertEquals(1000, risk(RiskSets.TARGETS, "0 0 0 .", "SCHOOL"));
    }

    @Test
    void aLineCountedFromOtherResultsIsNotKeyed() {
        assertEquals(588, risk(RiskSets.COUNTED, "2 8", ""));
    }

    @Test
    void whatIsRareOnTheLineIsHardlySuspected() {
        Marks usual = marks(RiskSets.CITIZEN, "8 8 8 8 8 8 8 8 8 8");
        Marks keyed = marks(RiskSets.CITIZEN, "7 9 9 9 9 9 9 9 9 9");
        int without = new Risk(RiskSets.CITIZEN, Habits.of(RiskSets.CITIZEN, NO_FORMS)).of(keyed, "");
        int with = new Risk(RiskSets.CITIZEN, Habits.of(RiskSets.CITIZEN, Collections.nCopies(200, usual))).of(keyed, "");
        assertTrue(without > 250 && with < 10, without + " " + with);
    }

    private static int risk(CriteriaSet set, String marks, String kind) {
        return new Risk(set, Habits.of(set, NO_FORMS)).of(marks(set, marks), kind);
    }

    private static Marks marks(CriteriaSet set, String marks) {
        return FormReader.marks(new FormDraft(List.of(marks.strip().split("\\s+"))), set);
    }
}
