package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.RUNNING_NUMBER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.h2.api.ErrorCode;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;

/**
 * The register's file: one encrypted H2 database and the key file beside it, held by one program at a time.
 * Used from one thread. A change is on the disk when {@link #change} returns, a power cut included.
 */
public final class Database implements AutoCloseable {
    /** The fewest characters of a password. */
    public static final int SHORTEST_PASSWORD = KeySlots.SHORTEST_PASSWORD;
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final String NAME = "so-khuyen-hoc";
    /** On disk at each commit; 128 MB of pages in memory; lists of 600,000 rows sorted there too; no trace file, which would hold names. */
    private static final String OPTIONS = ";CIPHER=AES;COMPRESS=TRUE;WRITE_DELAY=0;CACHE_SIZE=131072;MAX_MEMORY_ROWS=600000"
        + ";TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE";
    /** A file that grew by more than so many bytes is packed when it is closed. */
    private static final long MUCH = 64L << 20;

    private final Path folder;
    private final String dataKey;
    private Connection connection;
    private DSLContext current;
    private boolean grown;
    private final long sizeAtStart;
    private final KeptPersonKeys people = new KeptPersonKeys(this);

    private Database(Path folder, String dataKey) {
        this.folder = folder;
        this.dataKey = dataKey;
        connect();
        this.sizeAtStart = size();
    }

    private long size() {
        return folder.resolve(NAME + ".mv.db").toFile().length();
    }

    private void connect() {
        connection = connection(folder, dataKey);
        current = DSL.using(connection, SQLDialect.H2,
            new Settings().withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED).withExecuteLogging(false));
        current.configuration().set(people.listener());
    }

    /** Whether the folder holds a register. */
    public static boolean existsIn(Path folder) {
        return keys(folder).exist();
    }

    /** Makes an empty register that this password opens; refuses a folder that has one. */
    public static Database create(Path folder, char[] password) {
        if (existsIn(folder)) {
            throw new FaultException(Fault.DATA_ALREADY_THERE, folder);
        }
        return new Database(folder, keys(folder).create(password));
    }

    /** Opens the register, first bringing its tables up to this version. */
    public static Database open(Path folder, char[] password) {
        if (!existsIn(folder)) {
            throw new FaultException(Fault.DATA_MISSING, folder);
        }
        return new Database(folder, keys(folder).open(password));
    }

    /** Takes away a register whose making failed. */
    public static void remove(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(NAME + ".mv.db"));
            Files.deleteIfExists(folder.resolve(NAME + ".keys"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeySlots keys(Path folder) {
        return new KeySlots(folder.toAbsolutePath().resolve(NAME + ".keys"));
    }

    private static Connection connection(Path folder, String dataKey) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve(NAME) + OPTIONS;
        try {
            Connection connection = DriverManager.getConnection(url, "sa", dataKey + " sa");
            reuseSpace(connection, false);
            migrate(url, dataKey, connection);
            return connection;
        } catch (SQLException e) {
            throw switch (e.getErrorCode()) {
                case ErrorCode.DATABASE_ALREADY_OPEN_1 -> new FaultException(Fault.DATA_OPEN_ELSEWHERE, e);
                default -> new FaultException(Fault.DATA_DAMAGED, e, folder);
            };
        }
    }

    /**
     * Where room in the file is used again while it is open, H2 may find an older state after the program was killed, and changes that were
     * answered are lost: its way to the newest state leads over pages that have been written over, as it does with any older than 45 seconds.
     */
    private static void reuseSpace(Connection connection, boolean allowed) throws SQLException {
        SessionLocal session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        session.getDatabase().getStore().getMvStore().setReuseSpace(allowed);
    }

    private static void migrate(String url, String dataKey, Connection connection) throws SQLException {
        try {
            Flyway.configure().dataSource(url, "sa", dataKey + " sa").locations("classpath:db/migration")
                .ignoreMigrationPatterns(new String[0]).load().migrate();
        } catch (FlywayValidateException e) {
            connection.close();
            throw new FaultException(Fault.DATA_NEWER, e);
        }
    }

    /** Where the stores read and write; inside a change it is that change's transaction. */
    DSLContext sql() {
        return current;
    }

    /** What lists of people run on. */
    KeptPersonKeys people() {
        return people;
    }

    /** Does all of the work or nothing of it; when it returns, the change has its running number and is on the disk. */
    public <T> T change(Supplier<T> work) {
        try {
            T result = inTransaction(work);
            current.execute("CHECKPOINT SYNC");
            return result;
        } catch (DataAccessException e) {
            throw failed(e);
        }
    }

    /** What came of work that was taken back. */
    private static final class Rehearsed extends RuntimeException {
        private final transient Object answer;

        Rehearsed(Object answer) {
            super(null, null, false, false);
            this.answer = answer;
        }
    }

    /** Does the work and takes all of it back; the answer tells what it would come to. */
    @SuppressWarnings("unchecked")
    public <T> T rehearse(Supplier<T> work) {
        try {
            return inTransaction(() -> {
                throw new Rehearsed(work.get());
            });
        } catch (Rehearsed done) {
            return (T) done.answer;
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        DSLContext outside = current;
        try {
            return outside.transactionResult(c -> {
                current = c.dsl();
                T answer = work.get();
                current.update(RUNNING_NUMBER).set(RUNNING_NUMBER.LAST_NO, RUNNING_NUMBER.LAST_NO.plus(1)).execute();
                return answer;
            });
        } finally {
            current = outside;
        }
    }

    /** A full disk closes the database under us: it is opened again as it was before the change, so that work can go on. */
    private RuntimeException failed(DataAccessException failure) {
        boolean full = says(failure, "No space left") || says(failure, "not enough space");
        try {
            if (!connection.isValid(1)) {
                connect();
            }
        } catch (SQLException | FaultException e) {
            failure.addSuppressed(e);
        }
        return full ? new FaultException(Fault.DISK_FULL, failure, NAME) : failure;
    }

    private static boolean says(Throwable failure, String words) {
        return failure != null && (String.valueOf(failure.getMessage()).contains(words) || says(failure.getCause(), words));
    }

    /** As {@link #change}, for thousands of rows at once: the file is written less often on the way, and packed when it is closed. */
    public <T> T bulkChange(Supplier<T> work) {
        current.execute("SET WRITE_DELAY 500");
        grown = true;
        try {
            return change(work);
        } finally {
            writeAtOnce();
        }
    }

    private void writeAtOnce() {
        try {
            current.execute("SET WRITE_DELAY 0");
        } catch (DataAccessException e) {
            // Only where the file could not be opened again; the failure itself is already on its way.
            LOG.warn("register is closed", e);
        }
    }

    /** How many changes were saved since the register was made. */
    public long runningNumber() {
        return current.select(RUNNING_NUMBER.LAST_NO).from(RUNNING_NUMBER).fetchSingle(RUNNING_NUMBER.LAST_NO);
    }

    @Override
    public void close() {
        try {
            reuseSpace(connection, true);
            connection.createStatement().execute(grown || size() - sizeAtStart > MUCH ? "SHUTDOWN COMPACT" : "SHUTDOWN");
        } catch (SQLException e) {
            // Every change was on the disk when it was answered; only the packing at the end is missing.
            LOG.warn("not closed in order", e);
        }
    }
}
