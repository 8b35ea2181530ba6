package vn.sokhuyenhoc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrongPasswordsTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @TempDir
    private Path folder;

    private WrongPasswords at(int seconds) {
        return new WrongPasswords(folder, Clock.fixed(NOON.plusSeconds(seconds), ZoneOffset.UTC));
    }

    @Test
    void twoAreFreeThenTheWaitDoublesUpToFiveMinutes() {
        WrongPasswords wrong = at(0);
        List<Long> waits = IntStream.range(0, 11).mapToObj(_ -> wrong.failed("lan").toSeconds()).toList();
        assertEquals(List.of(0L, 0L, 5L, 10L, 20L, 40L, 80L, 160L, 300L, 300L, 300L), waits);
        assertEquals(Duration.ZERO, wrong.wait("quantri"), "others do not wait for it");
    }

    @Test
    void anotherStartDoesNotForget() {
        IntStream.range(0, 4).forEach(_ -> at(0).failed("lan"));
        assertEquals(Duration.ofSeconds(10), at(0).wait("lan"));
        assertEquals(Duration.ofSeconds(3), at(7).wait("lan"));
        assertEquals(Duration.ZERO, at(10).wait("lan"));
        assertEquals(Duration.ofSeconds(20), at(11).failed("lan"));
    }

    @Test
    void aClockSetBackMakesNobodyWaitForDays() {
        IntStream.range(0, 20).forEach(_ -> at(0).failed("lan"));
        assertEquals(WrongPasswords.LONGEST, at(-1_000_000).wait("lan"));
    }

    @Test
    void theRightPasswordForgetsTheWaitButNotWhatIsToBeTold() {
        WrongPasswords wrong = at(0);
        IntStream.range(0, 4).forEach(_ -> wrong.failed("lan"));
        wrong.succeeded("lan");
        assertEquals(Duration.ZERO, wrong.wait("lan"));
        wrong.failed("");
        assertEquals(Map.of("lan", 4, "", 1), at(0).untold());
        wrong.told();
        assertEquals(Map.of(), at(0).untold());
        wrong.succeeded("");
        assertFalse(Files.exists(folder.resolve("so-khuyen-hoc.tries")));
    }
}
