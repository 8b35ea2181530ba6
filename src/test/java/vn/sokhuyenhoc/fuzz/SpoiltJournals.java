package vn.sokhuyenhoc.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import vn.sokhuyenhoc.store.journal.Journal;
import vn.sokhuyenhoc.store.journal.JournalEntry;
import vn.sokhuyenhoc.work.paper.PaperRegister;

/** Opens journals as the register does. */
final class SpoiltJournals {
    private static final Function<byte[], SecretKey> KEYS = salt -> new SecretKeySpec(salt, "AES");
    private static final int ENTRIES = 20;

    private SpoiltJournals() {
    }

    static byte[] whole(Path file) {
        try {
            try (Journal journal = Journal.begin(file, KEYS, PaperRegister.CLOCK, 0)) {
                for (int i = 1; i <= ENTRIES; i++) {
                    journal.append(new JournalEntry(i, PaperRegister.CLOCK.instant(), List.of("form\t" + i, "Lò Văn Ơn")));
                }
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads it all where it is whole; what is set aside goes away again. */
    static void read(Path file) {
        try (Journal journal = Journal.open(file, KEYS, PaperRegister.CLOCK, ENTRIES / 2)) {
            journal.verify();
            journal.entriesAfter(ENTRIES / 2).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Stream<Path> beside = Files.list(file.toAbsolutePath().getParent())) {
            for (Path aside : beside.filter(path -> path.getFileName().toString().startsWith(file.getFileName() + ".")).toList()) {
                Files.delete(aside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
