package vn.sokhuyenhoc.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class StatusLineTest {
    private final StatusLine status = new StatusLine();

    @Test
    void sentenceGivesWayToTheNextButNeverHidesAFailure() {
        status.tell("một");
        status.fail("hỏng", "T01");
        status.fail("hỏng nữa", "T02");
        status.tell("hai");
        assertEquals(new Notice("hỏng", true, "T01"), status.messageProperty().get());
        assertEquals(1, status.waitingProperty().get());
        status.read();
        assertEquals("hỏng nữa", status.messageProperty().get().sentence());
        assertEquals(0, status.waitingProperty().get());
        status.read();
        assertEquals(new Notice("hai", false, ""), status.messageProperty().get());
        status.read();
        assertNull(status.messageProperty().get());
    }

    @Test
    void timeOfSavingHasTwoDigits() {
        assertEquals("", status.savedAtProperty().get());
        status.saved(LocalTime.of(9, 5, 59));
        assertEquals("09:05", status.savedAtProperty().get());
    }
}
