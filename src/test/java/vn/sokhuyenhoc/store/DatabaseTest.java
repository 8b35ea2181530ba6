package vn.sokhuyenhoc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;

class DatabaseTest {
    private static final char[] PASSWORD = "matkhau1".toCharArray();

    @TempDir
    private Path folder;

    @Test
    void whatWasSavedIsThereAtTheNextStart() {
        try (Database database = Database.create(folder, PASSWORD)) {
            database.change(Deed.PROGRAM, () -> new PlaceStore(database).add("Bản Nà Lo"));
        }
        try (Database database = Database.open(folder, PASSWORD)) {
            assertEquals("Bản Nà Lo", new PlaceStore(database).all().getFirst().name());
            assertEquals(1, database.runningNumber());
        }
    }

    @Test
    void aChangeThatFailsLeavesNothing() {
        try (Database database = Database.create(folder, PASSWORD)) {
            PlaceStore places = new PlaceStore(database);
            assertThrows(Progress.Stopped.class, () -> database.bulkChange(Deed.PROGRAM, () -> {
                places.add("Thôn 1");
                throw new Progress.Stopped();
            }));
            assertEquals(0, places.all().size());
            assertEquals(0, database.runningNumber());
            database.change(Deed.PROGRAM, () -> places.add("Thôn 2"));
            assertEquals(1, places.all().size());
        }
    }

    /** As when a full disk closes the file under us and there is no room even to open it again. */
    @Test
    void aFileThatWasLostIsTakenUpAgainAsSoonAsItCanBe() throws IOException {
        try (Database database = Database.create(folder, PASSWORD)) {
            PlaceStore places = new PlaceStore(database);
            database.change(Deed.PROGRAM, () -> places.add("Thôn 1"));
            assertThrows(DataAccessException.class, () -> database.sql().execute("SHUTDOWN IMMEDIATELY"));
            try (FileChannel file = FileChannel.open(folder.resolve("so-khuyen-hoc.mv.db"), StandardOpenOption.WRITE); FileLock _ = file.lock()) {
                assertEquals(Fault.DATA_OPEN_ELSEWHERE, fault(() -> database.change(Deed.PROGRAM, () -> places.add("Thôn 2"))));
                assertEquals(Fault.DATA_OPEN_ELSEWHERE, fault(places::all));
            }
            assertEquals(1, places.all().size());
            database.change(Deed.PROGRAM, () -> places.add("Thôn 2"));
            assertEquals(2, database.runningNumber());
            assertTrue(database.verifyJournal().whole());
        }
    }

    @Test
    void namesAreNotReadableInTheFile() throws IOException {
        try (Database database = Database.create(folder, PASSWORD)) {
            database.change(Deed.PROGRAM, () -> new PlaceStore(database).add("Tieu khu Bo Mau"));
        }
        byte[] bytes = Files.readAllBytes(folder.resolve("so-khuyen-hoc.mv.db"));
        assertFalse(new String(bytes, StandardCharsets.ISO_8859_1).contains("Tieu khu Bo Mau"));
    }

    @Test
    void refusals() throws IOException {
        assertEquals(Fault.DATA_MISSING, fault(() -> Database.open(folder, PASSWORD)));
        Database.create(folder, PASSWORD).close();
        assertEquals(Fault.DATA_ALREADY_THERE, fault(() -> Database.create(folder, PASSWORD)));
        assertEquals(Fault.WRONG_PASSWORD, fault(() -> Database.open(folder, "matkhau2".toCharArray())));
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("so-khuyen-hoc.mv.db").toFile(), "rw")) {
            file.setLength(5000);
        }
        assertEquals(Fault.DATA_DAMAGED, fault(() -> Database.open(folder, PASSWORD)));
    }

    @Test
    void aRegisterOfALaterVersionIsLeftAlone() {
        try (Database database = Database.create(folder, PASSWORD)) {
            database.sql().execute("insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\", \"script\","
                + " \"checksum\", \"installed_by\", \"execution_time\", \"success\") values (99, '999', 'later', 'SQL', 'V999__later.sql', 1, 'SA', 1, true)");
        }
        assertEquals(Fault.DATA_NEWER, fault(() -> Database.open(folder, PASSWORD)));
    }

    private static Fault fault(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(FaultException.class, work).fault();
    }
}
