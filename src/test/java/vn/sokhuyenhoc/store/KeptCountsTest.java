package vn.sokhuyenhoc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sokhuyenhoc.store.tables.Tables.PLACE;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.access.Deed;

/** What was counted is asked again only where it may have changed; a number that tells how often it was counted shows it. */
class KeptCountsTest {
    private static final char[] PASSWORD = "matkhau123".toCharArray();

    @TempDir
    private Path folder;
    private Database database;
    private int counted;

    @BeforeEach
    void create() {
        database = Database.create(folder, PASSWORD);
        village("Bản Một");
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void village(String name) {
        database.change(Deed.PLACE, () -> new PlaceStore(database).add(name));
    }

    /** Its number is how many villages there are; {@link #counted} says how often that was asked. */
    private int villages() {
        return database.counts().one("villages", () -> {
            counted++;
            return database.sql().fetchCount(PLACE);
        }, PLACE);
    }

    private void again() {
        database.close();
        database = Database.open(folder, PASSWORD);
        counted = 0;
    }

    /** With assertions every answer is counted once more, to be compared. */
    private static int times(int asked) {
        return KeptCountsTest.class.desiredAssertionStatus() ? asked : 0;
    }

    @Test
    void isCountedOnceUntilItsTableIsWritten() {
        assertEquals(1, villages());
        assertEquals(1, villages());
        assertEquals(1 + times(2), counted);
        database.change(Deed.PROGRAM, () -> null);
        database.change(Deed.PRINTER, () -> {
            new SettingStore(database).put("printer", "Máy in tầng 1");
            return null;
        });
        assertEquals(1, villages());
        assertEquals(1 + times(3), counted);
        village("Bản Hai");
        assertEquals(2, villages());
        assertEquals(2 + times(4), counted);
    }

    @Test
    void isKnownStillWhenTheRegisterIsOpenedAgain() {
        villages();
        again();
        database.change(Deed.SIGN_IN, () -> null);
        assertEquals(1, villages());
        assertEquals(times(1), counted);
        again();
        assertEquals(1, villages());
        assertEquals(times(1), counted, "though nothing was counted in between");
    }

    @Test
    void isCountedAtTheClosingWhereRowsWereWrittenSinceItWasAsked() {
        villages();
        village("Bản Hai");
        again();
        assertEquals(2, villages());
        assertEquals(times(1), counted);
    }

    @Test
    void isCountedAnewWhereRowsWereWrittenBeforeItWasAsked() {
        villages();
        again();
        village("Bản Hai");
        assertEquals(2, villages());
        assertEquals(1 + times(1), counted);
    }

    @Test
    void isCountedAnewWhereASessionThatDidNotAskWroteRows() {
        villages();
        again();
        village("Bản Hai");
        again();
        assertEquals(2, villages());
        assertEquals(1 + times(1), counted);
    }

    @Test
    void countsWhatAChangeHasMadeSoFarAndForgetsItWhereItIsTakenBack() {
        villages();
        assertEquals(2, database.<Integer>rehearse(() -> {
            new PlaceStore(database).add("Bản Hai");
            return villages();
        }));
        assertEquals(1, villages());
        database.change(Deed.PLACE, () -> {
            new PlaceStore(database).add("Bản Hai");
            assertEquals(2, villages());
            return null;
        });
        assertEquals(2, villages());
    }

    @Test
    void isReadAheadOnceWhereTheLastClosingKeptIt() {
        villages();
        again();
        ReadAhead ahead = new ReadAhead(database);
        assertTrue(ahead.next(), "people, of whom it knows nothing");
        villages();
        assertEquals(times(1), counted);
        assertFalse(ahead.next());
        assertEquals(1 + times(1), counted);
        village("Bản Hai");
        assertEquals(2, villages());
        assertFalse(ahead.next());
        assertEquals(2 + times(2), counted);
    }

    @Test
    void keepsRowsWithTheirNumbers() {
        Map<Long, Integer> numbers = Map.of(1L, 7, Long.MAX_VALUE, -3, 0L, 0);
        assertEquals(numbers, database.counts().of("rows", () -> numbers, PLACE));
        again();
        assertEquals(numbers, database.counts().of("rows", () -> numbers, PLACE));
    }
}
