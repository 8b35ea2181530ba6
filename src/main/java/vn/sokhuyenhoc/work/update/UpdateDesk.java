package vn.sokhuyenhoc.work.update;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.copy.CopyManifest;
import vn.sokhuyenhoc.domain.copy.CopyReason;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.update.Pointer;
import vn.sokhuyenhoc.domain.update.UpdateManifest;
import vn.sokhuyenhoc.domain.update.Version;
import vn.sokhuyenhoc.files.update.MakersKey;
import vn.sokhuyenhoc.files.update.UpdateFile;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.RegisterCopies;
import vn.sokhuyenhoc.work.copies.CopyKeeper;

/** Takes newer versions of the program from signed files. The register is copied first; the program before stays for one step back. */
public final class UpdateDesk {
    private final Database database;
    private final CopyKeeper keeper;
    private final Shelf shelf;

    public UpdateDesk(Database database, CopyKeeper keeper, Shelf shelf) {
        this.database = database;
        this.keeper = keeper;
        this.shelf = shelf;
    }

    /**
     * What an update file brings.
     *
     * @param tables whether the version writes the register in another way, so that the one before cannot read it afterwards
     */
    public record Offer(Path file, long bytes, UpdateManifest manifest, boolean tables) {
    }

    /**
     * What was done.
     *
     * @param copy of the register before
     */
    public record Taken(Version version, Version before, CopyManifest copy) {
    }

    public Shelf shelf() {
        return shelf;
    }

    /** Looks at an update file; refuses what is not signed, is for another system or is no newer. Nothing is changed. */
    public Offer look(Path file) {
        UpdateManifest manifest = checked(file).manifest();
        return new Offer(file, size(file), manifest, manifest.schema() > schema());
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new FaultException(Fault.FILE_MISSING, e, file);
        }
    }

    private UpdateFile checked(Path file) {
        Program program = shelf.program();
        UpdateFile update = UpdateFile.open(file, MakersKey.of(program.folder()));
        UpdateManifest manifest = update.manifest();
        if (!manifest.system().equals(program.system())) {
            throw new FaultException(Fault.UPDATE_OTHER_SYSTEM, file, manifest.system(), program.system());
        }
        if (!manifest.version().isNewerThan(program.version())) {
            throw new FaultException(Fault.UPDATE_NOT_NEWER, manifest.version().text(), program.version().text());
        }
        shelf.waiting().filter(there -> !manifest.version().isNewerThan(there)).ifPresent(there -> {
            throw new FaultException(Fault.UPDATE_WAITING, there.text());
        });
        return update;
    }

    private int schema() {
        return new RegisterCopies(database).schema();
    }

    /** Copies the register, unpacks the version and has it used from the next start on. Stopped or failed, the program stays as it was. */
    public Taken take(Path file, Progress progress) {
        database.ensure(Deed.UPDATE.right());
        UpdateFile update = checked(file);
        CopyManifest copy = keeper.make(CopyReason.UPGRADE, progress);
        Version next = update.manifest().version();
        Version own = shelf.program().version();
        shelf.tidy();
        shelf.versions().take(update, progress);
        note(own, next);
        shelf.versions().point(new Pointer(next, own, !shelf.isOwn(), schema(), copy.name().file()));
        return new Taken(next, own, copy);
    }

    /** Uses the version before from the next start on. */
    public Version stepBack() {
        database.ensure(Deed.UPDATE.right());
        Version before = shelf.back().orElseThrow(() -> new FaultException(Fault.NO_VERSION_BEFORE)).before();
        note(shelf.program().version(), before);
        return shelf.stepBack();
    }

    private void note(Version from, Version to) {
        database.change(Deed.UPDATE, () -> {
            database.detail(from.text() + " \u2192 " + to.text());
            return true;
        });
    }
}
