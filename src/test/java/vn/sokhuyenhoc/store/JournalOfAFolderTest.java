package vn.sokhuyenhoc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.store.journal.Journal;

/** The journal comes and goes with its register. */
class JournalOfAFolderTest {
    private static final char[] PASSWORD = "matkhau1".toCharArray();

    @TempDir
    private Path folder;

    private Path journal() {
        return folder.resolve("so-khuyen-hoc.journal");
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
