package vn.sokhuyenhoc.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.sokhuyenhoc.store.trace.RowChange;

/**
 * What became of certain rows in the entries that stay, told from the newest entry back. What was done and undone again is nothing.
 */
public final class LaterChanges {
    /** In place of a column: whether the row is there. */
    private static final String THERE = "";
    private static final String PEOPLE = "PERSON";
    /** Follows the name and the chosen order of names; no work of anybody. */
    static final String ORDER = "SUBJECT_SORT";

    private final Set<String> asked;
    private final Map<String, Net> nets = new HashMap<>();

    /** From the state before all that is known of a row to the state after it. */
    private static final class Net {
        private final long newest;
        private final Map<String, Object> first = new HashMap<>();
        private final Map<String, Object> last = new HashMap<>();

        Net(long newest) {
            this.newest = newest;
        }

        void older(RowChange change) {
            boolean added = change.kind() == RowChange.Kind.ADDED;
            boolean removed = change.kind() == RowChange.Kind.REMOVED;
            if (added || removed) {
                put(THERE, removed, added);
            }
            (removed ? change.before() : change.after()).keySet()
                .forEach(column -> put(column, change.before().get(column), change.after().get(column)));
        }

        private void put(String column, Object before, Object after) {
            if (column.equals(ORDER)) {
                return;
            }
            first.put(column, before);
            if (!last.containsKey(column)) {
                last.put(column, after);
            }
        }

        /** Whether these columns are as they were; null for all. */
        boolean isNothing(Set<String> columns) {
            return first.entrySet().stream().filter(e -> columns == null || e.getKey().equals(THERE) || columns.contains(e.getKey()))
                .allMatch(e -> Objects.deepEquals(e.getValue(), last.get(e.getKey())));
        }
    }

    /** @param asked rows that are asked for, as {@link RowChange#row} names them */
    public LaterChanges(Set<String> asked) {
        this.asked = asked;
    }

    /** An entry that stays, older than those before. */
    public void stays(long no, Iterator<RowChange> rows) {
        List<RowChange> own = new ArrayList<>();
        rows.forEachRemaining(change -> {
            if (asked.contains(change.row())) {
                own.add(change);
            }
        });
        own.reversed().forEach(change -> nets.computeIfAbsent(change.row(), row -> new Net(no)).older(change));
    }

    /**
     * Number of the newest entry by which the row is now otherwise; 0 where it is not. What is noted of a person stands each for itself; of
     * other rows the values belong together, as marks and total do.
     */
    public long since(RowChange change) {
        Net net = nets.get(change.row());
        boolean alone = change.kind() == RowChange.Kind.CHANGED && change.table().equals(PEOPLE);
        return net == null || net.isNothing(alone ? change.after().keySet() : null) ? 0 : net.newest;
    }
}
