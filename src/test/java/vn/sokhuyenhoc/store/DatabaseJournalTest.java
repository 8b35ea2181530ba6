package vn.sokhuyenhoc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.store.journal.Journal;
import vn.sokhuyenhoc.store.journal.JournalEntry;
import vn.sokhuyenhoc.store.trace.RowTrace;

/** The journal and the register stay in step, and where they cannot, it is known. */
class DatabaseJournalTest {
    private static final char[] PASSWORD = "matkhau1".toCharArray();

    @TempDir
    private Path folder;

    private Path database() {
        return folder.resolve("so-khuyen-hoc.mv.db");
    }

    private Path journal() {
        return folder.resolve("so-khuyen-hoc.journal");
    }

    private Path aside(Path file) {
        return folder.resolve(file.getFileName() + ".aside");
    }

    /** Takes or puts back a copy. */
    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void save(Database database, String village) {
        database.change(Deed.PLACE, () -> new PlaceStore(database).add(village));
    }

    private static List<Long> numbers(List<JournalEntry> entries) {
        return entries.stream().map(JournalEntry::number).toList();
    }

    /** Names of the villages that the entries add. */
    private static List<Object> villages(List<JournalEntry> entries) {
        List<Object> names = new ArrayList<>();
        for (JournalEntry entry : entries) {
            RowTrace.read(AuditWriter.rows(entry.lines())).forEachRemaining(row -> names.add(row.after().get("NAME")));
        }
        return names;
    }

    /** Three villages; the database file of after the first of them lies aside. */
    private void threeOfWhichTwoAreNew() throws IOException {
        try (Database database = Database.create(folder, PASSWORD)) {
            save(database, "Bản Một");
        }
        copy(database(), aside(database()));
        try (Database database = Database.open(folder, PASSWORD)) {
            save(database, "Bản Hai");
            save(database, "Bản Ba");
        }
    }

    @Test
    void eachChangeIsOneEntryInStepWithTheRegister() {
        try (Database database = Database.create(folder, PASSWORD)) {
            save(database, "Bản Một");
            database.change(Deed.PROGRAM, () -> new PlaceStore(database).add("Bản Hai"));
            assertEquals(new Journal.Verified(3, 2, true), database.verifyJournal());
        }
        try (Database database = Database.open(folder, PASSWORD)) {
            assertEquals(2, database.runningNumber());
            assertEquals(List.of(), database.missing());
            assertEquals(List.of(), database.warnings());
            assertEquals(new Journal.Verified(3, 2, true), database.verifyJournal());
        }
    }

    @Test
    void whatIsTakenBackLeavesNoEntryAndNoLine() throws IOException {
        try (Database database = Database.create(folder, PASSWORD)) {
            copy(journal(), aside(journal()));
            assertThrows(Progress.Stopped.class, () -> database.change(Deed.PROGRAM, () -> {
                new PlaceStore(database).add("never");
                throw new Progress.Stopped();
            }));
            assertEquals(7, database.rehearse(() -> {
                save(database, "Bản Thử");
                return 7;
            }));
            assertEquals(-1, Files.mismatch(journal(), aside(journal())));
            assertEquals(0, new PlaceStore(database).all().size());
        }
    }

    @Test
    void aChangeWithinAChangeIsPartOfIt() throws IOException {
        Database.create(folder, PASSWORD).close();
        copy(database(), aside(database()));
        try (Database database = Database.open(folder, PASSWORD)) {
            database.change(Deed.PROGRAM, () -> {
                new PlaceStore(database).add("before");
                assertThrows(Progress.Stopped.class, () -> database.change(Deed.PROGRAM, () -> {
                    new PlaceStore(database).add("taken back");
                    throw new Progress.Stopped();
                }));
                database.rehearse(() -> {
                    new PlaceStore(database).add("rehearsed");
                    return 0;
                });
                save(database, "Bản Một");
                return 0;
            });
            assertEquals(1, database.runningNumber());
        }
        copy(aside(database()), database());
        try (Database database = Database.open(folder, PASSWORD)) {
            assertEquals(List.of("before", "Bản Một"), villages(database.missing()));
        }
    }

    /** The older file is what a cut one may open as; what it lacks is done again, and the next opening finds nothing wrong. */
    @Test
    void whatAnOlderDatabaseLacksIsTold() throws IOException {
        threeOfWhichTwoAreNew();
        copy(aside(database()), database());
        for (int opening = 0; opening < 2; opening++) {
            try (Database database = Database.open(folder, PASSWORD)) {
                assertEquals(1, database.runningNumber());
                assertEquals(List.of(2L, 3L), numbers(database.missing()));
                assertEquals(List.of("Bản Hai", "Bản Ba"), villages(database.missing()));
            }
        }
        try (Database database = Database.open(folder, PASSWORD)) {
            assertEquals(new CatchUp.Done(2, 0), database.catchUp());
            assertEquals(4, database.runningNumber());
            assertEquals(Optional.empty(), new AuditStore(database).firstBroken());
            save(database, "Bản Bốn");
        }
        try (Database database = Database.open(folder, PASSWORD)) {
            assertEquals(List.of(), database.missing());
            assertEquals(4, new PlaceStore(database).all().size());
            assertEquals(new Journal.Verified(6, 5, true), database.verifyJournal());
        }
    }

