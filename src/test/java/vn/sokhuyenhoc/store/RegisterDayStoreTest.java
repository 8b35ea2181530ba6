package vn.sokhuyenhoc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.store.trace.RowTrace;

/** Two who lived here at the end of 2025, one of them without a year of birth, and one who had moved away: whatever becomes of them since. */
class RegisterDayStoreTest {
    private static final LocalDate END = LocalDate.of(2025, 12, 31);
    private static final String ADD = "insert into person (serial, full_name, fold_name, sort_key, birth_year, status, place_id) values ";
    private static final Map<Integer, Integer> THEN = new HashMap<>();

    static {
        THEN.put(1990, 1);
        THEN.put(null, 1);
    }

    @TempDir
    private Path folder;
    private Database database;
    private RegisterDayStore days;

    @BeforeEach
    void fill() {
        database = Database.create(folder, "matkhau123".toCharArray());
        days = new RegisterDayStore(database);
        database.change(Deed.PLACE, () -> new PlaceStore(database).add("Thôn 1"));
        row(2025, ADD + "(1, 'A', 'a', 'a', 1990, 'PRESENT', 1), (2, 'B', 'b', 'b', null, 'PRESENT', 1), (3, 'C', 'c', 'c', 1950, 'MOVED_OUT', 1)");
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void row(int year, String sql) {
        database.change(Deed.PERSON, () -> database.sql().execute(sql));
        AuditLog.setLastNoted(database, LocalDateTime.of(year, 6, 1, 8, 0));
    }

    @Test
    void whateverBecameOfThemSinceIsTakenAway() {
        for (String since : List.of("update person set birth_year = 1991 where serial = 1", "update person set birth_year = 1980 where serial = 2",
            "update person set birth_year = 1981 where serial = 2", "update person set status = 'PRESENT' where serial = 3",
            "update person set full_name = 'D' where serial = 3", "update person set status = 'DIED', birth_year = null where serial = 1",
            "delete from person where serial = 1", ADD + "(1, 'A', 'a', 'a', 1970, 'PRESENT', 1)", "delete from person where serial = 2",
            ADD + "(4, 'E', 'e', 'e', 2000, 'PRESENT', 1)", "update person set birth_year = 2001 where serial = 4", "delete from person where serial = 4")) {
            row(2026, since);
            assertEquals(Optional.of(THEN), days.births(END), since);
        }
    }

    @Test
    void nothingIsToldOfDaysBeforeTheLogNorOfWhatWasTakenOutOfIt() {
        assertEquals(Optional.empty(), days.births(LocalDate.of(2024, 12, 31)));
        forgotten("update person set birth_year = null where serial = 1");
        assertEquals(Optional.of(2), days.births(END).map(births -> births.get(null)), "a year of birth that is gone is not known");
        forgotten("update person set status = 'DIED' where serial = 1");
        assertEquals(Optional.empty(), days.births(END), "whether that one lived here is not known");
    }

    private void forgotten(String sql) {
        database.change(Deed.PERSON, () -> {
            RowTrace.CURRENT.get().forgetOld();
            return database.sql().execute(sql);
        });
        AuditLog.setLastNoted(database, LocalDateTime.of(2026, 6, 1, 8, 0));
    }
}
