package vn.sokhuyenhoc.store.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.crypto.SecretKey;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;

/**
 * What was committed, entry by entry, in a file that only grows; running numbers only rise. Used from one thread, by the one program that
 * holds the register. A file that is spoilt is set aside under a dated name and a new one begun: never thrown away, never in the way.
 */
public final class Journal implements AutoCloseable {
    private static final DateTimeFormatter DATED = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    private final Path path;
    private final Function<byte[], SecretKey> keys;
    private final Clock clock;
    private JournalFile file;
    private Slot last;
    private boolean cut;
    private Path setAside;

    private Journal(Path path, Function<byte[], SecretKey> keys, Clock clock) {
        this.path = path;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Opens the journal or begins one. Of a spoilt one the new one gets what can still be read and the register has not.
     *
     * @param keys       makes the key of a file from its salt
     * @param registered running number that the register knows
     */
    public static Journal open(Path path, Function<byte[], SecretKey> keys, Clock clock, long registered) throws IOException {
        if (!Files.exists(path)) {
            return begin(path, keys, clock, registered);
        }
        Journal journal = new Journal(path, keys, clock);
        boolean opened = false;
        try {
            journal.file = JournalFile.open(path, keys);
            if (!journal.findEnd() || !journal.isReadableAfter(registered)) {
                journal.setAside = journal.renew(registered, new JournalWalk(journal.file, JournalFile.HEADER, registered, journal.file.size()));
            }
            opened = true;
        } finally {
            if (!opened) {
                journal.close();
            }
        }
        return journal;
    }

    /** Begins one; what lies in its place is of no register any more and is set aside. */
    public static Journal begin(Path path, Function<byte[], SecretKey> keys, Clock clock, long registered) throws IOException {
        Journal journal = new Journal(path, keys, clock);
        journal.renew(registered, Collections.emptyIterator());
        return journal;
    }

    private boolean findEnd() throws IOException {
        if (!file.isOurs()) {
            return false;
        }
        last = file.slotBefore(file.size());
        if (last != null && file.read(last).isPresent()) {
            return true;
        }
        last = null;
        for (Slot slot = file.slot(JournalFile.HEADER); slot != null; slot = file.slot(slot.end())) {
            last = slot;
        }
        if (last == null || file.read(last).isEmpty() || !file.isTornFrom(last.end())) {
            return false;
        }
        file.cut(last.end());
        cut = true;
        return true;
    }

    /** Read through only where the register lacks something, as that will be wanted. */
    private boolean isReadableAfter(long registered) throws IOException {
        if (registered >= last.number()) {
            return true;
        }
        JournalWalk walk = walkAfter(registered);
        walk.forEachRemaining(_ -> { });
        return !walk.isBroken();
    }

    /** Begins at the entry after this one, found from the back, so that old damage is not in the way; where that fails, at the first. */
    private JournalWalk walkAfter(long number) throws IOException {
        long from = last.end();
        Slot slot = last;
        while (slot != null && slot.number() > number) {
            from = slot.start();
            slot = file.slotBefore(from);
        }
        return new JournalWalk(file, slot == null ? JournalFile.HEADER : from, number, last.end());
    }

    /** A new file is whole and on the disk before it takes its place. Answers where the old one lies now, if there was one. */
    private Path renew(long number, Iterator<JournalEntry> kept) throws IOException {
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Slot end;
        try (JournalFile begun = JournalFile.create(fresh, keys)) {
            end = begun.write(JournalFile.HEADER, new JournalEntry(number, clock.instant(), List.of()));
            while (kept.hasNext()) {
                end = begun.write(end.end(), kept.next());
            }
            begun.force();
        }
        close();
        Path dated = null;
        if (Files.exists(path)) {
            dated = dated();
            Files.move(path, dated);
        }
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
        file = JournalFile.open(path, keys);
        last = end;
        return dated;
    }

    private Path dated() {
        String name = path.getFileName() + "." + DATED.format(LocalDateTime.now(clock));
        Path dated = path.resolveSibling(name);
        for (int i = 2; Files.exists(dated); i++) {
            dated = path.resolveSibling(name + "-" + i);
        }
        return dated;
    }

    /** Moves the journal to a dated name and begins another; answers where the old one lies. */
    public Path startAnew(long number) throws IOException {
        return renew(number, Collections.emptyIterator());
    }

    /** The same, but the new one has the entries after this number. */
    public Path startAfter(long number) throws IOException {
        return renew(number, walkAfter(number));
    }

    /** In bytes. */
    public long size() throws IOException {
        return file.size();
    }

    /** Running number of the first entry, which only says after which change the journal begins. */
    public long firstNumber() throws IOException {
        Slot first = file.slot(JournalFile.HEADER);
        return first == null ? Long.MIN_VALUE : first.number();
    }

    /** Running number of the last entry. */
    public long lastNumber() {
        return last.number();
    }

    /** Whether pieces of an entry that was never whole were cut off at opening. */
    public boolean wasCut() {
        return cut;
    }

    /** Where the spoilt journal lies that was found at opening. */
    public Optional<Path> setAside() {
        return Optional.ofNullable(setAside);
    }

    /** On the disk when it returns. Refuses a number that is not higher than the last. */
    public void append(JournalEntry entry) throws IOException {
        if (entry.number() <= last.number()) {
            throw new IllegalArgumentException(entry.number() + " after " + last.number());
        }
        if (file.size() > last.end()) {
            file.cut(last.end()); // pieces of one that could not be written
        }
        Slot slot = file.write(last.end(), entry);
        file.force();
        last = slot;
    }

    /** Reads as the stream is read. Ends with a fault at an entry that cannot be read. */
    public Stream<JournalEntry> entriesAfter(long number) {
        JournalWalk walk;
        try {
            walk = walkAfter(number);
        } catch (IOException e) {
            throw new FaultException(Fault.JOURNAL_DAMAGED, e, path);
        }
        Stream<JournalEntry> readable = StreamSupport.stream(Spliterators.spliteratorUnknownSize(walk, 0), false);
        return Stream.concat(readable, Stream.of(walk).filter(JournalWalk::isBroken).map(_ -> {
            throw new FaultException(Fault.JOURNAL_DAMAGED, path);
        }));
    }

    /**
     * What came of reading all of it.
     *
     * @param entries    that can be read
     * @param lastNumber of those
     * @param whole      whether they are all
     */
    public record Verified(long entries, long lastNumber, boolean whole) {
    }

    public Verified verify() {
        JournalWalk walk = new JournalWalk(file, JournalFile.HEADER, Long.MIN_VALUE, last.end());
        long entries = 0;
        long number = 0;
        while (walk.hasNext()) {
            number = walk.next().number();
            entries++;
        }
        return new Verified(entries, number, !walk.isBroken());
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
