package vn.sokhuyenhoc.domain.verification;

import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.keying.Pass;
import vn.sokhuyenhoc.domain.scoring.Marks;

/** Reads the keyings of one column of one form in the order in which they were made. */
public final class Passes {
    private final List<Integer> lines;
    private Marks first;
    private Marks second;
    private Marks settled;
    private Twofold told;

    /** @param lines that are compared, from 0 */
    public Passes(List<Integer> lines) {
        this.lines = List.copyOf(lines);
    }

    public void add(Pass pass, Marks marks) {
        switch (pass) {
            case FIRST -> {
                // Whoever corrects a form that waits to be settled has looked at the paper too.
                open().ifPresent(waiting -> told = new Twofold(waiting.first(), waiting.second(), marks));
                first = marks;
                second = null;
                settled = null;
            }
            case SECOND -> {
                second = marks;
                settled = null;
                tell();
            }
            case SETTLED -> {
                settled = marks;
                tell();
            }
        }
    }

    private void tell() {
        if (now().isPresent() && open().isEmpty()) {
            told = now().get();
        }
    }

    private Optional<Twofold> open() {
        return now().filter(twofold -> twofold.isOpen(lines));
    }

    /** The two keyings of the form as it stands; empty where it was keyed once, or corrected since. */
    public Optional<Twofold> now() {
        return first == null || second == null ? Optional.empty() : Optional.of(new Twofold(first, second, settled));
    }

    /** What the last second keying that came to an end has shown; empty where none did. */
    public Optional<Twofold.Findings> findings() {
        return Optional.ofNullable(told).map(twofold -> twofold.findings(lines));
    }
}
