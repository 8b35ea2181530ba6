package vn.sokhuyenhoc.work.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.recognition.TitleList.Decision;
import vn.sokhuyenhoc.domain.recognition.TitleList;
import vn.sokhuyenhoc.files.paper.Paper.Block;
import vn.sokhuyenhoc.files.paper.Papers;
import vn.sokhuyenhoc.files.table.Table.Kind;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.text.Wording;

/** The papers that are one list. The official forms of the lists were not found; their columns are the program's own. */
final class ListPapers {
    private final Lists lists;
    private final CriteriaSet set;
    private final PaperFrame frame;
    private final PaperWords words;
    private final PaperOrder order;
    private final ListCode code;

    /** @param set of the round */
    ListPapers(Lists lists, CriteriaSet set, PaperFrame frame, ListCode code) {
        this.lists = lists;
        this.set = set;
        this.frame = frame;
        this.words = frame.words();
        this.order = frame.order();
        this.code = code;
    }

    /** Whom the villages put down for the title. */
    Composed registration() {
        Listing listing = lists.registered(order);
        return list("paper.registration.about", frame.bases(), listing,
            table().sexes().groups().with("paper.column.note", 12, Kind.TEXT, Listed::note).of(listing));
    }

    /** Who is proposed, with what the form came to as declared, as reviewed and as appraised. */
    Composed proposed() {
        Listing listing = lists.proposed(order);
        Table table = rank(table().with("paper.form.declared", 9, Kind.POINTS, l -> l.column(0))
            .with("paper.form.reviewed", 8, Kind.POINTS, l -> l.column(1))
            .with("paper.form.appraised", 8, Kind.POINTS, l -> l.column(2))).of(listing);
        List<Block> before = new ArrayList<>(frame.bases());
        before.add(new Block.Text("", words.get(set.hasPoints() ? "paper.proposed.points" : "paper.proposed.targets")));
        return list("paper.proposed.about", before, listing, table);
    }

    /** Who has enough points in all but a mark under the floor; the set says how many these are. */
    Composed lowMarks() {
        Listing listing = lists.low(order, words.wording());
        Optional<BigDecimal> total = set.totalNeeded();
        Optional<BigDecimal> floor = set.floor();
        String why = total.isPresent() && floor.isPresent()
            ? words.get("paper.low.about", frame.titleName(), frame.year(), Wording.points(total.get()), Wording.points(floor.get()))
            : words.get("paper.low.about_plain", frame.titleName(), frame.year());
        Table table = table().with("paper.column.total", 8, Kind.POINTS, Listed::total).with("paper.low.marks", 40, Kind.TEXT, Listed::note)
            .of(listing);
        return list(frame.title(words.get("paper.list.type"), why), frame.bases(), listing, table);
    }

    /** For the notice board: no number, no day of birth, no marks. */
    Composed notice() {
        Listing listing = lists.proposed(order);
        Table table = table().with("paper.column.place", 24, Kind.TEXT, l -> l.subject().placeName()).of(listing);
        List<Block> blocks = new ArrayList<>(List.of(new Block.Text("", words.get("paper.notice.text", words.association(frame.office()),
            frame.titleName(), frame.year())), new Block.Rows(table)));
        blocks.add(new Block.Ending(List.of(words.total(listing.size(), order.round().title()), words.get("paper.notice.answer",
            words.commune(frame.office()))), List.of(), List.of(frame.chair())));
        return composed(frame.title(words.get("paper.list.type"), words.get("paper.notice.about", frame.titleName(), frame.year())), blocks, listing);
    }

    /** Who is recognised by the decision; before there is one, who is proposed. */
    Composed certification() {
        Listing listing = lists.recognised(order);
        ListTable table = table().sexes().groups().with(set.hasPoints() ? "paper.column.total" : "paper.column.met", 8, Kind.POINTS, Listed::total);
        Table ranked = (set.hasRanks() ? rank(table) : table).of(listing);
        Optional<Decision> decision = lists.list(order.round()).flatMap(TitleList::decision);
        if (decision.isEmpty()) {
            return list("paper.list.subject", frame.bases(), listing, ranked);
        }
        String basis = words.get("paper.certification.basis", decision.get().number(), words.date(decision.get().day()), decision.get().issuer());
        return list("paper.certification.about", frame.bases(List.of(), List.of(basis)), listing, ranked);
    }

    private ListTable table() {
        return new ListTable(words, order);
    }

    private ListTable rank(ListTable table) {
        return set.hasRanks() ? table.with("paper.column.rank", 12, Kind.TEXT, Listed::grade)
            : table.with("paper.column.note", 9, Kind.TEXT, Listed::note);
    }

    private Composed list(String about, List<Block> before, Listing listing, Table table) {
        return list(frame.title(words.get("paper.list.type"), words.get(about, frame.titleName(), frame.year())), before, listing, table);
    }

    private Composed list(List<String> title, List<Block> before, Listing listing, Table table) {
        List<Block> blocks = new ArrayList<>(before);
        blocks.add(new Block.Rows(table));
        blocks.add(new Block.Ending(List.of(words.total(listing.size(), order.round().title())), List.of(),
            List.of(frame.preparer(), frame.chair())));
        blocks.addAll(code.of(frame, lists.list(order.round()), listing));
        return composed(title, blocks, listing);
    }

    private Composed composed(List<String> title, List<Block> blocks, Listing listing) {
        return new Composed(Papers.of(frame.paper(title, blocks)), listing.size());
    }
}
