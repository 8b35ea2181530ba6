package vn.sokhuyenhoc.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sokhuyenhoc.store.journal.FiveEntries.CLOCK;
import static vn.sokhuyenhoc.store.journal.FiveEntries.KEYS;
import static vn.sokhuyenhoc.store.journal.FiveEntries.LAST;
import static vn.sokhuyenhoc.store.journal.FiveEntries.entries;
import static vn.sokhuyenhoc.store.journal.FiveEntries.entry;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("a.journal");
    }

    private Journal open(long registered) throws IOException {
        return Journal.open(file(), KEYS, CLOCK, registered);
    }

    @Test
    void whatWasAppendedIsReadAtTheNextOpening() throws IOException {
        FiveEntries.into(file());
        try (Journal journal = open(LAST)) {
            assertEquals(LAST, journal.lastNumber());
            assertEquals(entries(1, LAST), journal.entriesAfter(0).toList());
            assertEquals(entries(4, LAST), journal.entriesAfter(3).toList());
            assertEquals(List.of(), journal.entriesAfter(LAST).toList());
            journal.append(new JournalEntry(9, CLOCK.instant(), List.of()));
            assertEquals(new Journal.Verified(7, 9, true), journal.verify());
            assertFalse(journal.wasCut() || journal.setAside().isPresent());
            assertThrows(IllegalArgumentException.class, () -> journal.append(entry(9)));
        }
    }

    @Test
    void oneThatIsNotThereIsBegun() throws IOException {
        try (Journal journal = open(42)) {
            assertEquals(new Journal.Verified(1, 42, true), journal.verify());
        }
    }

    @Test
    void noNameCanBeReadInTheFile() throws IOException {
        byte[] bytes = Files.readAllBytes(FiveEntries.into(file()));
        assertFalse(new String(bytes, StandardCharsets.UTF_8).contains("Dơ"));
        assertFalse(new String(bytes, StandardCharsets.ISO_8859_1).contains("phi"));
    }

    /** What one that could not be written left behind it, such as the half that still had room, goes before the next. */
    @Test
    void piecesLeftByAFailedAppendGoBeforeTheNext() throws IOException {
        FiveEntries.into(file());
        try (Journal journal = open(LAST)) {
            try (RandomAccessFile rest = new RandomAccessFile(file().toFile(), "rw")) {
                rest.seek(rest.length());
                rest.write(new byte[500]);
            }
            journal.append(entry(6));
        }
        try (Journal journal = open(6)) {
            assertFalse(journal.wasCut());
            assertEquals(new Journal.Verified(7, 6, true), journal.verify());
        }
    }

    @Test
    void startedAnewTheOldOneIsKept() throws IOException {
        byte[] old = Files.readAllBytes(FiveEntries.into(file()));
        try (Journal journal = open(LAST)) {
            Path first = journal.startAnew(LAST);
            journal.append(entry(6));
            assertEquals(List.of(entry(6)), journal.entriesAfter(0).skip(1).toList());
            assertTrue(Arrays.equals(old, Files.readAllBytes(first)));
            Path second = journal.startAnew(6);
            assertEquals(List.of("a.journal.2026-12-05-020000", "a.journal.2026-12-05-020000-2"),
                List.of(first.getFileName().toString(), second.getFileName().toString()));
        }
        try (Journal journal = open(6)) {
            assertEquals(new Journal.Verified(1, 6, true), journal.verify());
        }
    }
}
