package vn.sokhuyenhoc.domain.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetComparisonTest {
    private static final String LEFT = """
        id\tthu
        title\tCITIZEN
        name\tBộ thử
        step\t1
        rule\ttotal-at-least\t16
        rule\tnone-under\t5
        criterion\tNL1\tTự học
        indicator\tCS1\t10\tĐọc
        indicator\tCS2\t5\tViết
        criterion\tNL2\tCông cụ
        indicator\tCS3\t10\tTính toán
        """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "CS2\t5\tViết           | CS2\t5.0\tViết              |",
        "CS2\t5\tViết           | CS2\t6\tViết                | CS2 CHANGED",
        "CS2\t5\tViết           | CS2\t5\tViết thư            | CS2 CHANGED",
        "CS2\t5\tViết           | CS9\t5\tViết                | CS9 RIGHT_ONLY, CS2 LEFT_ONLY",
        "NL1\tTự học            | NL1\tTự học\t12             | NL1 CHANGED",
        "total-at-least\t16     | total-at-least\t20          | total CHANGED",
        "none-under\t5          | criterion-at-least\tNL1\t8  | criterion NL1 RIGHT_ONLY, floor LEFT_ONLY",
    })
    void differencesAreNamed(String was, String is, String expected) {
        SetComparison both = SetComparison.of(CriteriaReader.read(LEFT), CriteriaReader.read(LEFT.replace(was.strip(), is.strip())));
        String lines = both.lines().stream().filter(pair -> pair.difference() != SetComparison.Difference.SAME)
            .map(pair -> (pair.left() == null ? pair.right() : pair.left()).code() + " " + pair.difference()).collect(Collectors.joining(", "));
        String rules = both.rules().stream().filter(pair -> pair.difference() != SetComparison.Difference.SAME)
            .map(pair -> name(pair.left() == null ? pair.right() : pair.left()) + " " + pair.difference()).collect(Collectors.joining(", "));
        assertEquals(expected == null ? "" : expected, lines + rules);
    }

    private static String name(Rule rule) {
        return switch (rule) {
            case Rule.TotalAtLeast _ -> "total";
            case Rule.NoneUnder _ -> "floor";
            case Rule.CriterionAtLeast part -> "criterion " + part.code();
            default -> rule.toString();
        };
    }

    @Test
    void whatOnlyTheRightHasStandsAfterItsNeighbour() {
        CriteriaSet left = CriteriaReader.read(LEFT);
        SetComparison both = SetComparison.of(left, CriteriaReader.read(LEFT.replace("indicator\tCS2", "indicator\tCS7\t5\tMới\nindicator\tCS2")));
        assertEquals("NL1 CS1 CS7 CS2 NL2 CS3", both.lines().stream()
            .map(pair -> (pair.left() == null ? pair.right() : pair.left()).code()).collect(Collectors.joining(" ")));
    }
}
