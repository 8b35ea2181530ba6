package vn.sokhuyenhoc.ui.intake;

import java.util.List;
import vn.sokhuyenhoc.work.ListFile;

/**
 * What was understood of a list.
 *
 * @param looked   null where the list cannot be read as it stands
 * @param trouble  what could not be done, in a sentence; empty where all could
 * @param recalled whether its columns are read as the clerk read them the last time
 * @param pasted   whether it was pasted, and not opened from a file
 */
record Reading(ListFile file, Looked looked, String trouble, boolean recalled, boolean pasted) {

    /** The rows to be shown: as they came where they cannot be read yet. */
    List<Line> lines() {
        return looked == null ? file.rows().stream().map(Line::passed).toList() : looked.lines();
    }

    Reading with(Looked other) {
        return new Reading(other.file(), other, trouble, recalled, pasted);
    }

    /** Whether something would be added, or filled in for people who are here already. */
    boolean canBeWritten() {
        return looked != null && (looked.taken() > 0 || looked.lines().stream().anyMatch(line -> line.state() == Line.State.JOINED));
    }
}
