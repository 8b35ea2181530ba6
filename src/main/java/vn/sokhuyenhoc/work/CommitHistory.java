package vn.sokhuyenhoc.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import vn.sokhuyenhoc.domain.keying.Commit;
import vn.sokhuyenhoc.domain.keying.RollLine;

/** The last forms committed at this desk, to be taken back one by one and done again. Used from one thread. */
public final class CommitHistory {
    private static final int MOST = 50;

    private final FormEntry forms;
    private final Deque<Commit> done = new ArrayDeque<>();
    private final Deque<Commit> undone = new ArrayDeque<>();

    public CommitHistory(FormEntry forms) {
        this.forms = forms;
    }

    public void add(Commit commit) {
        undone.clear();
        push(commit);
    }

    private void push(Commit commit) {
        done.push(commit);
        if (done.size() > MOST) {
            done.removeLast();
        }
    }

    /** Takes the newest one back; empty where there is none. One that was overtaken is forgotten, and said. */
    public Optional<RollLine> undo() {
        return Optional.ofNullable(done.poll()).map(commit -> {
            RollLine line = forms.undo(commit);
            undone.push(commit);
            return line;
        });
    }

    /** Does the one taken back last again; empty where there is none. */
    public Optional<RollLine> redo() {
        return Optional.ofNullable(undone.poll()).map(commit -> {
            RollLine line = forms.redo(commit);
            push(commit);
            return line;
        });
    }
}
