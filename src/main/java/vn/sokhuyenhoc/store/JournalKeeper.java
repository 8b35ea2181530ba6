package vn.sokhuyenhoc.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.store.journal.Journal;
import vn.sokhuyenhoc.store.journal.JournalEntry;

/**
 * Keeps the journal in step with the register. A journal that cannot be written never stops work, as every change is in the register
 * already: what it lacks waits in memory for the next change, and is said once.
 */
final class JournalKeeper implements AutoCloseable {
    static final String ENDING = ".journal";
    private static final Logger LOG = LoggerFactory.getLogger(JournalKeeper.class);
    /** Of a journal that was begun anew; it stays until there is a later copy. */
    static final String FORMER = ".journal-former";
    private static final long LARGE = 64L << 20;
    private static final String PURPOSE = "so-khuyen-hoc journal 1";

    private final Path path;
    private final Function<byte[], SecretKey> keys;
    private final Clock clock;
    private final Deque<JournalEntry> waiting = new ArrayDeque<>();
    private final List<FaultException> warnings = new ArrayList<>();
    private Journal journal; // null while it cannot be used
    private boolean failing;
    private final long registered;
    private final long last;

    /**
     * @param registered running number that the register knows
     * @param isNew      whether the register is; what lies in the journal's place is then of another
     */
    JournalKeeper(Path path, DataKey key, Clock clock, long registered, boolean isNew) {
        this.path = path;
        this.keys = keys(key);
        this.clock = clock;
        this.registered = registered;
        try {
            journal = isNew ? Journal.begin(path, keys, clock, registered) : opened(registered);
        } catch (IOException e) {
            failed(e);
        }
        this.last = lastNumber();
        if (journal != null && last < registered) {
            LOG.warn("journal ends at {}, register at {}", last, registered);
        } else if (last > registered) {
            LOG.warn("register fell back to {}, journal knows {}", registered, last);
        }
    }

    /** Makes the key of a journal from its salt. */
    static Function<byte[], SecretKey> keys(DataKey key) {
        return salt -> key.derive(PURPOSE, salt);
    }

    private Journal opened(long number) throws IOException {
        Journal found = Journal.open(path, keys, clock, number);
        if (found.wasCut()) {
            LOG.warn("journal ended in the middle of an entry; it was cut to {}", found.lastNumber());
        }
        found.setAside().ifPresent(aside -> {
            LOG.warn("journal was damaged; it lies in {}", aside.getFileName());
            warnings.add(new FaultException(Fault.JOURNAL_SET_ASIDE, aside));
        });
        return found;
    }

    /** Running number of the journal's last entry; 0 while it cannot be used. */
    long lastNumber() {
        return journal == null ? 0 : journal.lastNumber();
    }

    /**
     * Takes in what the register knew at opening and the journal did not: a program that was killed between the two leaves that.
     *
     * @param written what the journal would have kept of the change of a number
     */
    void fill(long to, LongFunction<List<String>> written) {
        for (long no = journal == null ? registered + 1 : last + 1; no <= to; no++) {
            wrote(no, written.apply(no));
        }
    }

    /** A change is in the register: it goes into the journal, and before it those that still wait. */
    void wrote(long number, List<String> lines) {
        waiting.add(new JournalEntry(number, clock.instant(), lines));
        try {
            if (journal == null) {
                journal = opened(waiting.peek().number() - 1);
                if (journal.lastNumber() >= waiting.peek().number()) {
                    journal.startAnew(waiting.peek().number() - 1);
                }
            }
            while (!waiting.isEmpty()) {
                journal.append(waiting.peek());
                waiting.remove();
            }
            failing = false;
        } catch (IOException e) {
            failed(e);
        }
    }

    private void failed(IOException e) {
        close();
        journal = null;
        if (!failing) {
            LOG.warn("journal not written", e);
            warnings.add(new FaultException(Fault.JOURNAL_NOT_WRITTEN, e, path));
        }
        failing = true;
    }

    /** What the register did not know when it was opened. */
    Stream<JournalEntry> missing() {
        return journal == null || last <= registered ? Stream.empty() : journal.entriesAfter(registered).takeWhile(entry -> entry.number() <= last);
    }

    /**
     * There is a copy of the register up to this change: the journal need not reach further back. One that has grown large is begun anew
     * after that change.
     */
    void copied(long number) {
        copied(number, LARGE);
    }

    void copied(long number, long most) {
        Path former = path.resolveSibling(DatabaseFile.NAME + FORMER);
        try {
            Files.deleteIfExists(former);
            if (journal != null && waiting.isEmpty() && journal.size() > most) {
                Files.move(journal.startAfter(number), former);
            }
        } catch (IOException e) {
            failed(e);
        }
    }

    /**
     * Values were erased by this change, and there is a copy of the register up to a later one: what the journal keeps of changes before
     * the copy goes for good, old values among it.
     */
    void forget(long erasure, long copied) {
        try {
            if (journal != null && waiting.isEmpty() && copied >= erasure && journal.firstNumber() < erasure) {
                Files.delete(journal.startAfter(copied));
                Files.deleteIfExists(path.resolveSibling(DatabaseFile.NAME + FORMER));
            }
        } catch (IOException e) {
            failed(e);
        }
    }

    /** Whether it still keeps what was before this change. */
    boolean keepsBefore(long erasure) {
        try {
            return journal == null || journal.firstNumber() < erasure;
        } catch (IOException e) {
            failed(e);
            return true;
        }
    }

    /** Reads all of it; nothing of one that cannot be used. */
    Journal.Verified verify() {
        return journal == null ? new Journal.Verified(0, 0, false) : journal.verify();
    }

    /** What the journal keeps of this change and later ones; nothing where it cannot be used. */
    List<JournalEntry> entriesFrom(long number) {
        if (journal == null) {
            return List.of();
        }
        try (Stream<JournalEntry> entries = journal.entriesAfter(number - 1)) {
            return entries.toList();
        }
    }

    void warn(FaultException warning) {
        warnings.add(warning);
    }

    /** Each is answered once. */
    List<FaultException> warnings() {
        List<FaultException> said = List.copyOf(warnings);
        warnings.clear();
        return said;
    }

    @Override
    public void close() {
        try {
            if (journal != null) {
                journal.close();
            }
        } catch (IOException e) {
            // Each entry was forced to the disk when it was written.
            LOG.warn("journal not closed in order", e);
        }
    }
}
