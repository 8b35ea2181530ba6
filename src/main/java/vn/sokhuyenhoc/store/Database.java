package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.RUNNING_NUMBER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.store.journal.Journal;
import vn.sokhuyenhoc.store.journal.JournalEntry;

/**
 * The register's files: one encrypted H2 database, the key file and the journal beside it, held by one program at a time.
 * Used from one thread. A change is on the disk when {@link #change} returns, a power cut included, and stands in the journal.
 */
public final class Database implements AutoCloseable {
    /** The fewest characters of a password. */
    public static final int SHORTEST_PASSWORD = KeySlots.SHORTEST_PASSWORD;
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    /** A file that grew by more than so many bytes is packed when it is closed. */
    private static final long MUCH = 64L << 20;

    private final Path folder;
    private final DatabaseFile file;
    private final JournalKeeper journal;
    private final Transactions transactions = new Transactions();
    private Connection connection;
    private boolean grown;
    private boolean closed;
    private final long sizeAtStart;
    private final KeptPersonKeys people = new KeptPersonKeys(this);

    private Database(Path folder, DataKey key, boolean isNew) {
        this.folder = folder;
        this.file = new DatabaseFile(folder, key);
        connect();
        this.sizeAtStart = file.size();
        this.journal = new JournalKeeper(beside(folder, JournalKeeper.ENDING), key, Clock.systemDefaultZone(), runningNumber(), isNew);
    }

    private static Path beside(Path folder, String ending) {
        return folder.toAbsolutePath().resolve(DatabaseFile.NAME + ending);
    }

    private void connect() {
        connection = file.open();
        transactions.over(connection);
        transactions.sql().configuration().set(people.listener());
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
        return new Database(folder, keys(folder).create(password), true);
    }

    /** Opens the register, first bringing its tables up to this version. */
    public static Database open(Path folder, char[] password) {
        if (!existsIn(folder)) {
            throw new FaultException(Fault.DATA_MISSING, folder);
        }
        return new Database(folder, keys(folder).open(password), false);
    }

    /** Takes away a register whose making failed. */
    public static void remove(Path folder) {
        try {
            for (String ending : List.of(DatabaseFile.ENDING, JournalKeeper.ENDING, KeySlots.ENDING)) {
                Files.deleteIfExists(beside(folder, ending));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeySlots keys(Path folder) {
        return new KeySlots(beside(folder, KeySlots.ENDING));
    }

    /** Where the stores read and write; inside a change it is that change's transaction. */
    DSLContext sql() {
        if (!transactions.isUnderWay() && isLost()) {
            connect();
        }
        return transactions.sql();
    }

    /** What lists of people run on. */
    KeptPersonKeys people() {
        return people;
    }

    /**
     * Does all of the work or nothing of it; when it returns, the change has its running number, is on the disk and stands in the journal.
     * Within another change it is part of that one.
     */
    public <T> T change(Supplier<T> work) {
        if (transactions.isUnderWay()) {
            return transactions.run(work);
        }
        if (isLost()) {
            connect();
        }
        try {
            T result = transactions.run(() -> {
                T answer = work.get();
                sql().update(RUNNING_NUMBER)
                    .set(RUNNING_NUMBER.LAST_NO, DSL.greatest(RUNNING_NUMBER.LAST_NO, DSL.val(journal.lastNumber())).plus(1)).execute();
                return answer;
            });
            sql().execute("CHECKPOINT SYNC");
            journal.wrote(runningNumber(), transactions.lines());
            return result;
        } catch (DataAccessException e) {
            throw failed(e);
        }
    }

    /** Gives the journal a line to keep with the change under way; it goes where the change is taken back. Refused outside of a change. */
    public void journal(String line) {
        transactions.addLine(line);
    }

    /** Does the work and takes all of it back; the answer tells what it would come to. */
    public <T> T rehearse(Supplier<T> work) {
        return transactions.rehearse(work);
    }

    /**
     * A full disk closes the database under us: it is opened again as it was before the change, so that work can go on; where there is no room
     * even for that, as soon as it is asked for next.
     */
    private RuntimeException failed(DataAccessException failure) {
        if (isLost()) {
            try {
                connect();
            } catch (FaultException e) {
                failure.addSuppressed(e);
            }
        }
        return DatabaseFile.isFull(failure) ? new FaultException(Fault.DISK_FULL, failure, DatabaseFile.NAME) : failure;
    }

    /** As {@link #change}, for thousands of rows at once: the file is written less often on the way, and packed when it is closed. */
    public <T> T bulkChange(Supplier<T> work) {
        sql().execute("SET WRITE_DELAY 500");
        grown = true;
        try {
            return change(work);
        } finally {
            writeAtOnce();
        }
    }

    private void writeAtOnce() {
        try {
            sql().execute("SET WRITE_DELAY 0");
        } catch (DataAccessException e) {
            // Only where the file could not be opened again; the failure itself is already on its way.
            LOG.warn("register is closed", e);
        }
    }

    /** The data folder, for what the office keeps beside the register. */
    public Path folder() {
        return folder;
    }

    /** How many changes were saved since the register was made. */
    public long runningNumber() {
        return sql().select(RUNNING_NUMBER.LAST_NO).from(RUNNING_NUMBER).fetchSingle(RUNNING_NUMBER.LAST_NO);
    }

    /**
     * What the journal knew at opening and the database did not, as when an older copy of its file was put in its place; else nothing.
     * To be done again in one change right after opening: any change moves the running number past these, and the next opening then
     * knows of no difference. Read as the stream is read.
     */
    public Stream<JournalEntry> missing() {
        return journal.missing();
    }

    /** What went wrong with the journal while the work itself was kept; each is answered once. */
    public List<FaultException> warnings() {
        return journal.warnings();
    }

    /** Has something to be said to the clerk, once. */
    public void warn(FaultException warning) {
        journal.warn(warning);
    }

    /** Reads the whole journal. */
    public Journal.Verified verifyJournal() {
        return journal.verify();
    }

    private boolean isLost() {
        return !closed && !DatabaseFile.isOpen(connection);
    }

    @Override
    public void close() {
        closed = true;
        journal.close();
        try {
            file.close(connection, grown || file.size() - sizeAtStart > MUCH);
        } catch (SQLException e) {
            // Every change was on the disk when it was answered; only the packing at the end is missing.
            LOG.warn("not closed in order", e);
        }
    }
}
