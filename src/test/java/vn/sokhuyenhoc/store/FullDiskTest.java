package vn.sokhuyenhoc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;

/** A disk that fills up while a change is written: H2 closes the file under it and is not fit for anything more. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FullDiskTest {
    private static final int ROWS = 300;
    /** What opening writes itself. */
    private static final long LITTLE = 64 << 10;

    @TempDir
    private Path folder;

    @Test
    void changeIsRefusedAndTheNextOneIsKept() throws IOException {
        refused((database, work) -> database.change(Deed.OFFICE, work));
    }

    @Test
    void whatManyRowsTookOfTheDiskIsGivenBack() throws IOException {
        long left = refused((database, work) -> database.bulkChange(Deed.PEOPLE_IMPORT, work));
        assertTrue(left < LITTLE, left + " bytes more than before");
    }

    private interface Writing {
        void over(Database database, Supplier<Integer> work);
    }

    /** Answers how much longer the file is than before. */
    private long refused(Writing writing) throws IOException {
        try (Database database = Database.create(folder, "matkhau123".toCharArray())) {
            add(database, "first");
            long number = database.runningNumber();
            Path file = folder.resolve(DatabaseFile.NAME + DatabaseFile.ENDING);
            database.sql().execute("CHECKPOINT SYNC");
            long before = Files.size(file);
            Random letters = new Random(1);
            FaultException refused = assertThrows(FaultException.class, () -> writing.over(database, () -> {
                for (int i = 0; i < ROWS; i++) {
                    database.sql().execute("insert into setting (name, words) values (?, ?)", "x" + i,
                        letters.ints(4000, 'a', 'z').mapToObj(Character::toString).collect(Collectors.joining()));
                }
                database.sql().execute("CHECKPOINT");
                assertTrue(file.toFile().length() > before + LITTLE, "nothing on the disk yet");
                throw full(database);
            }));
            assertEquals(Fault.DISK_FULL, refused.fault());
            long left = Files.size(file) - before;
            assertEquals(number, database.runningNumber());
            add(database, "second");
            assertEquals(number + 1, database.runningNumber());
            assertEquals(2, database.sql().fetchValue("select cast(count(*) as int) from setting"));
            assertTrue(database.verifyJournal().whole());
            return left;
        }
    }

    private static void add(Database database, String name) {
        database.change(Deed.OFFICE, () -> database.sql().execute("insert into setting (name, words) values (?, ?)", name, name));
    }

    /** As H2 does it, with its count of who reads what lost on the way. */
    private static DataAccessException full(Database database) {
        MVStore store = database.sql().connectionResult(connection -> OpenFile.store(connection));
        var reading = store.registerVersionUsage();
        store.deregisterVersionUsage(reading);
        store.deregisterVersionUsage(reading);
        MVStoreException panic = assertThrows(MVStoreException.class, () -> store.panic(new IOException("No space left on device")));
        return new DataAccessException("not written", new SQLException(panic));
    }
}
