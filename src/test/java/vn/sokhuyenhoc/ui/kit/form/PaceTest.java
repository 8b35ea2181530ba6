package vn.sokhuyenhoc.ui.kit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaceTest {
    private final Pace pace = new Pace();
    private Instant now = Instant.parse("2026-11-22T08:00:00Z");

    private void formInSeconds(int seconds) {
        pace.key(now);
        now = now.plusSeconds(seconds);
        pace.key(now);
        pace.form();
    }

    @Test
    void tellsNothingBeforeTheThirdForm() {
        formInSeconds(12);
        formInSeconds(12);
        assertTrue(pace.formsAnHour().isEmpty());
        formInSeconds(12);
        assertEquals(300, pace.formsAnHour().orElseThrow());
    }

    @Test
    void aPauseOfMoreThanAMinuteDoesNotCount() {
        for (int i = 0; i < 10; i++) {
            formInSeconds(12);
        }
        now = now.plusSeconds(61 * 60);
        formInSeconds(12);
        assertEquals(300, pace.formsAnHour().orElseThrow());
        now = now.plusSeconds(60);
        formInSeconds(12);
        assertEquals(12 * 3600 / (12 * 12 + 60), pace.formsAnHour().orElseThrow());
    }
}
