package vn.sokhuyenhoc.store;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/** Counts the statements that write people, but for those of which the writer says what they do. */
final class PersonWrites implements ExecuteListener {
    private static final Pattern WRITES = Pattern.compile("\\b(into|update|delete from|table) +(public\\.)?\"?person\\b", Pattern.CASE_INSENSITIVE);

    private long count;
    private boolean told;

    long count() {
        return count;
    }

    /** People were written past jOOQ. */
    void unseen() {
        count++;
    }

    /** What is written within is not counted, unless it fails. */
    <T> T told(Supplier<T> write) {
        boolean before = told;
        long failed = count + 1;
        told = true;
        try {
            T answer = write.get();
            failed = count;
            return answer;
        } finally {
            told = before;
            count = failed;
        }
    }

    /** Looked for in the whole text: H2 answers the row of an insert by a query around it. */
    @Override
    public void executeStart(ExecuteContext context) {
        if (!told && Stream.of(context.batchSQL()).anyMatch(sql -> sql != null && WRITES.matcher(sql).find())) {
            count++;
        }
    }
}
