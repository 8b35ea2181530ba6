package vn.sokhuyenhoc.domain.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {
    private static Version of(String text) {
        return Version.of(text).orElseThrow();
    }

    @Test
    void areInOrder() {
        List<String> order = List.of("0.0.9", "0.1.0-beta", "0.1.0-thu", "0.1.0", "0.1.1", "0.2", "0.10.0", "1.0.0-a", "1.0.0", "1.0.0.1", "2.0");
        List<Version> mixed = new ArrayList<>(order.stream().map(VersionTest::of).toList());
        Collections.shuffle(mixed, new Random(7));
        assertEquals(order, mixed.stream().sorted().map(Version::text).toList());
    }

    @ParameterizedTest
    @CsvSource({"0.2.0, 0.1.0, true", "0.1.0, 0.1.0, false", "0.1, 0.1.0, false", "0.1.0, 0.1, false", "0.1.0, 0.1.0-thu, true",
        "0.1.0-thu, 0.1.0, false", "0.10.0, 0.9.9, true"})
    void newer(String one, String other, boolean newer) {
        assertEquals(newer, of(one).isNewerThan(of(other)));
    }

    /** Its text becomes the name of a folder. */
    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.", ".1", "1.2.3.4.5", "1.2/../..", "..", "1.2-", "1.2-Thu", "1.2-a b", "1.2-a.b", "123456.1", "1.2\n", "-1.2", "1.x"})
    void noVersion(String text) {
        assertTrue(Version.of(text).isEmpty());
    }
}
