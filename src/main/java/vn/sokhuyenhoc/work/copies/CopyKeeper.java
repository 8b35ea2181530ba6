package vn.sokhuyenhoc.work.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.copy.CopyManifest;
import vn.sokhuyenhoc.domain.copy.CopyName;
import vn.sokhuyenhoc.domain.copy.CopyReason;
import vn.sokhuyenhoc.domain.copy.Rotation;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.SafeFile;
import vn.sokhuyenhoc.store.CopyMoment;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.RegisterCopies;

/**
 * Makes copies of the open register: each begins on the register's thread, which it does not hold up, and is written on any other. By itself it
 * makes one before lists come in, every hour of work and at the end, where something has changed. Old ones go as {@link Rotation} says.
 */
public final class CopyKeeper implements AutoCloseable {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Set<Deed> IMPORTS = EnumSet.of(Deed.PEOPLE_IMPORT, Deed.FORMS_IMPORT);

    private final Database database;
    private final CopyShelf shelf;
    private final RegisterCopies copies;
    private final Clock clock;
    private final Queue<CopyManifest> made = new ConcurrentLinkedQueue<>();
    private final Queue<FaultException> warnings = new ConcurrentLinkedQueue<>();
    private final ExecutorService background = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("copies").factory());
    private volatile Runnable whenMade = () -> { };
    private CopyManifest newest;
    private LocalDateTime asked;
    private boolean secondIsGone;

    public CopyKeeper(Database database, CopyShelf shelf, Clock clock) {
        this.database = database;
        this.shelf = shelf;
        this.clock = clock;
        this.copies = new RegisterCopies(database);
    }

    Database database() {
        return database;
    }

    /** From now on a copy is made before lists come in. */
    public void watch() {
        copies.tidy();
        asked = LocalDateTime.now(clock);
        newest = shelf.newest(asked).orElse(null);
        if (newest != null && copies.isOldInJournal()) {
            copies.made(newest); // where the program ended between an erasure and the copy after it
        }
        database.beforeChanges(deed -> {
            if (IMPORTS.contains(deed) && isDue()) {
                inBackground(CopyReason.IMPORT);
            }
        });
    }

    /** @param listener told of each copy that was written, on the thread that wrote it */
    public void whenMade(Runnable listener) {
        whenMade = listener;
    }

    /** Every now and then: makes the hour's copy when it is time for it and something has changed. */
    public void hourly() {
        settle();
        LocalDateTime now = LocalDateTime.now(clock);
        boolean passed = !asked.plus(HOUR).isAfter(now) || now.isBefore(asked); // a clock that was set back would else hold copies up
        if (passed && isDue()) {
            inBackground(CopyReason.HOUR);
        }
    }

    private boolean isDue() {
        return newest == null || !copies.isAsIn(newest);
    }

    private void inBackground(CopyReason why) {
        CopyTask task = begin(why);
        background.execute(() -> {
            try {
                write(task, Progress.NONE);
            } catch (FaultException e) {
                warnings.add(e);
            }
        });
    }

    /** On the register's thread; quick. */
    public CopyTask begin(CopyReason why) {
        asked = LocalDateTime.now(clock);
        return new CopyTask(copies.now(why, asked), shelf.second().orElse(null));
    }

    /** On any thread: writes the copy, opens and counts it, has the second folder get it too, and lets old ones go. */
    public synchronized CopyManifest write(CopyTask task, Progress progress) {
        Path out = shelf.folder().resolve(task.moment().name().file());
        CopyManifest manifest = task.moment().write(out, progress);
        made.add(manifest);
        if (manifest.name().why() != CopyReason.RESTORE) { // which must not send away the very copy that is to be put back
            rotate(shelf.folder());
        }
        if (task.second() != null) {
            second(out, task.second());
        }
        whenMade.run();
        return manifest;
    }

    /** To a file of the clerk's choice. */
    public CopyManifest write(CopyMoment moment, Path out, Progress progress) {
        return moment.write(out, progress);
    }

    /** A stick that is not there never stops work; it is said once. */
    private void second(Path copy, Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                throw new FaultException(Fault.COPY_TARGET_GONE, folder);
            }
            Path target = folder.resolve(copy.getFileName());
            SafeFile.write(target, out -> Files.copy(copy, out));
            if (Files.mismatch(copy, target) >= 0) {
                Files.delete(target);
                throw new FaultException(Fault.COPY_DAMAGED, target);
            }
            rotate(folder);
            secondIsGone = false;
        } catch (IOException e) {
            warn(new FaultException(Fault.COPY_TARGET_GONE, e, folder));
        } catch (FaultException e) {
            warn(new FaultException(e.fault() == Fault.DISK_FULL ? Fault.DISK_FULL : Fault.COPY_TARGET_GONE, e, folder));
        }
    }

    private void warn(FaultException warning) {
        if (!secondIsGone) {
            warnings.add(warning);
        }
        secondIsGone = true;
    }

    private void rotate(Path folder) {
        var there = copies.in(folder);
        for (CopyName name : Rotation.outdated(there.keySet(), LocalDateTime.now(clock))) {
            try {
                Files.deleteIfExists(there.get(name));
            } catch (IOException e) {
                warnings.add(new FaultException(Fault.FILE_NOT_WRITTEN, e, there.get(name)));
            }
        }
    }

    /** On the register's thread: takes note of copies written since. */
    public List<CopyManifest> settle() {
        List<CopyManifest> settled = new ArrayList<>();
        for (CopyManifest copy = made.poll(); copy != null; copy = made.poll()) {
            newest = copy;
            copies.made(copy);
            settled.add(copy);
            if (copy.name().why() == CopyReason.ASKED) {
                note(copy.name().file());
            }
        }
        return settled;
    }

    /** In the log of changes: a copy that somebody asked for. */
    public void note(String file) {
        database.change(Deed.COPY, () -> {
            database.detail(file);
            return true;
        });
    }

    /** All at once, on the register's thread. */
    public CopyManifest make(CopyReason why, Progress progress) {
        CopyManifest copy = write(begin(why), progress);
        settle();
        return copy;
    }

    /** When the newest copy was made. */
    public Optional<LocalDateTime> lastAt() {
        return Optional.ofNullable(newest).map(copy -> copy.name().at());
    }

    /** Days since the newest copy, where something has changed that is in none; 0 else. On the register's thread. */
    public int daysWithout() {
        if (newest == null || copies.isAsIn(newest)) {
            return 0;
        }
        return (int) Math.max(0, Duration.between(newest.name().at(), LocalDateTime.now(clock)).toDays());
    }

    /** What went wrong in the background; each is answered once. */
    public List<FaultException> warnings() {
        List<FaultException> said = new ArrayList<>();
        for (FaultException warning = warnings.poll(); warning != null; warning = warnings.poll()) {
            said.add(warning);
        }
        return said;
    }

    /** Waits for what is being written, closes the register and makes the last copy of the day where something has changed. */
    public void closeWithCopy() {
        background.close();
        settle();
        CopyTask last = isDue() ? begin(CopyReason.CLOSE) : null;
        database.close();
        if (last != null) {
            write(new CopyTask(last.moment().atRest(), last.second()), Progress.NONE);
            made.clear(); // nothing is left that could take note of it
        }
    }

    /** Waits for what is being written. */
    @Override
    public void close() {
        background.close();
        settle();
    }
}
