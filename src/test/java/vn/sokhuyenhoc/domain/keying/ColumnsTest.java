package vn.sokhuyenhoc.domain.keying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.scoring.Marks;

class ColumnsTest {
    private static Marks marks(String text) {
        return text == null ? null : new Marks(Arrays.stream(text.split(" ")).map(m -> m.equals(".") ? null : new BigDecimal(m)).toList());
    }

    private static String text(Marks marks) {
        return marks == null ? "none" : marks.values().stream().map(m -> m == null ? "." : m.toString()).collect(Collectors.joining(" "));
    }

    /** Declared, reviewed, appraised; what stands, what stood before the appraisers. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "9 8 .  | - | - | 9 8 . | 9 8 .",
        "9 8 .  | . 7 . | - | 9 7 . | 9 7 .",
        "9 8 .  | 8 7 6 | . . 5 | 8 7 5 | 8 7 6",
        "9 8 .  | . . . | . . . | 9 8 . | 9 8 .",
        "-      | 5 5 5 | - | 5 5 5 | 5 5 5",
        "-      | - | 4 . 4 | 4 . 4 | none",
        "-      | - | - | none | none"}, delimiter = '|')
    void aLaterColumnStandsWhereItSaysSomething(String declared, String reviewed, String appraised, String standing, String before) {
        Columns columns = new Columns(marks(declared), marks(reviewed), marks(appraised));
        assertEquals(standing, text(columns.standing()));
        assertEquals(before, text(columns.before(MarkColumn.APPRAISED)));
    }

    @Test
    void nothingStandsBeforeTheFirst() {
        assertNull(Columns.declared(marks("9 8")).before(MarkColumn.DECLARED));
    }
}
