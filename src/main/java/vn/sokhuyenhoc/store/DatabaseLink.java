package vn.sokhuyenhoc.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;

/** The open database file and the transactions over it; a file that a full disk closed under us is opened again. */
final class DatabaseLink {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseLink.class);
    /** A file that grew by more than so many bytes is packed when it is closed. */
    private static final long MUCH = 64L << 20;

    private final DatabaseFile file;
    private final DatabaseFile.BeforeUpgrade before;
    private final ExecuteListener listener;
    private final Transactions transactions = new Transactions();
    private Connection connection;
    private final long sizeAtStart;
    private DatabaseBytes marked; // while thousands of rows are written: the file before them
    private boolean grown;
    private boolean closed;
    private boolean broken;

    /**
     * @param before   done before a newer program changes the tables
     * @param listener told of every statement
     */
    DatabaseLink(DatabaseFile file, DatabaseFile.BeforeUpgrade before, ExecuteListener listener) {
        this.file = file;
        this.before = before;
        this.listener = listener;
        connect();
        this.sizeAtStart = file.size();
    }

    private void connect() {
        connection = file.open(before);
        transactions.over(connection);
        transactions.sql().configuration().set(listener, new DiskWatch());
    }

    Transactions transactions() {
        return transactions;
    }

    /** Where to read and write; inside a change it is that change's transaction. */
    DSLContext sql() {
        if (!transactions.isUnderWay()) {
            ensureOpen();
        }
        return transactions.sql();
    }

    /** Opens it again where it was lost. */
    void ensureOpen() {
        if (isLost()) {
            OpenFile.letGo(connection);
            file.ensureThere();
            connect();
            broken = false;
        }
    }

    boolean isLost() {
        return !closed && (broken || !OpenFile.isOpen(connection));
    }

    /** What the disk would not give is asked of a file opened anew, by who asks next. */
    private final class DiskWatch implements ExecuteListener {
        @Override
        public void exception(ExecuteContext statement) {
            if (DiskFailure.isBehind(statement.sqlException())) {
                broken = true;
                if (!transactions.isUnderWay() && statement.exception() instanceof DataAccessException e) {
                    statement.exception(failed(e));
                }
            }
        }
    }

    /**
     * A full disk closes the database under us: it is opened again as it was before the change, so that work can go on; where there is no room
     * even for that, or no disk, as soon as it is asked for next.
     */
    RuntimeException failed(DataAccessException failure) {
        boolean lost = isLost();
        boolean full = DiskFailure.isFull(failure, lost, file.path().getParent());
        try {
            if (lost) {
                cutBack();
            }
            ensureOpen();
        } catch (FaultException e) {
            failure.addSuppressed(e);
            return full ? full(failure) : e;
        }
        return full ? full(failure) : failure;
    }

    private static FaultException full(DataAccessException failure) {
        return new FaultException(Fault.DISK_FULL, failure, DatabaseFile.NAME);
    }

    private void cutBack() {
        OpenFile.letGo(connection);
        if (marked != null) {
            try {
                marked.cutBack(file.path());
            } catch (IOException e) {
                LOG.warn("what was written of the change stays", e);
            }
        }
    }

    /** For thousands of rows at once: the file is written less often, and packed when it is closed. */
    void writeSeldom() {
        sql().execute("CHECKPOINT SYNC");
        try {
            marked = file.bytes(connection);
        } catch (SQLException e) {
            throw new DataAccessException("file not read", e);
        }
        sql().execute("SET WRITE_DELAY 500");
        grown = true;
    }

    void writeAtOnce() {
        marked = null;
        if (isLost()) {
            return; // it writes at once when it is opened again
        }
        try {
            sql().execute("SET WRITE_DELAY 0");
        } catch (DataAccessException e) {
            // Only where the file was closed just now; it writes at once when it is opened again.
            LOG.warn("register is closed", e);
        }
    }

    CopyMoment moment(Path folder, DataKey key, CopyMoment.Cause cause) {
        sql().execute("CHECKPOINT SYNC");
        try {
            return CopyMoment.of(folder, key, connection, file.bytes(connection), cause);
        } catch (SQLException e) {
            throw new FaultException(Fault.DATA_DAMAGED, e, folder);
        }
    }

    void close() {
        closed = true;
        try {
            file.close(connection, grown || file.size() - sizeAtStart > MUCH);
        } catch (SQLException e) {
            // Every change was on the disk when it was answered; only the packing at the end is missing.
            LOG.warn("not closed in order", e);
        }
    }
}
