package vn.sokhuyenhoc.work.copies;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.copy.CopyManifest;
import vn.sokhuyenhoc.domain.copy.CopyReason;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.store.CopyRestore;
import vn.sokhuyenhoc.store.RegisterCopies;
import vn.sokhuyenhoc.store.RegisterCopy;
import vn.sokhuyenhoc.store.RegisterRebuild;

/** Puts copies back in a data folder. The register there is closed by it or was closed before. */
public final class Restoring {
    private final Path folder;
    private final Clock clock;

    public Restoring(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Closes the open register and puts the copy in its place; the register as it was stays as a copy, which can be put back the same way.
     *
     * @param again whether the changes that the copy lacks are to be done again from the journal at the next opening
     * @return the copy of what was replaced; nothing where that was damaged
     */
    public Optional<CopyManifest> replace(CopyKeeper keeper, Path file, boolean again) {
        Optional<CopyManifest> replaced = prepare(keeper, file);
        swap(keeper, file, again, replaced);
        return replaced;
    }

    /** The part that leaves the register open: proves the copy and keeps the register as it is. Nothing where that one is damaged. */
    public Optional<CopyManifest> prepare(CopyKeeper keeper, Path file) {
        new RegisterCopies(keeper.database()).open(file).prove();
        return kept(keeper);
    }

    /**
     * Closes the register and puts the copy there.
     *
     * @param replaced the copy of what is replaced; without one its files stay under dated names
     */
    public void swap(CopyKeeper keeper, Path file, boolean again, Optional<CopyManifest> replaced) {
        RegisterCopy copy = new RegisterCopies(keeper.database()).open(file);
        keeper.close();
        keeper.database().close();
        List<Path> aside = again ? RegisterRebuild.by(copy, folder, clock).run(folder, clock) : CopyRestore.into(folder, copy, clock);
        if (!again) {
            CopyRestore.note(folder, copy, file.getFileName().toString(), replaced.map(made -> made.name().file()).orElse(""));
        }
        if (replaced.isPresent()) {
            CopyRestore.discard(aside);
        }
    }

    /** Nothing of a register that is damaged: its files then stay under dated names. */
    private static Optional<CopyManifest> kept(CopyKeeper keeper) {
        try {
            return Optional.of(keeper.make(CopyReason.RESTORE, Progress.NONE));
        } catch (FaultException e) {
            if (e.fault() == Fault.COPY_DAMAGED || e.fault() == Fault.DATA_DAMAGED) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /**
     * Puts the copy where no register is, or one that does not open any more; that one goes aside under a dated name.
     *
     * @param again whether the changes that the copy lacks are to be done again from the journal at the next opening
     */
    public CopyManifest put(Path file, char[] password, boolean again) {
        RegisterCopy copy = RegisterCopy.of(file, folder, password);
        if (again) {
            RegisterRebuild.by(copy, folder, clock).run(folder, clock);
        } else {
            CopyRestore.into(folder, copy, clock);
            CopyRestore.note(folder, copy, file.getFileName().toString(), "");
        }
        return copy.manifest();
    }

    /** From what the register could be made again, as it does not open; nothing where there is no copy that the password opens. */
    public Optional<Rebuild> plan(char[] password) {
        return RegisterRebuild.find(folder, password, clock).map(plan -> new Rebuild(plan, false));
    }

    /** The newest copy that this program can read, where the register was written by a newer one; nothing where there is none. */
    public Optional<Rebuild> earlier(char[] password) {
        return RegisterRebuild.earlier(folder, password, clock).map(plan -> new Rebuild(plan, true));
    }

    /** Puts the copy there; the changes after it are done again at the next opening. Answers what was set aside. */
    public List<Path> rebuild(Rebuild rebuild) {
        return rebuild.plan().run(folder, clock);
    }
}
