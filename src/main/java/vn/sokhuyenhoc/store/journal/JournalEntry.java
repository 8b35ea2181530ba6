package vn.sokhuyenhoc.store.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One commit as the journal keeps it.
 *
 * @param number the commit's running number
 * @param at     when, to the millisecond
 * @param lines  what the work gave to keep, in its order; their format is the work's own
 */
public record JournalEntry(long number, Instant at, List<String> lines) {
    private static final int LENGTH = Integer.BYTES;

    public JournalEntry {
        at = Instant.ofEpochMilli(at.toEpochMilli());
        lines = List.copyOf(lines);
    }

    /** Without the number, which stands beside the secret part. */
    byte[] content() {
        List<byte[]> texts = lines.stream().map(line -> line.getBytes(StandardCharsets.UTF_8)).toList();
        int bytes = texts.stream().mapToInt(text -> LENGTH + text.length).reduce(Long.BYTES, Math::addExact);
        ByteBuffer out = ByteBuffer.allocate(bytes).putLong(at.toEpochMilli());
        texts.forEach(text -> out.putInt(text.length).put(text));
        return out.array();
    }

    static JournalEntry of(long number, byte[] content) {
        ByteBuffer in = ByteBuffer.wrap(content);
        Instant at = Instant.ofEpochMilli(in.getLong());
        List<String> lines = new ArrayList<>();
        while (in.hasRemaining()) {
            byte[] text = new byte[in.getInt()];
            in.get(text);
            lines.add(new String(text, StandardCharsets.UTF_8));
        }
        return new JournalEntry(number, at, lines);
    }
}
