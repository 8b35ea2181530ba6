package vn.sokhuyenhoc.store;

import java.sql.Connection;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.TransactionContext;
import org.jooq.TransactionProvider;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConnectionProvider;
import org.jooq.impl.DefaultTransactionProvider;
import vn.sokhuyenhoc.store.trace.RowTrace;

/** The transaction under way and those inside it; what is taken back takes its rows out of the trace. */
final class Transactions {
    private DSLContext current;
    private int depth;

    /** From now on over this connection. */
    void over(Connection connection) {
        current = DSL.using(connection, SQLDialect.H2,
            new Settings().withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED).withExecuteLogging(false));
        current.configuration().set(whileOpen(connection));
    }

    /** A file that closed under a change has kept nothing of it; H2 asked for anything more may wait for ever for a count that is lost. */
    private static TransactionProvider whileOpen(Connection connection) {
        TransactionProvider usual = new DefaultTransactionProvider(new DefaultConnectionProvider(connection));
        return new TransactionProvider() {
            @Override
            public void begin(TransactionContext change) {
                usual.begin(change);
            }

            @Override
            public void commit(TransactionContext change) {
                usual.commit(change);
            }

            @Override
            public void rollback(TransactionContext change) {
                if (OpenFile.isOpen(connection)) {
                    usual.rollback(change);
                }
            }
        };
    }

    DSLContext sql() {
        return current;
    }

    boolean isUnderWay() {
        return depth > 0;
    }

    <T> T run(Supplier<T> work) {
        DSLContext outside = current;
        RowTrace trace = RowTrace.CURRENT.isBound() ? RowTrace.CURRENT.get() : null;
        RowTrace.Mark mark = trace == null || depth == 0 ? null : trace.mark();
        boolean kept = false;
        depth++;
        try {
            T answer = outside.transactionResult(c -> {
                current = c.dsl();
                return work.get();
            });
            kept = true;
            return answer;
        } finally {
            depth--;
            current = outside;
            if (mark != null) {
                trace.release(mark, kept);
            }
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

    @SuppressWarnings("unchecked")
    <T> T rehearse(Supplier<T> work) {
        try {
            return run(() -> {
                throw new Rehearsed(work.get());
            });
        } catch (Rehearsed done) {
            return (T) done.answer;
        }
    }
}
