package vn.sokhuyenhoc.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.h2.api.ErrorCode;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.store.trace.RowWatch;

/** The encrypted H2 file of a register: how it is opened and closed. */
final class DatabaseFile {
    static final String NAME = "so-khuyen-hoc";
    static final String ENDING = ".mv.db";
    /** On disk at each commit; 128 MB of pages in memory; lists of 600,000 rows sorted there too; no trace file, which would hold names. */
    private static final String OPTIONS = ";CIPHER=AES;COMPRESS=TRUE;WRITE_DELAY=0;CACHE_SIZE=131072;MAX_MEMORY_ROWS=600000"
        + ";TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE";

    /** The type of columns that keep files, the one thing that the two engines name differently. */
    private static final Map<String, String> BYTES = Map.of("bytes", "binary large object");

    private static final Set<MigrationState> FUTURE = EnumSet.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED,
        MigrationState.MISSING_SUCCESS);

    private final Path folder;
    private final DataKey key;
    private final String name;
    private boolean isNew;

    /** What is done before a newer program changes the tables. */
    @FunctionalInterface
    interface BeforeUpgrade {
        void keep(DatabaseFile file, Connection connection) throws SQLException;
    }

    /** @param isNew whether it is made at the first opening; one that has vanished is never made anew in silence */
    DatabaseFile(Path folder, DataKey key, boolean isNew) {
        this(folder, key, NAME);
        this.isNew = isNew;
    }

    private DatabaseFile(Path folder, DataKey key, String name) {
        this.folder = folder;
        this.key = key;
        this.name = name;
    }

    Path path() {
        return folder.resolve(name + ENDING);
    }

    /** Refuses where it was taken away while it was open, as with a stick that was pulled out. */
    void ensureThere() {
        if (!Files.exists(path())) {
            throw new FaultException(Fault.FOLDER_GONE, folder.toString());
        }
    }

    long size() {
        return path().toFile().length();
    }

    /** Brings the tables up to this version. */
    Connection open(BeforeUpgrade before) {
        try {
            Connection connection = connect();
            boolean ready = false;
            try {
                connection = migrated(connection, before);
                OpenFile.reuseSpace(connection, false);
                StateReader.state(connection); // what is damaged at its root is found now, not in the middle of work
                RowWatch.over(connection);
                ready = true;
            } finally {
                if (!ready) {
                    connection.close();
                }
            }
            isNew = false;
            return connection;
        } catch (SQLException e) {
            throw e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1 ? new FaultException(Fault.DATA_OPEN_ELSEWHERE, e)
                : unusable(e);
        }
    }

    /** Leaves the tables as they are. */
    Connection connect() throws SQLException {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        if (!isNew && size() == 0) { // H2 would fill an empty file with an empty register
            throw new FaultException(Files.exists(path()) ? Fault.DATA_DAMAGED : Fault.DATABASE_GONE, folder);
        }
        if (!isNew && !Files.isWritable(path())) { // H2 would open it and refuse the first change, which is to note who came in
            throw new FaultException(Fault.DATA_READ_ONLY, folder);
        }
        return DriverManager.getConnection(url(), "sa", password());
    }

    private String url() {
        return "jdbc:h2:file:" + folder.toAbsolutePath().resolve(name) + OPTIONS + (isNew ? "" : ";IFEXISTS=TRUE");
    }

    private String password() {
        return key.hex() + " sa";
    }

    private FaultException unusable(Exception failure) {
        return DiskFailure.saysFull(failure) ? new FaultException(Fault.DISK_FULL, failure, NAME)
            : DiskFailure.isBehind(failure) ? new FaultException(Fault.DISK_NOT_READ, failure, folder.toString())
            : new FaultException(Fault.DATA_DAMAGED, failure, folder);
    }

    private Flyway migrations() {
        return Flyway.configure().dataSource(url(), "sa", password()).locations("classpath:db/migration").placeholders(BYTES)
            .ignoreMigrationPatterns(new String[0]).load();
    }

    /** Whether a newer program has changed the tables. */
    boolean isOfNewerProgram() {
        return Stream.of(migrations().info().all()).anyMatch(step -> FUTURE.contains(step.getState()));
    }

    private Connection migrated(Connection connection, BeforeUpgrade before) throws SQLException {
        try {
            Flyway migrations = migrations();
            if (!isNew && migrations.info().pending().length > 0) {
                before.keep(this, connection);
                return upgraded(connection);
            }
            migrations.migrate();
            return connection;
        } catch (FlywayValidateException e) {
            throw new FaultException(Fault.DATA_NEWER, e);
        } catch (FlywayException e) {
            throw unusable(e);
        }
    }

    /** Each step of a migration stands at once, so that a kill would leave half of it: it is done to a copy, which takes the file's place whole. */
    private Connection upgraded(Connection connection) throws SQLException {
        close(connection, false);
        DatabaseFile beside = new DatabaseFile(folder, key, NAME + "-upgrade");
        try {
            Files.copy(path(), beside.path(), StandardCopyOption.REPLACE_EXISTING);
            try (Connection next = beside.connect()) {
                beside.migrations().migrate();
                next.createStatement().execute("delete from kept_count"); // a step may have changed what they count
                beside.close(next, false);
            }
            try (FileChannel channel = FileChannel.open(beside.path(), StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(beside.path(), path(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unusable(e);
        } finally {
            remove(beside.path());
        }
        return connect();
    }

    private void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** The bytes of the open file as they are now. */
    DatabaseBytes bytes(Connection connection) throws SQLException {
        try {
            return new DatabaseBytes(OpenFile.store(connection).getFileStore(), size());
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /**
     * Leaves one alone that a full disk has closed already.
     *
     * @param pack whether the file is to be made as small as it can be, which takes time
     */
    void close(Connection connection, boolean pack) throws SQLException {
        if (!OpenFile.isOpen(connection)) {
            return;
        }
        OpenFile.reuseSpace(connection, true);
        connection.createStatement().execute(pack ? "SHUTDOWN COMPACT" : "SHUTDOWN");
    }
}
