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
            first.put(column, before);
            if (!last.containsKey(column)) {
                last.put(column, after);
            }
        }

        boolean isNothing() {
            return first.entrySet().stream().allMatch(e -> Objects.deepEquals(e.getValue(), last.get(e.getKey())));
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

    /** Number of the newest entry by which the row is now otherwise; 0 where it is not. */
    public long since(RowChange change) {
        Net net = nets.get(change.row());
        return net == null || net.isNothing() ? 0 : net.newest;
    }
}
