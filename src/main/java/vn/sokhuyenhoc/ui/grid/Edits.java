package vn.sokhuyenhoc.ui.grid;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/** What was changed in the grid since the last saving, to be taken back step by step and done again. */
final class Edits {
    private static final int MOST = 50;

    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();

    /** Rows before and after one step, by their place. */
    record Edit(Map<Integer, Row> before, Map<Integer, Row> after) {
    }

    void add(Edit edit) {
        undone.clear();
        done.push(edit);
        if (done.size() > MOST) {
            done.removeLast();
        }
    }

    Optional<Edit> undo() {
        return turn(done, undone);
    }

    Optional<Edit> redo() {
        return turn(undone, done);
    }

    private static Optional<Edit> turn(Deque<Edit> from, Deque<Edit> to) {
        Optional<Edit> edit = Optional.ofNullable(from.poll());
        edit.ifPresent(to::push);
        return edit;
    }

    /** Rows were saved or read anew: what was typed before is taken back with the forms from then on. */
    void clear() {
        done.clear();
        undone.clear();
    }
}
