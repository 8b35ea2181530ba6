package vn.sokhuyenhoc.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/** What was changed in a sheet of rows since the last saving, to be taken back step by step and done again. */
public final class Edits<R> {
    private static final int MOST = 50;

    private final Deque<Edit<R>> done = new ArrayDeque<>();
    private final Deque<Edit<R>> undone = new ArrayDeque<>();

    /** Rows before and after one step, by their place. */
    public record Edit<R>(Map<Integer, R> before, Map<Integer, R> after) {
    }

    public void add(Edit<R> edit) {
        undone.clear();
        done.push(edit);
        if (done.size() > MOST) {
            done.removeLast();
        }
    }

    /** The rows to put back; empty where there is no step. */
    public Optional<Map<Integer, R>> undo() {
        return turn(done, undone).map(Edit::before);
    }

    public Optional<Map<Integer, R>> redo() {
        return turn(undone, done).map(Edit::after);
    }

    private static <R> Optional<Edit<R>> turn(Deque<Edit<R>> from, Deque<Edit<R>> to) {
        Optional<Edit<R>> edit = Optional.ofNullable(from.poll());
        edit.ifPresent(to::push);
        return edit;
    }

    /** Rows were saved or read anew: there is nothing of before to go back to. */
    public void clear() {
        done.clear();
        undone.clear();
    }
}
