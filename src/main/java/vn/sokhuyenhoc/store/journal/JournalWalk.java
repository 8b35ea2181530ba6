package vn.sokhuyenhoc.store.journal;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes through a journal, one entry in memory at a time, and stops where one cannot be read. */
final class JournalWalk implements Iterator<JournalEntry> {
    private static final Logger LOG = LoggerFactory.getLogger(JournalWalk.class);

    private final JournalFile file;
    private final long after;
    private final long end;
    private long at;
    private JournalEntry next;
    private boolean broken;

    /**
     * @param from  byte at which an entry begins
     * @param after entries up to this running number are passed over unread
     * @param end   byte at which the last entry ends
     */
    JournalWalk(JournalFile file, long from, long after, long end) {
        this.file = file;
        this.at = from;
        this.after = after;
        this.end = end;
    }

    /** Whether it stopped before the end. */
    boolean isBroken() {
        return broken;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && !broken && at < end) {
                advance();
            }
        } catch (IOException e) {
            LOG.warn("journal not read", e);
            broken = true;
        }
        return next != null;
    }

    private void advance() throws IOException {
        Slot slot = file.slot(at);
        if (slot == null) {
            broken = true;
            return;
        }
        at = slot.end();
        if (slot.number() > after) {
            Optional<JournalEntry> entry = file.read(slot);
            broken = entry.isEmpty();
            next = entry.orElse(null);
        }
    }

    @Override
    public JournalEntry next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        JournalEntry entry = next;
        next = null;
        return entry;
    }
}