    @Test
    void aJournalThatIsBehindIsCaughtUp() throws IOException {
        try (Database database = Database.create(folder, PASSWORD)) {
            save(database, "Bản Một");
        }
        copy(journal(), aside(journal()));
        copy(database(), aside(database()));
        try (Database database = Database.open(folder, PASSWORD)) {
            save(database, "Bản Hai");
            save(database, "Bản Ba");
        }
        copy(aside(journal()), journal());
        try (Database database = Database.open(folder, PASSWORD)) {
            assertEquals(List.of(), database.missing());
            assertEquals(new Journal.Verified(4, 3, true), database.verifyJournal());
            save(database, "Bản Bốn");
            assertEquals(new Journal.Verified(5, 4, true), database.verifyJournal());
        }
        copy(aside(database()), database());
        try (Database database = Database.open(folder, PASSWORD)) {
            assertEquals(List.of("Bản Hai", "Bản Ba", "Bản Bốn"), villages(database.missing()));
        }
    }

    @Test
    void aRegisterWithoutAJournalGetsOne() throws IOException {
        threeOfWhichTwoAreNew();
        Files.delete(journal());
        try (Database database = Database.open(folder, PASSWORD)) {
            assertEquals(new Journal.Verified(1, 3, true), database.verifyJournal());
            assertEquals(List.of(), database.warnings());
        }
    }

    @Test
    void aJournalOfAnotherRegisterIsSetAsideAndSaidOnce() throws IOException {
        threeOfWhichTwoAreNew();
        Path other = Files.createDirectory(folder.resolve("other"));
        try (Database database = Database.create(other, PASSWORD)) {
            save(database, "Bản Khác");
        }
        copy(other.resolve("so-khuyen-hoc.journal"), journal());
        try (Database database = Database.open(folder, PASSWORD)) {
            FaultException said = database.warnings().getFirst();
            assertEquals(Fault.JOURNAL_SET_ASIDE, said.fault());
            assertTrue(Files.exists((Path) said.args().getFirst()));
            assertEquals(List.of(), database.warnings());
            assertEquals(3, new PlaceStore(database).all().size());
            assertEquals(new Journal.Verified(1, 3, true), database.verifyJournal());
        }
    }

    /** A folder in the journal's place stands for a disk that refuses; once it is gone, all that was kept back is written. */
    @Test
    void aJournalThatCannotBeWrittenNeverStopsWork() throws IOException {
        threeOfWhichTwoAreNew();
        Files.move(journal(), aside(journal()));
        Files.createDirectory(journal());
        try (Database database = Database.open(folder, PASSWORD)) {
            save(database, "Bản Bốn");
            save(database, "Bản Năm");
            assertEquals(List.of(Fault.JOURNAL_NOT_WRITTEN), database.warnings().stream().map(FaultException::fault).toList());
            assertEquals(List.of(), database.warnings());
            assertFalse(database.verifyJournal().whole());
            Files.delete(journal());
            Files.move(aside(journal()), journal());
            save(database, "Bản Sáu");
            assertEquals(new Journal.Verified(7, 6, true), database.verifyJournal());
            assertEquals(List.of(), database.warnings());
        }
        copy(aside(database()), database());
        try (Database database = Database.open(folder, PASSWORD)) {
            assertEquals(List.of("Bản Hai", "Bản Ba", "Bản Bốn", "Bản Năm", "Bản Sáu"), villages(database.missing()));
        }
    }

    @Test
    void aRegisterThatIsTakenAwayTakesItsJournalAlong() throws IOException {
        Database.create(folder, PASSWORD).close();
        RegisterFolder.remove(folder);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    /** A new register does not go on with what lies there of an older one. */
    @Test
    void aNewRegisterBeginsANewJournal() throws IOException {
        Files.writeString(journal(), "of another");
        try (Database database = Database.create(folder, PASSWORD)) {
            assertEquals(new Journal.Verified(1, 0, true), database.verifyJournal());
            try (Stream<Path> files = Files.list(folder)) {
                assertEquals(2, files.filter(file -> file.getFileName().toString().startsWith("so-khuyen-hoc.journal")).count());
            }
        }
    }
}
