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
import static vn.sokhuyenhoc.store.journal.FiveEntries.starts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;

/** A journal that was cut, flipped, swapped or exchanged: what is read of it is right, the file is kept, and work goes on. */
class SpoiltJournalTest {
    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("a.journal");
    }

    private Journal open(long registered) throws IOException {
        return Journal.open(file(), KEYS, CLOCK, registered);
    }

    /** As at a power cut: the last entry ends anywhere, or with zeros that the disk had not yet filled. */
    @Test
    void aTornEndIsCutOffAtEveryByte() throws IOException {
        byte[] whole = Files.readAllBytes(FiveEntries.into(file()));
        int begin = starts(whole).get(LAST);
        for (int at = begin + 1; at < whole.length; at++) {
            byte[] zeros = Arrays.copyOf(Arrays.copyOf(whole, at), whole.length);
            for (byte[] torn : List.of(Arrays.copyOf(whole, at), at <= whole.length - Slot.BACK ? zeros : Arrays.copyOf(whole, begin + 3))) {
                Files.write(file(), torn);
                try (Journal journal = open(LAST)) {
                    assertTrue(journal.wasCut() && journal.setAside().isEmpty(), "cut at " + at);
                    assertEquals(entries(1, LAST - 1), journal.entriesAfter(0).toList());
                    journal.append(entry(LAST));
                    assertEquals(entries(1, LAST), journal.entriesAfter(0).toList());
                }
                try (Journal journal = open(LAST)) {
                    assertFalse(journal.wasCut());
                    assertEquals(new Journal.Verified(LAST + 1, LAST, true), journal.verify());
                }
            }
        }
    }

    /** Every byte of a whole file: never a wrong entry, never a lost file, and always a journal to go on with. */
    @Test
    void aFlippedByteIsFoundWhereverItIs() throws IOException {
        byte[] whole = Files.readAllBytes(FiveEntries.into(file()));
        for (int at = 0; at < whole.length; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 0x10;
            Files.write(file(), flipped);
            try (Journal journal = open(LAST)) {
                assertFalse(journal.setAside().isEmpty() && journal.verify().whole(), "byte " + at);
                if (journal.setAside().isPresent()) {
                    assertTrue(Arrays.equals(flipped, Files.readAllBytes(journal.setAside().get())));
                    Files.delete(journal.setAside().get());
                    assertEquals(new Journal.Verified(1, LAST, true), journal.verify());
                }
                journal.append(entry(LAST + 1));
                assertEquals(List.of(entry(LAST + 1)), journal.entriesAfter(LAST).toList());
            }
        }
    }

    @Test
    void readingStopsAtASpoiltEntryAndSaysSo() throws IOException {
        byte[] bytes = Files.readAllBytes(FiveEntries.into(file()));
        bytes[starts(bytes).get(3) + Slot.FRONT + 20]++;
        Files.write(file(), bytes);
        try (Journal journal = open(LAST)) {
            assertEquals(new Journal.Verified(3, 2, false), journal.verify());
            List<JournalEntry> read = new ArrayList<>();
            FaultException fault = assertThrows(FaultException.class, () -> journal.entriesAfter(0).forEach(read::add));
            assertEquals(Fault.JOURNAL_DAMAGED, fault.fault());
            assertEquals(entries(1, 2), read);
        }
    }

    /** The register lacks entries 2 to 5, of which 4 is spoilt: 2 and 3 go over into the new journal. */
    @Test
    void ofASpoiltJournalTheNewOneGetsWhatTheRegisterLacks() throws IOException {
        byte[] bytes = Files.readAllBytes(FiveEntries.into(file()));
        bytes[starts(bytes).get(4) + Slot.FRONT + 20]++;
        Files.write(file(), bytes);
        for (int opening = 0; opening < 2; opening++) {
            try (Journal journal = open(1)) {
                assertEquals(opening == 0, journal.setAside().isPresent());
                assertEquals(entries(2, 3), journal.entriesAfter(1).toList());
            }
        }
        assertTrue(Arrays.equals(bytes, Files.readAllBytes(folder.resolve("a.journal.2026-12-05-020000"))));
    }

    @Test
    void swappedEntriesAreRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(FiveEntries.into(file()));
        List<Integer> starts = starts(bytes);
        int length = starts.get(3) - starts.get(2);
        byte[] swapped = bytes.clone();
        System.arraycopy(bytes, starts.get(2), swapped, starts.get(3), length);
        System.arraycopy(bytes, starts.get(3), swapped, starts.get(2), length);
        Files.write(file(), swapped);
        try (Journal journal = open(LAST)) {
            assertEquals(new Journal.Verified(2, 1, false), journal.verify());
        }
    }

    @Test
    void anEntryLeftOutIsMissed() throws IOException {
        byte[] bytes = Files.readAllBytes(FiveEntries.into(file()));
        List<Integer> starts = starts(bytes);
        byte[] shorter = Arrays.copyOf(bytes, bytes.length - starts.get(3) + starts.get(2));
        System.arraycopy(bytes, starts.get(3), shorter, starts.get(2), bytes.length - starts.get(3));
        Files.write(file(), shorter);
        try (Journal journal = open(LAST)) {
            assertEquals(new Journal.Verified(2, 1, false), journal.verify());
        }
    }

    /** The same file under another register's key, and an entry of another file of the same key. */
    @Test
    void entriesOfAnotherJournalAreRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(FiveEntries.into(file()));
        byte[] other = Files.readAllBytes(FiveEntries.into(folder.resolve("b.journal")));
        int start = starts(bytes).get(LAST);
        System.arraycopy(other, start, bytes, start, bytes.length - start);
        Files.write(file(), bytes);
        try (Journal journal = open(LAST)) {
            assertTrue(journal.setAside().isPresent());
        }
        Function<byte[], SecretKey> others = salt -> new SecretKeySpec(new byte[32], "AES");
        try (Journal journal = Journal.open(folder.resolve("b.journal"), others, CLOCK, 0)) {
            assertTrue(journal.setAside().isPresent());
            assertEquals(List.of(), journal.entriesAfter(0).toList());
        }
    }

    @Test
    void anEmptyFileAndOneOfNoiseAreSetAside() throws IOException {
        for (byte[] bytes : List.of(new byte[0], new byte[10], "x".repeat(1000).getBytes(StandardCharsets.UTF_8))) {
            Files.write(file(), bytes);
            try (Journal journal = open(3)) {
                assertTrue(journal.setAside().isPresent());
                assertEquals(new Journal.Verified(1, 3, true), journal.verify());
            }
        }
    }
}
