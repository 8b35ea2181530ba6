package vn.sokhuyenhoc.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.copy.CopyManifest;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.store.copy.CopyFile;

/**
 * A copy of a register whose key is at hand; its manifest is what was sealed. Refuses a copy that is damaged, of a newer program, or of
 * another register.
 */
public final class RegisterCopy {
    private final Path path;
    private final CopyFile file;
    private final DataKey key;
    private final boolean bringsKeys;

    /** Something asked of the copy's own database. */
    @FunctionalInterface
    interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    private RegisterCopy(Path path, CopyFile file, DataKey key, boolean bringsKeys) {
        this.bringsKeys = bringsKeys;
        this.path = path;
        this.file = file;
        this.key = key;
    }

    static RegisterCopy of(Path path, DataKey key) {
        return of(path, key, false);
    }

    static RegisterCopy of(Path path, DataKey key, boolean bringsKeys) {
        CopyFile file = CopyFile.open(path);
        CopySeal seal = CopySeal.of(key);
        if (!file.manifest().name().register().equals(seal.register())) {
            throw new FaultException(Fault.COPY_OTHER, path);
        }
        if (!file.isSealedWith(seal.key())) {
            throw new FaultException(Fault.COPY_DAMAGED, path);
        }
        return new RegisterCopy(path, file, key, bringsKeys);
    }

    /** For where the register is: the key of the register in the folder, or where there is none, that of the copy. */
    public static RegisterCopy of(Path path, Path folder, char[] password) {
        KeySlots slots = new KeySlots(folder.resolve(DatabaseFile.NAME + KeySlots.ENDING));
        if (!slots.exist()) {
            return of(path, ownKey(path, password), true);
        }
        DataKey key;
        try {
            key = slots.open(password).key();
        } catch (FaultException e) {
            if (e.fault() != Fault.KEYS_DAMAGED) {
                throw e;
            }
            return of(path, ownKey(path, password), true);
        }
        return of(path, key, false);
    }

    private static DataKey ownKey(Path path, char[] password) {
        CopyFile file = CopyFile.open(path);
        return inTemporary(path, temporary -> {
            Path keys = temporary.resolve(DatabaseFile.NAME + KeySlots.ENDING);
            file.take(keys.getFileName().toString(), keys);
            try {
                return new KeySlots(keys).open(password).key();
            } catch (FaultException e) {
                throw e.fault() == Fault.WRONG_PASSWORD ? new FaultException(Fault.COPY_PASSWORD, e, path) : e;
            }
        });
    }

    public CopyManifest manifest() {
        return file.manifest();
    }

    public Path path() {
        return path;
    }

    CopyFile file() {
        return file;
    }

    DataKey key() {
        return key;
    }

    /** Whether the data folder had no key file, so that the copy's is to be put there. */
    boolean bringsKeys() {
        return bringsKeys;
    }

    /** Opens it in a temporary folder and counts; refuses one that does not hold what its manifest says, or is of a newer program. */
    public void prove() {
        look(_ -> true);
    }

    /** Asks its database something, once it is proved. Every part is written out on the way, and so compared with its sum. */
    <T> T look(Question<T> question) {
        return inTemporary(path, temporary -> {
            manifest().parts().keySet().forEach(part -> file.take(part, temporary.resolve(part)));
            DatabaseFile database = new DatabaseFile(temporary, key, false);
            try (Connection connection = database.connect(); Statement end = connection.createStatement()) {
                try {
                    check(database, connection);
                    return question.ask(connection);
                } finally {
                    end.execute("SHUTDOWN IMMEDIATELY");
                }
            } catch (SQLException e) {
                throw new FaultException(Fault.COPY_DAMAGED, e, path);
            }
        });
    }

    private void check(DatabaseFile database, Connection connection) throws SQLException {
        if (database.isOfNewerProgram()) {
            throw new FaultException(Fault.COPY_NEWER, path);
        }
        if (!StateReader.state(connection).equals(manifest().state())) {
            throw new FaultException(Fault.COPY_DAMAGED, path);
        }
    }

    /** Something done in a folder that is gone afterwards. */
    @FunctionalInterface
    private interface Job<T> {
        T in(Path temporary);
    }

    private static <T> T inTemporary(Path path, Job<T> job) {
        try {
            Path temporary = Files.createTempDirectory("so-khuyen-hoc-");
            try {
                return job.in(temporary);
            } finally {
                try (Stream<Path> files = Files.walk(temporary)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new FaultException(Fault.FILE_NOT_WRITTEN, e, path);
        }
    }
}
