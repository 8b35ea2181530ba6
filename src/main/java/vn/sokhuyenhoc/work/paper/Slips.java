package vn.sokhuyenhoc.work.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.document.PaperKind.Field;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.files.paper.Paper.Block;
import vn.sokhuyenhoc.files.paper.Paper.Fact;
import vn.sokhuyenhoc.files.paper.Paper;
import vn.sokhuyenhoc.files.paper.Papers;
import vn.sokhuyenhoc.files.table.Table.Kind;
import vn.sokhuyenhoc.store.SubjectStore;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.Register;

/** Small papers for many, half a sheet each. */
final class Slips {
    private final Lists lists;
    private final Register register;
    private final SubjectStore subjects;
    private final PaperFrame frame;
    private final PaperWords words;

    Slips(Lists lists, Register register, SubjectStore subjects, PaperFrame frame) {
        this.lists = lists;
        this.register = register;
        this.subjects = subjects;
        this.frame = frame;
        this.words = frame.words();
    }

    /** To everyone who is recognised. */
    Composed thanks() {
        Listing listing = lists.recognised(frame.order());
        if (listing.size() == 0) {
            throw new FaultException(Fault.NOBODY_ON_PAPER, frame.order().round().name());
        }
        Iterable<Paper> papers = () -> StreamSupport.stream(listing.lines().spliterator(), false).map(line -> thanks(line.subject())).iterator();
        return new Composed(new Papers(List.of(words.get("paper.thanks.type"), frame.order().round().name()), papers, true), listing.size());
    }

    private Paper thanks(Subject subject) {
        return slip(words.get("paper.thanks.type"), List.of(to(subject),
            text("paper.thanks.text", words.association(frame.office()), called(subject), frame.titleName(), frame.year())));
    }

    /**
     * To those whose forms are missing: of the whole commune to each village with their names, of one village (or of clans, villages and units)
     * to each of them.
     */
    Composed reminders() {
        PaperOrder order = frame.order();
        Title title = order.round().title();
        Set<Long> there = lists.withForm(order.round());
        List<Paper> papers = new ArrayList<>();
        if (title.isByVillage() && order.place() == null) {
            for (Place village : register.places()) {
                List<Subject> missing = missing(title, village.id(), there);
                if (!missing.isEmpty()) {
                    papers.add(reminder(village, missing));
                }
            }
        } else {
            missing(title, Lists.placeId(order), there).forEach(subject -> papers.add(reminder(subject)));
        }
        if (papers.isEmpty()) {
            throw new FaultException(Fault.NOBODY_ON_PAPER, order.round().name());
        }
        return new Composed(new Papers(List.of(words.get("paper.reminder.type"), order.round().name()), papers, true), papers.size());
    }

    private List<Subject> missing(Title title, Long placeId, Set<Long> there) {
        return subjects.roll(title, placeId).stream().filter(subject -> !there.contains(subject.id())).toList();
    }

    private Paper reminder(Subject subject) {
        return slip(words.get("paper.reminder.type"), List.of(to(subject), text("paper.reminder.text", frame.titleName(), frame.year()),
            new Block.Facts(List.of(new Fact(words.get("paper.reminder.until"), "")))));
    }

    private Paper reminder(Place village, List<Subject> missing) {
        Title title = frame.order().round().title();
        Listing listing = Listing.of(missing.stream().map(Listed::of).toList());
        return slip(words.get("paper.reminder.type"), List.of(
            new Block.To(words.get("paper.to"), List.of(words.get("paper.reminder.village", words.village(village)))),
            text("paper.reminder.missing", words.counted(missing.size(), title), frame.titleName(), frame.year()),
            new Block.Facts(List.of(new Fact(words.get("paper.reminder.until"), ""))),
            new Block.Rows(new ListTable(words, frame.of(village).order()).sexes().with("paper.column.note", 16,
                Kind.TEXT, Listed::note).of(listing))));
    }

    private Block to(Subject subject) {
        String village = subject.placeName().isEmpty() || subject.title() == Title.COMMUNITY ? "" : ", " + subject.placeName();
        return new Block.To(words.get("paper.to"), List.of(called(subject) + village));
    }

    /** "ông (bà) Lò Văn Ánh". */
    private String called(Subject subject) {
        return words.get("paper.called." + subject.title().name().toLowerCase(Locale.ROOT), subject.name());
    }

    private Block text(String key, Object... args) {
        return new Block.Text("", words.get(key, args));
    }

    private Paper slip(String type, List<Block> blocks) {
        List<Block> all = new ArrayList<>(blocks);
        PaperWords.lines(frame.order().answer(Field.REMARKS)).forEach(line -> all.add(new Block.Text("", line)));
        all.add(new Block.Ending(List.of(), List.of(), List.of(frame.chair())));
        return frame.slip(List.of(words.association(frame.office()).toUpperCase(Messages.VIETNAMESE), type), all);
    }
}
