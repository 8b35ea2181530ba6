package vn.sokhuyenhoc.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokhuyenhoc.domain.criteria.CriteriaReader;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.criteria.Title;

class CriteriaReaderTest {
    static final String GOOD = """
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
        "step\t0.5          | stap\t0.5              | row 9",
        "none-under\t5      | none-under\tfive       | row 11",
        "total-at-least\t16 | total-over\t16         | row 10",
        "none-under\t5      | none-under             | row 11",
        "CS1\t10            | CS1\t0                 | row 13",
        "CS2\t5\t           | CS2                    | row 14",
        "criterion\tNL2     | criterion              | row 15",
        "rule\ttotal        | indicator\tCS0\t10\tNgoài | row 10",
    })
    void badRowIsNamed(String good, String bad, String row) {
        String body = GOOD.replace(good, bad);
        assertTrue(!body.equals(GOOD), good);
        String said = assertThrows(IllegalArgumentException.class, () -> CriteriaReader.read(body)).getMessage();
        assertTrue(said.startsWith(row), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id\tthu\n", "title\tCITIZEN\n", "name\tBộ thử\n", "step\t0.5\n"})
    void setWithoutItsHeadIsRefused(String row) {
        String body = GOOD.replace(row, "");
        assertTrue(!body.equals(GOOD), row);
        assertThrows(IllegalArgumentException.class, () -> CriteriaReader.read(body));
    }

    @Test
    void noCodeTwiceAndNoStepOfNought() {
        assertThrows(IllegalArgumentException.class, () -> CriteriaReader.read(GOOD.replace("CS3", "CS1")));
        assertThrows(IllegalArgumentException.class, () -> CriteriaReader.read(GOOD.replace("0.5", "0")));
        assertThrows(IllegalArgumentException.class, () -> CriteriaReader.read(GOOD.replaceAll("indicator.*\n", "")));
    }
}
