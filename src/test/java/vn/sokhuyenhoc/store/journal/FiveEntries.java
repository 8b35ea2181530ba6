package vn.sokhuyenhoc.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Journals to be read and spoilt: begun at 0, with five entries. */
final class FiveEntries {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-05T02:00:00Z"), ZoneOffset.UTC);
    static final Function<byte[], SecretKey> KEYS = salt -> new SecretKeySpec(salt, "AES");
    static final int LAST = 5;

    private FiveEntries() {
    }

    static JournalEntry entry(long number) {
        return new JournalEntry(number, CLOCK.instant().plusSeconds(number), List.of("phiếu " + number, "Vừ A Dơ " + number + "\n\u0000"));
    }

    static List<JournalEntry> entries(long from, long to) {
        return LongStream.rangeClosed(from, to).mapToObj(FiveEntries::entry).toList();
    }

    static Path into(Path file) throws IOException {
        try (Journal journal = Journal.begin(file, KEYS, CLOCK, 0)) {
            for (JournalEntry entry : entries(1, LAST)) {
                journal.append(entry);
            }
        }
        return file;
    }

    /** Where the entries begin and, last, where the file ends. */
    static List<Integer> starts(byte[] bytes) {
        List<Integer> starts = new ArrayList<>(List.of(JournalFile.HEADER));
        while (starts.getLast() < bytes.length) {
            starts.add(starts.getLast() + ByteBuffer.wrap(bytes).getInt(starts.getLast()));
        }
        return starts;
    }
}
