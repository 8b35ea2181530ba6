package vn.sokhuyenhoc.work.update;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.copy.CopyManifest;
import vn.sokhuyenhoc.domain.copy.CopyReason;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.update.NewsText;
import vn.sokhuyenhoc.domain.update.Pointer;
import vn.sokhuyenhoc.domain.update.UpdateManifest;
import vn.sokhuyenhoc.domain.update.Version;
import vn.sokhuyenhoc.files.update.MakersKey;
import vn.sokhuyenhoc.files.update.NewsPlace;
import vn.sokhuyenhoc.files.update.UpdateFile;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.RegisterCopies;
import vn.sokhuyenhoc.store.SettingStore;
import vn.sokhuyenhoc.work.copies.CopyKeeper;
import vn.sokhuyenhoc.work.copies.CopyTask;

/** Takes newer versions of the program from signed files. The register is copied first; the program before stays for one step back. */
public final class UpdateDesk {
    private static final String PLACE = "news_place";
    private static final long HALF = 500;

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

    /**
     * An update under way.
     *
     * @param copy   of the register before, to be written
     * @param schema of the register before
     */
    public record Begun(UpdateFile file, CopyTask copy, int schema) {
    }

    /** A version that lies ready. */
    public record Unpacked(Begun begun, CopyManifest copy) {
    }

    /** All at once. Stopped or failed, the program stays as it was. */
    public Taken take(Path file, Progress progress) {
        return finish(unpack(begin(file), progress));
    }

    /** The part that holds the register, for a moment only. */
    public Begun begin(Path file) {
        database.ensure(Deed.UPDATE.right());
        return new Begun(checked(file), keeper.begin(CopyReason.UPGRADE), schema());
    }

    /** On any thread, while work on the register goes on: writes its copy and unpacks the version. */
    public Unpacked unpack(Begun begun, Progress progress) {
        CopyManifest copy = keeper.write(begun.copy(), half(progress, 0));
        shelf.tidy();
        shelf.versions().take(begun.file(), half(progress, HALF));
        return new Unpacked(begun, copy);
    }

    /** On the register's thread: has the version used from the next start on. */
    public Taken finish(Unpacked unpacked) {
        keeper.settle();
        Version next = unpacked.begun().file().manifest().version();
        Version own = shelf.program().version();
        note(own, next);
        shelf.versions().point(new Pointer(next, own, !shelf.isOwn(), unpacked.begun().schema(), unpacked.copy().name().file()));
        return new Taken(next, own, unpacked.copy());
    }

    /** The copy and the program each count for half of the work. */
    private static Progress half(Progress progress, long before) {
        return (done, of) -> progress.at(before + (of == 0 ? 0 : done * HALF / of), 2 * HALF);
    }

    /** Uses the version before from the next start on. */
    public Version stepBack() {
        database.ensure(Deed.UPDATE.right());
        Version before = shelf.back().orElseThrow(() -> new FaultException(Fault.NO_VERSION_BEFORE)).before();
        note(shelf.program().version(), before);
        return shelf.stepBack();
    }

    /** Where newer versions are laid down, as the office wrote it; empty for nowhere, which is the beginning. */
    public String place() {
        return new SettingStore(database).get(PLACE).orElse("");
    }

    /** @param place empty for nowhere; refuses what is neither a folder's name nor an address over https */
    public void setPlace(String place) {
        if (!place.isEmpty()) {
            new NewsPlace(place);
        }
        database.change(Deed.UPDATE, () -> {
            database.detail(place);
            new SettingStore(database).put(PLACE, place);
            return true;
        });
    }

    /**
     * What was found at the place.
     *
     * @param file the update file, where it lies in a folder; null where it is to be fetched from the address
     */
    public record Found(NewsText.News news, Path file) {
    }

    /** Asks the place, as the clerk wishes; nothing where no newer version is there. Needs no register. */
    public Optional<Found> find(String place) {
        NewsPlace at = new NewsPlace(place);
        NewsText.News news = at.read(shelf.program().system(), MakersKey.of(shelf.program().folder()));
        return news.version().isNewerThan(shelf.program().version()) && news.system().equals(shelf.program().system())
            ? Optional.of(new Found(news, at.file(news.file()).orElse(null))) : Optional.empty();
    }

    private void note(Version from, Version to) {
        database.change(Deed.UPDATE, () -> {
            database.detail(from.text() + " \u2192 " + to.text());
            return true;
        });
    }
}
