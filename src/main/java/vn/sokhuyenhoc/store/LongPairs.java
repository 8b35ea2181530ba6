package vn.sokhuyenhoc.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.exception.DataAccessException;

/** Reads two numbers of each of many rows without a record for each: of 100,000 rows these take as long as the reading. */
final class LongPairs {
    private LongPairs() {
    }

    /** Told of each row. */
    @FunctionalInterface
    interface Taker {
        void take(long first, long second);
    }

    /** A number that is missing is told as 0. */
    static void each(Select<Record2<Long, Long>> query, Taker taker) {
        try (ResultSet rows = query.fetchResultSet()) {
            while (rows.next()) {
                taker.take(rows.getLong(1), rows.getLong(2));
            }
        } catch (SQLException e) {
            throw new DataAccessException("pairs", e);
        }
    }
}
