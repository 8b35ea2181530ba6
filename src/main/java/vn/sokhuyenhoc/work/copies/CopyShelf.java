package vn.sokhuyenhoc.work.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.copy.CopyManifest;
import vn.sokhuyenhoc.domain.copy.CopyName;
import vn.sokhuyenhoc.domain.copy.RegisterState;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.RegisterCopies;
import vn.sokhuyenhoc.store.RegisterCopy;
import vn.sokhuyenhoc.store.SettingStore;

/** The copies of the open register, and the second folder that gets them too. */
public final class CopyShelf {
    private static final String SECOND = "copy_folder";

    private final Database database;
    private final RegisterCopies copies;
    private final SettingStore settings;

    public CopyShelf(Database database) {
        this.database = database;
        this.copies = new RegisterCopies(database);
        this.settings = new SettingStore(database);
    }

    /**
     * A copy that is there.
     *
     * @param manifest null where it can no longer be read
     * @param own      whether it lies in the data folder, not in the second one
     */
    public record Kept(CopyName name, Path file, long bytes, CopyManifest manifest, boolean own) {
    }

    /**
     * A copy beside the register as it is.
     *
     * @param lost how many changes of each kind the copy lacks
     */
    public record Sides(RegisterState now, CopyManifest copy, Map<Deed, Integer> lost) {
        public int lostChanges() {
            return lost.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** All of them, the newest first; the same one in both folders only once. */
    public List<Kept> all() {
        List<Kept> all = new ArrayList<>(in(folder(), true));
        second().ifPresent(folder -> in(folder, false).stream().filter(kept -> all.stream().noneMatch(one -> one.name().equals(kept.name())))
            .toList().forEach(all::add));
        all.sort(Comparator.comparing(Kept::name, CopyName.NEWEST));
        return all;
    }

    /** The newest in the data folder that can be read; one of a time to come only where there is no other. */
    public Optional<CopyManifest> newest(LocalDateTime now) {
        return copies.in(folder()).entrySet().stream().sorted(Map.Entry.comparingByKey(CopyName.newest(now))).map(Map.Entry::getValue)
            .map(this::manifest).flatMap(Optional::stream).findFirst();
    }

    public Path folder() {
        return RegisterCopies.folder(database.folder());
    }

    private List<Kept> in(Path folder, boolean own) {
        return copies.in(folder).entrySet().stream().map(found -> new Kept(found.getKey(), found.getValue(), size(found.getValue()),
            manifest(found.getValue()).orElse(null), own)).toList();
    }

    private Optional<CopyManifest> manifest(Path file) {
        try {
            return Optional.of(copies.open(file).manifest());
        } catch (FaultException e) {
            return Optional.empty();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Opens the copy and counts it, beside the register as it is; refuses one that is damaged, of another register or a newer program. */
    public Sides compare(Path file) {
        RegisterCopy copy = copies.open(file);
        return new Sides(copies.state(), copy.manifest(), copies.lostBy(copy));
    }

    /** The folder or stick that gets every copy too. */
    public Optional<Path> second() {
        return settings.get(SECOND).filter(folder -> !folder.isEmpty()).map(Path::of);
    }

    /** @param folder null for none; refuses one that is not there, or that is the register's own */
    public void setSecond(Path folder) {
        if (folder != null && (!Files.isDirectory(folder) || !Files.isWritable(folder)
            || folder.toAbsolutePath().normalize().startsWith(database.folder().toAbsolutePath().normalize()))) {
            throw new FaultException(Fault.COPY_TARGET_WRONG, folder);
        }
        database.change(Deed.COPY_SETTINGS, () -> {
            settings.put(SECOND, folder == null ? "" : folder.toAbsolutePath().toString());
            return true;
        });
    }
}
