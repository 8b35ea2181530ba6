package vn.sokhuyenhoc.store;

import java.sql.SQLException;
import java.util.OptionalInt;

/** The number by which the database tells a failure, which names nobody as its message may. */
public final class SqlCode {
    private SqlCode() {
    }

    /** Nothing where the failure is not the database's own. */
    public static OptionalInt of(Throwable failure) {
        return failure instanceof SQLException known ? OptionalInt.of(known.getErrorCode()) : OptionalInt.empty();
    }
}
