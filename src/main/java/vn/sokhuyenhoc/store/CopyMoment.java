package vn.sokhuyenhoc.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.copy.CopyManifest;
import vn.sokhuyenhoc.domain.copy.CopyName;
import vn.sokhuyenhoc.domain.copy.CopyReason;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.store.copy.BesideFile;
import vn.sokhuyenhoc.store.copy.CopyFile;
import vn.sokhuyenhoc.store.copy.ProgramVersion;

/**
 * A register as it stands at one moment, of which a copy can be written while work on it goes on. The copy takes its name only when it was
 * opened again and counted; of one that fails nothing stays.
 */
public final class CopyMoment {
    static final String TEMPLATES = "templates";
    /** What lies beside the register and belongs to it: the office's own templates, the look of the window. */
    private static final List<String> BESIDE = List.of(TEMPLATES, "window.properties");

    private final Path folder;
    private final DataKey key;
    private final CopyManifest draft;
    private final Bytes database;

    /** The database file. */
    @FunctionalInterface
    private interface Bytes {
        void writeTo(OutputStream out, Progress progress) throws IOException;
    }

    /** Why and by whom a copy is made. */
    record Cause(CopyReason why, LocalDateTime at, String by) {
    }

    private CopyMoment(Path folder, DataKey key, CopyManifest draft, Bytes database) {
        this.folder = folder;
        this.key = key;
        this.draft = draft;
        this.database = database;
    }

    /** Of the open register, all of whose changes are on the disk. */
    static CopyMoment of(Path folder, DataKey key, Connection connection, DatabaseBytes bytes, Cause cause) {
        try {
            CopyName name = new CopyName(CopySeal.of(key).register(), cause.at(), cause.why());
            return new CopyMoment(folder, key, new CopyManifest(name, cause.by(), ProgramVersion.text(), StateReader.schema(connection),
                StateReader.state(connection), Map.of()), bytes::writeTo);
        } catch (SQLException e) {
            throw new FaultException(Fault.DATA_DAMAGED, e, folder);
        }
    }

    /** The same of the register when it is closed, with nothing having changed since: its file is smaller then. */
    public CopyMoment atRest() {
        Path file = new DatabaseFile(folder, key, false).path();
        return new CopyMoment(folder, key, draft, (out, _) -> Files.copy(file, out));
    }

    public CopyName name() {
        return draft.name();
    }

    public long changes() {
        return draft.state().changes();
    }

    /** On any thread; answers the manifest when the copy is on the disk and has been opened and counted. */
    public CopyManifest write(Path out, Progress progress) {
        CopyManifest[] written = new CopyManifest[1];
        BesideFile.write(out, stream -> written[0] = CopyFile.write(stream, parts(progress), draft, CopySeal.of(key).key()),
            whole -> RegisterCopy.of(whole, key).prove());
        return written[0];
    }

    private List<CopyFile.Part> parts(Progress progress) throws IOException {
        List<CopyFile.Part> parts = new ArrayList<>();
        parts.add(new CopyFile.Part(DatabaseFile.NAME + DatabaseFile.ENDING, out -> database.writeTo(out, progress)));
        parts.add(part(DatabaseFile.NAME + KeySlots.ENDING));
        for (String name : BESIDE) {
            try (Stream<Path> files = Files.exists(folder.resolve(name)) ? Files.walk(folder.resolve(name)) : Stream.empty()) {
                files.filter(Files::isRegularFile).sorted().forEach(file -> parts.add(part(folder.relativize(file).toString().replace('\\', '/'))));
            }
        }
        return parts;
    }

    private CopyFile.Part part(String name) {
        return new CopyFile.Part(name, out -> Files.copy(folder.resolve(name), out));
    }

    /** Whether a file of a copy belongs in the data folder beside the register. */
    static boolean isBeside(String part) {
        return BESIDE.stream().anyMatch(name -> part.equals(name) || part.startsWith(name + "/")) && !part.contains("..");
    }
}
