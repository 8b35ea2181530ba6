package vn.sokhuyenhoc.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import vn.sokhuyenhoc.store.journal.JournalEntry;
import vn.sokhuyenhoc.store.trace.RowReplay;
import vn.sokhuyenhoc.store.trace.RowTrace;

/**
 * Writes changes again that the journal kept, one after another from the state they were made on. It stops at the first that is missing or
 * of which the journal has no rows, as what comes after it would not fit any more. Used once.
 */
public final class CatchUp {
    static final Done NOTHING = new Done(0, 0);

    private final AuditWriter audit;
    private final long from;
    private RowReplay replay;
    private int again;
    private int lost;

    /**
     * @param again changes that were put back
     * @param lost  changes that could not be
     */
    public record Done(int again, int lost) {
    }

    /** @param from running number of the state */
    CatchUp(AuditWriter audit, long from) {
        this.audit = audit;
        this.from = from;
    }

    void over(Connection connection, List<JournalEntry> missing) throws SQLException {
        replay = new RowReplay(connection);
        for (JournalEntry entry : missing) {
            if (lost == 0 && entry.number() == from + again + 1 && AuditWriter.isWhole(entry.lines())) {
                replay.again(RowTrace.read(AuditWriter.rows(entry.lines())));
                audit.again(entry.lines());
                again++;
            } else {
                lost++;
            }
        }
        replay.finish();
    }

    void renumber() {
        try {
            replay.renumber();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Done done() {
        return new Done(again, lost);
    }
}
