package vn.sokhuyenhoc.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.copy.CopyManifest;
import vn.sokhuyenhoc.domain.copy.CopyName;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.store.journal.Journal;
import vn.sokhuyenhoc.store.journal.JournalEntry;

/**
 * How a register whose file is destroyed can be made again: from which copy, and with how many changes after it that the journal knows.
 *
 * @param copy     the newest that opens and that the journal goes on from; where there is none such, the newest that opens
 * @param again    changes in the journal after the copy
 * @param complete whether the journal goes on from the copy, so that nothing is lost
 */
public record RegisterRebuild(RegisterCopy copy, long again, boolean complete) {

    /** Looks through the copies in the data folder; nothing where none opens with this password. */
    public static Optional<RegisterRebuild> find(Path folder, char[] password, Clock clock) {
        List<RegisterCopy> copies = copies(folder, password, clock);
        Optional<RegisterRebuild> complete = copies.stream().map(copy -> after(folder, copy, clock)).filter(RegisterRebuild::complete)
            .filter(plan -> isGood(plan.copy())).findFirst();
        return complete.isPresent() ? complete
            : copies.stream().filter(RegisterRebuild::isGood).findFirst().map(copy -> new RegisterRebuild(copy, 0, false));
    }

    /** The newest copy that this program can read, of a register that a newer program wrote; its journal is the newer program's. */
    public static Optional<RegisterRebuild> earlier(Path folder, char[] password, Clock clock) {
        return copies(folder, password, clock).stream().filter(RegisterRebuild::isGood).findFirst().map(copy -> new RegisterRebuild(copy, 0, false));
    }

    /** Those that the password opens and whose manifest holds, the newest first. */
    private static List<RegisterCopy> copies(Path folder, char[] password, Clock clock) {
        Path place = RegisterCopies.folder(folder);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            List<Path> named = files.filter(file -> CopyName.of(file.getFileName().toString()).isPresent())
                .sorted(Comparator.comparing((Path file) -> CopyName.of(file.getFileName().toString()).orElseThrow(),
                    CopyName.newest(LocalDateTime.now(clock)))).toList();
            Optional<RegisterCopy> first = named.stream().flatMap(file -> readable(() -> RegisterCopy.of(file, folder, password)).stream())
                .findFirst(); // the password is stretched for this one only, which takes its time
            return first.stream().flatMap(one -> named.stream().flatMap(file -> readable(
                () -> RegisterCopy.of(file, one.key(), one.bringsKeys())).stream())).toList();
        } catch (IOException e) {
            throw new FaultException(Fault.FILE_MISSING, e, place);
        }
    }

    private static Optional<RegisterCopy> readable(Supplier<RegisterCopy> opening) {
        try {
            return Optional.of(opening.get());
        } catch (FaultException e) {
            if (e.fault() == Fault.WRONG_PASSWORD) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private static boolean isGood(RegisterCopy copy) {
        try {
            copy.prove();
            return true;
        } catch (FaultException e) {
            if (e.fault() == Fault.COPY_DAMAGED || e.fault() == Fault.COPY_NEWER) {
                return false;
            }
            throw e;
        }
    }

    /** By this copy; refuses one that the journal does not go on from. */
    public static RegisterRebuild by(RegisterCopy copy, Path folder, Clock clock) {
        RegisterRebuild plan = after(folder, copy, clock);
        if (!plan.complete()) {
            throw new FaultException(Fault.NO_COPY_TO_REBUILD, copy.path());
        }
        copy.prove();
        return plan;
    }

    /** The journal goes on from the copy where it has the copy's last change with the same seal, or begins right there. */
    private static RegisterRebuild after(Path folder, RegisterCopy copy, Clock clock) {
        Path path = folder.resolve(DatabaseFile.NAME + JournalKeeper.ENDING);
        CopyManifest manifest = copy.manifest();
        long changes = manifest.state().changes();
        if (!Files.exists(path)) {
            return new RegisterRebuild(copy, 0, false);
        }
        try (Journal journal = Journal.open(path, JournalKeeper.keys(copy.key()), clock, changes);
             Stream<JournalEntry> entries = journal.entriesAfter(changes - 1)) {
            Optional<JournalEntry> same = entries.findFirst();
            boolean follows = same.isPresent() && same.get().number() == changes
                && (!AuditWriter.isWhole(same.get().lines()) || AuditWriter.hash(same.get().lines()).equals(manifest.state().head()));
            return new RegisterRebuild(copy, journal.lastNumber() - changes, follows);
        } catch (IOException e) {
            throw new FaultException(Fault.JOURNAL_DAMAGED, e, path);
        }
    }

    /** The copy takes the place of what is left; when the register is opened next, the journal is caught up with. Answers what was set aside. */
    public List<Path> run(Path folder, Clock clock) {
        return complete ? CopyRestore.under(folder, copy, clock) : CopyRestore.into(folder, copy, clock);
    }
}
