package vn.sokhuyenhoc.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.PlaceStore;
import vn.sokhuyenhoc.store.journal.Journal;
import vn.sokhuyenhoc.store.journal.JournalEntry;

/** What the journal costs at each commit and at opening. */
@Tag("bench")
class JournalBench {
    private static final int COMMITS = 500;
    private static final int ENTRIES = 100_000;
    private static final Clock CLOCK = Clock.systemDefaultZone();
    private static final Function<byte[], SecretKey> KEYS = salt -> new SecretKeySpec(salt, "AES");
    private static final String FORM = "form 2026-cong-dan 1234 8 9 7 8 9 8 7 7 8 9 2026-11-22 kbd ".repeat(3);

    @TempDir
    private Path folder;

    /** An entry is written after each commit of the register, so the one figure is part of the other. */
    @Test
    void aCommitAndItsEntry() throws IOException {
        try (Database database = Database.create(folder, "matkhau1".toCharArray());
             Journal journal = Journal.begin(folder.resolve("alone.journal"), KEYS, CLOCK, 0)) {
            PlaceStore places = new PlaceStore(database);
            Figures.print("a change, with its entry", COMMITS, i -> database.change(Deed.PLACE, () -> places.add("Thon " + i)));
            Figures.print("an entry alone, forced", COMMITS, i -> append(journal, i + 1));
        }
    }

    @Test
    void openingOfMany() throws IOException {
        Path file = folder.resolve("many.journal");
        try (Journal journal = Journal.begin(file, KEYS, CLOCK, 0)) {
            for (int i = 1; i <= ENTRIES; i++) {
                append(journal, i);
            }
        }
        Figures.print("opening a journal of " + ENTRIES, 20, _ -> with(file, ENTRIES, Journal::lastNumber));
        Figures.print("and finding the last 10", 20, _ -> with(file, ENTRIES - 10, journal -> journal.entriesAfter(ENTRIES - 10).count()));
        Figures.print("and reading all of it", 3, _ -> with(file, ENTRIES, Journal::verify));
        System.out.println(file.toFile().length() / ENTRIES + " bytes an entry");
    }

    private static void append(Journal journal, long number) {
        try {
            journal.append(new JournalEntry(number, CLOCK.instant(), List.of(FORM)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void with(Path file, long registered, Function<Journal, Object> work) {
        try (Journal journal = Journal.open(file, KEYS, CLOCK, registered)) {
            work.apply(journal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
