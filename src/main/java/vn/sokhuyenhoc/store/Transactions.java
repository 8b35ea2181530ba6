package vn.sokhuyenhoc.store;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** The transaction under way, those inside it, and the lines they give to the journal; what is taken back takes its lines along. */
final class Transactions {
    private final List<String> lines = new ArrayList<>();
    private DSLContext current;
    private int depth;

    /** From now on over this connection. */
    void over(Connection connection) {
        current = DSL.using(connection, SQLDialect.H2,
            new Settings().withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED).withExecuteLogging(false));
    }

    DSLContext sql() {
        return current;
    }

    boolean isUnderWay() {
        return depth > 0;
    }

    void addLine(String line) {
        if (depth == 0) {
            throw new IllegalStateException("no change is under way");
        }
        lines.add(line);
    }

    /** What the last transaction was given and did not take back. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    <T> T run(Supplier<T> work) {
        DSLContext outside = current;
        if (depth == 0) {
            lines.clear();
        }
        int linesBefore = lines.size();
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
            if (!kept) {
                lines.subList(linesBefore, lines.size()).clear();
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
