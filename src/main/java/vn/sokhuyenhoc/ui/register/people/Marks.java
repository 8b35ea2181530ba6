package vn.sokhuyenhoc.ui.register.people;

import java.util.BitSet;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import vn.sokhuyenhoc.ui.kit.LazyRows;

/**
 * Which people of the list are marked, by their ids: a table's own selection takes seconds for 100,000 rows, this takes a few milliseconds.
 * Only people who are listed are marked.
 */
public final class Marks {
    private final LazyRows<?> rows;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private BitSet marked = new BitSet();
    private BitSet before = new BitSet();
    private int anchor = -1;

    Marks(LazyRows<?> rows) {
        this.rows = rows;
    }

    public boolean has(int row) {
        return row >= 0 && row < rows.size() && marked.get(bit(row));
    }

    private int bit(int row) {
        return Math.toIntExact(rows.idAt(row));
    }

    /** Marks a row, or takes its mark off; a span begins here. */
    public void toggle(int row) {
        marked.flip(bit(row));
        begin(row);
        told();
    }

    private void begin(int row) {
        anchor = row;
        before = (BitSet) marked.clone();
    }

    /**
     * Marks from where a span began to this row, beside what was marked before.
     *
     * @param from where it begins if none was begun
     */
    public void extend(int from, int row) {
        if (anchor < 0 || anchor >= rows.size()) {
            begin(from);
        }
        marked = (BitSet) before.clone();
        for (int i = Math.min(anchor, row); i <= Math.max(anchor, row); i++) {
            marked.set(bit(i));
        }
        told();
    }

    /** Marks everyone listed. */
    public void all() {
        marked = listed();
        anchor = -1;
        told();
    }

    public void clear() {
        marked = new BitSet();
        anchor = -1;
        told();
    }

    /** The list is another one: who is no longer on it is no longer marked. */
    void listChanged() {
        anchor = -1;
        if (!marked.isEmpty()) {
            marked.and(listed());
            told();
        }
    }

    private BitSet listed() {
        BitSet all = new BitSet();
        for (int i = 0; i < rows.size(); i++) {
            all.set(bit(i));
        }
        return all;
    }

    private void told() {
        count.set(marked.cardinality());
        version.set(version.get() + 1);
    }

    public long[] ids() {
        return marked.stream().asLongStream().toArray();
    }

    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Another number after each change. */
    public ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }
}
