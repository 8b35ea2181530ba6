package vn.sokhuyenhoc.domain.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.person.LabourGroup;

class CriteriaReaderTest {
    private static final String GOOD = """
        # lời ghi, bỏ qua

        id\tthu
        title\tCITIZEN
        name\tBộ thử
        decision\tKhông có
        issuer\tKhông có
        note\tChỉ để thử
        step\t0.5
        rule\ttotal-at-least\t16
        rule\tnone-under\t5
        criterion\tNL1\tTự học
        indicator\tCS1\t10\tĐọc
        indicator\tCS2\t5\t
        criterion\tNL2\tCông cụ
        indicator\tCS3\t10\tTính toán
        """;

    @Test
    void allThatIsThere() {
        CriteriaSet set = CriteriaReader.read(GOOD);
        assertEquals(Title.CITIZEN, set.title());
        assertEquals(List.of("NL1", "NL2"), set.criteria().stream().map(c -> c.code()).toList());
        assertEquals(new Indicator("CS2", new BigDecimal("5"), ""), set.indicators().get(1));
        assertEquals(Optional.of(new BigDecimal("16")), set.totalNeeded());
        assertEquals(Optional.of(new BigDecimal("5")), set.floor());
        assertEquals(new BigDecimal("25"), set.most());
        assertEquals(new BigDecimal("0.5"), set.step());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "step\t0.5          | stap\t0.5               | 9 ROW_UNKNOWN, 0 HEAD_MISSING",
        "none-under\t5      | none-under\tfive        | 11 NUMBER_UNREADABLE",
        "none-under\t5      | none-under\t-5          | 11 NUMBER_UNREADABLE",
        "total-at-least\t16 | total-over\t16          | 10 WORD_UNKNOWN",
        "none-under\t5      | none-under              | 11 CELL_MISSING",
        "none-under\t5      | total-at-least\t10      | 11 GIVEN_TWICE",
        "none-under\t5      | none-under\t6           | 11 FLOOR_OVER_CAP",
        "none-under\t5      | none-under\t4.75        | 11 OFF_STEP",
        "none-under\t5      | criterion-at-least\tNL3\t5 | 11 CODE_UNKNOWN",
        "none-under\t5      | criterion-at-least\tNL2\t10.5 | 11 NEEDED_OVER_MOST",
        "none-under\t5      | level\tMức 1\tCS1,CS9    | 11 CODE_UNKNOWN, 11 CODE_UNKNOWN",
        "total-at-least\t16 | total-at-least\t26      | 10 NEEDED_OVER_MOST",
        "CS1\t10            | CS1\t0                  | 13 NOT_ABOVE_ZERO",
        "CS1\t10            | CS1\t9.9                | 13 OFF_STEP",
        "CS2\t5\t           | CS2                     | 14 CELL_MISSING",
        "CS3                | CS1                     | 16 GIVEN_TWICE",
        "NL2\tCông cụ       | NL2\tCông cụ\t12         | 15 CAPS_DO_NOT_ADD_UP",
        "rule\ttotal        | indicator\tCS0\t10\tNgoài\t | 10 OUTSIDE_CRITERION",
        "title\tCITIZEN     | title\tPERSON           | 0 WORD_UNKNOWN",
        "step\t0.5          | step\t0                 | 0 NOT_ABOVE_ZERO",
        "note\tChỉ để thử   | total\t30               | 0 CAPS_DO_NOT_ADD_UP",
        "note\tChỉ để thử   | id\thai                 | 8 GIVEN_TWICE",
        "id\tthu            | note\tx                 | 8 GIVEN_TWICE, 0 HEAD_MISSING",
    })
    void whatIsWrongIsNamedWithItsRow(String good, String bad, String problems) {
        String body = GOOD.replace(good, bad);
        assertTrue(!body.equals(GOOD), good);
        assertEquals(problems, problems(body));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Tốt 20 25, Khá 10 20  |",
        "Khá 10 20, Tốt 20 25  |",
        "Tốt 20 25, Khá 10 19  | BANDS_GAP",
        "Tốt 20 25, Khá 10 21  | BANDS_OVERLAP",
        "Tốt 20 24, Khá 10 20  | NEEDED_OVER_MOST",
        "Tốt 25 25             | BANDS_OVERLAP",
    })
    void bandsHaveNeitherGapNorOverlap(String bands, String kind) {
        String rows = Arrays.stream(bands.split(", ")).map(b -> "rule\tgrade\t" + b.replace(' ', '\t')).collect(Collectors.joining("\n"));
        String body = GOOD.replace("rule\ttotal-at-least\t16", rows);
        assertEquals(kind == null ? "" : kind, problems(body).replaceAll("\\d+ ", ""));
    }

    @ParameterizedTest
    @CsvSource({"FAMILY, CITIZEN, true", "FAMILY, FAMILY, false", "CITIZEN, FAMILY, false", "COMMUNITY, FAMILY, true", "CLAN, UNIT, false",
        "UNIT, CITIZEN, true"})
    void titlesAreNeverDerivedInACircle(String title, String from, boolean good) {
        String body = GOOD.replace("title\tCITIZEN", "title\t" + title) + "share\tCS3\t" + from + "\t18-200\t60=10;40=5\n";
        assertEquals(good ? "" : "16 FEED_CIRCLE", problems(body));
    }

    @ParameterizedTest
    @CsvSource({"CS1, ''", "CS1\t8, ''", "CS1\t8\t9, ''", "CS1\t\t10, ''", "CS2\t5, ''", "CS9\t8, 11 CODE_UNKNOWN", "CS2\t6, 11 NEEDED_OVER_MOST",
        "CS1\t8.25, 11 OFF_STEP", "CS1\t8\t7, 11 DIGITAL_ORDER", "CS1\t\t9, 11 DIGITAL_ORDER", "'', 11 CELL_MISSING", "CS1\t0, 11 NOT_ABOVE_ZERO"})
    void theIndicatorOfDigitalSkills(String cells, String problems) {
        String body = GOOD.replace("rule\tnone-under\t5", "rule\tdigital\t" + cells);
        assertEquals(problems, problems(body));
        if (problems.isEmpty()) {
            CriteriaSet set = CriteriaReader.read(body);
            assertEquals(set, CriteriaReader.read(CriteriaWriter.lines(set)));
            assertEquals(SetDraft.of(CriteriaWriter.rows(set)), SetDraft.of(CriteriaWriter.sheet(set)));
        }
    }

    @Test
    void digitalSkillsAreOfCitizensAndNoTest() {
        assertEquals("11 DIGITAL_NOT_CITIZEN", problems(GOOD.replace("rule\tnone-under\t5", "rule\tdigital\tCS1").replace("CITIZEN", "FAMILY")));
        assertEquals("0 NO_RULE", problems(GOOD.replace("rule\tnone-under\t5", "rule\tdigital\tCS1").replace("rule\ttotal-at-least\t16\n", "")));
    }

    @Test
    void aSetWrittenAndReadAgainIsTheSame() {
        String body = GOOD.replace("title\tCITIZEN", "title\tFAMILY").replace("NL2\tCông cụ", "NL2\tCông cụ\t8") + """
            text\tCS1\tFARMER\tĐọc về nghề nông
            share\tCS3\tCITIZEN\t18-60\t60=8;40=4,5
            target\tT1\tyes-no\tCó kế hoạch\tSCHOOL
            target\tT2\t90\tThành viên giữ kỷ luật\t
            rule\tlevel\tMức độ 1\tT1,T2
            rule\tvalid\t36\t12
            rule\tcriterion-at-least\tNL1\t5
            """;
        CriteriaSet set = CriteriaReader.read(body);
        assertEquals(set, CriteriaReader.read(CriteriaWriter.lines(set)));
        assertEquals("Đọc về nghề nông", set.indicators().getFirst().textFor(LabourGroup.FARMER));
        assertEquals("Đọc", set.indicators().getFirst().textFor(LabourGroup.WORKER));
        assertEquals(new BigDecimal("23"), set.most());
    }

    @Test
    void aCellOfSeveralLinesBecomesOne() {
        List<List<String>> rows = CriteriaReader.rows(GOOD.replace("Chỉ để thử", "Chỉ để@thử")).stream()
            .map(row -> row.stream().map(cell -> cell.replace("@", "\r\n")).toList()).toList();
        CriteriaSet set = ((CriteriaReader.Reading.Good) CriteriaReader.readRows(rows)).set();
        assertEquals("Chỉ để thử", set.source().note());
        assertEquals(set, CriteriaReader.read(CriteriaWriter.lines(set)));
    }

    @Test
    void whatShipsIsWithoutContradiction() {
        for (String file : List.of("du-thao-2020-cong-dan", "qd244-2022-cong-dan", "tt22-2020-don-vi")) {
            assertEquals("", problems(text(file)), file);
        }
    }

    private static String text(String file) {
        try (InputStream in = CriteriaReaderTest.class.getResourceAsStream("/criteria/" + file + ".tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String problems(String body) {
        return switch (CriteriaReader.readLines(body)) {
            case CriteriaReader.Reading.Good _ -> "";
            case CriteriaReader.Reading.Bad(List<SetProblem> problems) ->
                problems.stream().map(p -> p.row() + " " + p.kind()).collect(Collectors.joining(", "));
        };
    }
}
