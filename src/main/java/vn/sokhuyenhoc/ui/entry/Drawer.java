package vn.sokhuyenhoc.ui.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.sokhuyenhoc.domain.keying.Kept;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.ui.kit.form.MarkSheet;

/** Forms that are not in the register yet: left in the middle, on their way to the disk, or sent back from there. Nothing typed is thrown away. */
final class Drawer {
    private final Map<Paper, MarkSheet> sheets = new HashMap<>();
    private final Map<Paper, Sent> underWay = new HashMap<>();
    private final Map<Paper, String> cameBack = new HashMap<>();

    /** Which column of whose form of which round. */
    record Paper(long roundId, long subjectId, MarkColumn column) {
    }

    /**
     * A form on its way.
     *
     * @param before the form that the register has until then, or null
     * @param after  the form it will have
     */
    record Sent(Paper paper, MarkSheet sheet, Kept before, Kept after, Keyed keyed) {
    }

    void put(Paper paper, MarkSheet sheet) {
        sheets.put(paper, sheet);
    }

    Optional<MarkSheet> take(Paper paper) {
        return Optional.ofNullable(sheets.remove(paper));
    }

    void send(Sent sent) {
        cameBack.remove(sent.paper());
        underWay.put(sent.paper(), sent);
    }

    void arrived(Sent sent) {
        underWay.remove(sent.paper(), sent);
    }

    /**
     * Keeps the marks of a form that was not saved; false where a newer form of this subject is on its way.
     *
     * @param why key of the sentence that says it
     */
    boolean comeBack(Sent sent, String why) {
        boolean newest = underWay.remove(sent.paper(), sent);
        if (newest) {
            sheets.putIfAbsent(sent.paper(), sent.sheet());
            cameBack.put(sent.paper(), why);
        }
        return newest;
    }

    /** Why the form came back; empty where it did not. */
    Optional<String> whyBack(Paper paper) {
        return Optional.ofNullable(cameBack.get(paper));
    }

    /** Lets a roll that was read meanwhile know what is under way. */
    void update(Roll roll, long roundId, MarkColumn column) {
        underWay.values().stream().filter(sent -> sent.paper().roundId() == roundId && sent.paper().column() == column)
            .forEach(sent -> roll.keep(sent.paper().subjectId(), sent.after()));
    }
}
