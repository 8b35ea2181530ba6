package vn.sokhuyenhoc.ui.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.keying.Begun;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.entry.Drawer.Paper;
import vn.sokhuyenhoc.ui.kit.form.Asked;
import vn.sokhuyenhoc.ui.kit.form.FormCard;
import vn.sokhuyenhoc.ui.kit.form.MarkSheet;

/** Lays the sheet for a form: the one put aside, the one that somebody began, the kept one or an empty one. */
final class Sheets {
    private final Drawer drawer;
    private final Asides asides;
    private final Map<Long, Begun> begun = new HashMap<>();
    private Opened opened;
    private List<String> above = List.of();

    Sheets(Drawer drawer, Asides asides) {
        this.drawer = drawer;
        this.asides = asides;
    }

    void open(Opened now) {
        opened = now;
        begun.clear();
        now.paper().begun().forEach(form -> begun.put(form.subjectId(), form));
    }

    /** The marks of the form keyed last, which the next one can repeat. */
    void setAbove(List<String> marks) {
        above = marks;
    }

    MarkSheet lay(RollLine line) {
        MarkSheet sheet = drawer.take(paper(line.subject())).orElseGet(() -> fresh(line));
        sheet.setAbove(above);
        return sheet;
    }

    private MarkSheet fresh(RollLine line) {
        MarkColumn column = opened.column();
        Marks none = Marks.none(opened.paper().set().indicators().size());
        MarkSheet sheet = new MarkSheet(new Asked(opened.paper().set(), line.subject().kind(),
            opened.paper().counted().getOrDefault(line.subject().id(), none), column, line.columns().before(column), opened.paper().codes()));
        Begun left = begun.get(line.subject().id());
        if (left != null) {
            return sheet.begun(left.marks(), left.evidence(), left.field());
        }
        return line.has(column) ? sheet.filled(line.columns().of(column), line.kept().evidence()) : sheet;
    }

    /** Puts what was typed on a form aside, to be found again by anybody, after a power cut too. */
    void park(Subject subject, FormCard card) {
        if (card.changedProperty().get()) {
            drawer.put(paper(subject), card.sheet());
            rest(subject, card);
        }
    }

    /** Keeps what was typed on a form so far. */
    void rest(Subject subject, FormCard card) {
        if (card.changedProperty().get() && card.sheet().isBegun()) {
            asides.keepBegun(paper(subject), card.sheet());
        }
    }

    /** Who began this form and left it in the middle, as a sentence; empty where it was gone on with since. */
    Optional<String> begunBy(Subject subject, Messages messages) {
        return Optional.ofNullable(begun.get(subject.id())).map(form -> form.clerk() == null ? messages.get("entry.begun")
            : messages.get("entry.begun_by", form.clerk().name()));
    }

    /** What was begun of this form was gone on with. */
    void forget(Subject subject) {
        begun.remove(subject.id());
    }

    /** What was begun of this form is no longer wanted. */
    void drop(Subject subject) {
        forget(subject);
        drawer.take(paper(subject));
        asides.dropBegun(paper(subject));
    }

    Paper paper(Subject subject) {
        return new Paper(round().id(), subject.id(), opened.column());
    }

    Round round() {
        return opened.round();
    }

    /** Null before the first. */
    Opened opened() {
        return opened;
    }
}
