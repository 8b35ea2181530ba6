package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.AUDIT_ENTRY;
import static vn.sokhuyenhoc.store.tables.Tables.KEPT_COUNT;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sokhuyenhoc.domain.fault.FaultException;

/**
 * Keeps what was counted until a table is written from which it was counted, and over the closing of the register too. Within a change all is
 * counted anew. What a kill lets fall is only counted once more.
 */
final class KeptCounts {
    private static final Logger LOG = LoggerFactory.getLogger(KeptCounts.class);
    private static final int ENTRY = Long.BYTES + Integer.BYTES;

    private final Database database;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final Set<String> written = new HashSet<>();
    private Map<String, Map<Long, Integer>> before = Map.of();
    private boolean fresh;

    /**
     * What is known of a question.
     *
     * @param from    the tables that are counted
     * @param numbers null once one of them was written
     * @param counted today, not by an earlier session
     */
    private record Answer(Set<String> from, Supplier<Map<Long, Integer>> count, Map<Long, Integer> numbers, boolean counted) {
        Answer now() {
            return new Answer(from, count, Collections.unmodifiableMap(count.get()), true);
        }

        Answer after(Set<String> tables) {
            return Collections.disjoint(from, tables) ? this : new Answer(from, count, null, true);
        }
    }

    KeptCounts(Database database) {
        this.database = database;
    }

    /** Takes in what the last closing kept, if nothing was changed since. */
    void recall() {
        before = database.sql().select(KEPT_COUNT.QUESTION, KEPT_COUNT.NUMBERS).from(KEPT_COUNT).where(KEPT_COUNT.CONTENT_NO.eq(contentNumber()))
            .fetchMap(KEPT_COUNT.QUESTION, row -> numbers(row.value2()));
    }

    /**
     * Numbers by rows; none of the rows is null.
     *
     * @param question by which they are known again
     * @param from     all tables that the counting looks at
     */
    Map<Long, Integer> of(String question, Supplier<Map<Long, Integer>> count, Table<?>... from) {
        if (database.inside().link().transactions().isUnderWay()) {
            return count.get();
        }
        Answer answer = answers.get(question);
        if (answer == null) {
            answer = first(question, count, Stream.of(from).map(table -> table.getName().toUpperCase(Locale.ROOT)).collect(Collectors.toSet()));
        } else if (answer.numbers() == null) {
            answer = answer.now();
        }
        answers.put(question, answer);
        assert answer.numbers().equals(count.get()) : question; // so that every test shows which table was forgotten
        return answer.numbers();
    }

    private Answer first(String question, Supplier<Map<Long, Integer>> count, Set<String> from) {
        Map<Long, Integer> kept = Collections.disjoint(from, written) ? before.get(question) : null;
        Answer known = new Answer(from, count, kept, false);
        fresh |= kept == null;
        return kept == null ? known.now() : known;
    }

    /** One number. */
    int one(String question, IntSupplier count, Table<?>... from) {
        return of(question, () -> Map.of(0L, count.getAsInt()), from).get(0L);
    }

    /** Rows of these tables were written. */
    void written(Set<String> tables) {
        written.addAll(tables);
        answers.replaceAll((_, answer) -> answer.after(tables));
    }

    /** Rows of any table may have been written. */
    void forget() {
        before = Map.of();
        answers.clear();
    }

    /**
     * Counts one of the answers that the last closing kept, so that what it was counted from lies in memory when a change asks for it.
     *
     * @return whether any is left
     */
    boolean readAhead() {
        List<String> left = answers.entrySet().stream().filter(one -> !one.getValue().counted()).map(Map.Entry::getKey).toList();
        left.stream().limit(1).forEach(question -> answers.computeIfPresent(question, (_, answer) -> answer.now()));
        return left.size() > 1;
    }

    /** Keeps for the next opening what was asked today, as it is now; where that fails, it is counted again then. */
    void save() {
        if (answers.isEmpty() || !fresh && written.isEmpty() || database.inside().link().isLost()) {
            return;
        }
        try {
            answers.replaceAll((_, answer) -> answer.numbers() == null ? answer.now() : answer);
            database.sql().transaction(change -> {
                change.dsl().deleteFrom(KEPT_COUNT).execute();
                long number = contentNumber();
                answers.forEach((question, answer) -> change.dsl().insertInto(KEPT_COUNT, KEPT_COUNT.QUESTION, KEPT_COUNT.CONTENT_NO,
                    KEPT_COUNT.NUMBERS).values(question, number, bytes(answer.numbers())).execute());
            });
            answers.clear();
        } catch (DataAccessException | FaultException e) {
            LOG.warn("counts not kept", e);
        }
    }

    /** The last change that wrote any row. */
    private long contentNumber() {
        return database.sql().select(AUDIT_ENTRY.NO).from(AUDIT_ENTRY).where(AUDIT_ENTRY.ROW_COUNT.gt(0)).orderBy(AUDIT_ENTRY.NO.desc()).limit(1)
            .fetchOptional(AUDIT_ENTRY.NO).orElse(0L);
    }

    private static byte[] bytes(Map<Long, Integer> numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.size() * ENTRY);
        numbers.forEach((row, number) -> bytes.putLong(row).putInt(number));
        return bytes.array();
    }

    private static Map<Long, Integer> numbers(byte[] kept) {
        ByteBuffer bytes = ByteBuffer.wrap(kept);
        Map<Long, Integer> numbers = new HashMap<>();
        while (bytes.hasRemaining()) {
            numbers.put(bytes.getLong(), bytes.getInt());
        }
        return numbers;
    }
}
