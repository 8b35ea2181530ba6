package vn.sokhuyenhoc.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.message.DbException;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is asked of an open database file past SQL: whether it still is open, whether its room is used again, to be let go. */
final class OpenFile {
    private static final Logger LOG = LoggerFactory.getLogger(OpenFile.class);

    private OpenFile() {
    }

    /**
     * Where room in the file is used again while it is open, H2 may find an older state after the program was killed, and changes that were
     * answered are lost: its way to the newest state leads over pages that have been written over, as it does with any older than 45 seconds.
     */
    static void reuseSpace(Connection connection, boolean allowed) throws SQLException {
        store(connection).setReuseSpace(allowed);
    }

    static MVStore store(Connection connection) throws SQLException {
        return session(connection).getDatabase().getStore().getMvStore();
    }

    private static SessionLocal session(Connection connection) throws SQLException {
        return (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
    }

    /** False also where the connection does not know yet that a full disk has closed the file under it. */
    static boolean isOpen(Connection connection) {
        try {
            MVStore store = store(connection);
            return !connection.isClosed() && !store.isClosed() && store.getPanicException() == null;
        } catch (SQLException | DbException e) {
            return false;
        }
    }

    /** Lets go of a file that closed by itself, without asking it for anything. */
    static void letGo(Connection connection) {
        try {
            session(connection).getDatabase().shutdownImmediately();
        } catch (SQLException | DbException e) {
            LOG.warn("closed by itself", e);
        }
    }
}
