package vn.sokhuyenhoc.work.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.recognition.ListLine.Change;
import vn.sokhuyenhoc.domain.recognition.TitleList.Decision;
import vn.sokhuyenhoc.domain.recognition.TitleList;
import vn.sokhuyenhoc.files.paper.Paper.Block;
import vn.sokhuyenhoc.files.paper.Paper.Signature;
import vn.sokhuyenhoc.files.paper.Paper;
import vn.sokhuyenhoc.files.paper.Papers;
import vn.sokhuyenhoc.files.table.Table.Kind;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.text.Messages;

/** What UBND cấp xã is asked to sign, with the list as its annex; the office there completes what only it knows. */
final class DecisionPaper {
    private final Lists lists;
    private final CriteriaSet set;
    private final PaperFrame frame;
    private final PaperWords words;
    private final PaperOrder order;
    private final Title title;
    private final ListCode code;

    DecisionPaper(Lists lists, CriteriaSet set, PaperFrame frame, ListCode code) {
        this.lists = lists;
        this.set = set;
        this.frame = frame;
        this.words = frame.words();
        this.order = frame.order();
        this.title = order.round().title();
        this.code = code;
    }

    Composed recognising() {
        Listing listing = lists.recognised(order);
        Optional<TitleList> list = lists.list(order.round());
        String first = words.get("paper.decision.first", frame.titleName(), frame.year(), words.counted(listing.size(), title));
        List<Block> blocks = articles(first, list);
        annex(blocks, words.get("paper.annex"), words.get("paper.decision.annex", frame.titleName(), frame.year()),
            reference(order.number(), order.date()), listing);
        String about = words.get("paper.decision.about", frame.titleName(), frame.year());
        return new Composed(Papers.of(frame.decision(name(about), blocks, order.number(), order.date())), listing.size());
    }

    /** The association's list of what changes, and the decision it asks for. Refuses a round whose list nobody amended. */
    Composed amending() {
        TitleList list = lists.amending(order.round()).orElseThrow(() -> new FaultException(Fault.NO_AMENDING_LIST, order.round().name()));
        Listing added = lists.lines(order, list, Change.ADD, false);
        Listing removed = lists.lines(order, list, Change.REMOVE, false);
        int size = added.size() + removed.size();
        String about = words.get("paper.amending.about", frame.titleName(), frame.year());
        List<Block> blocks = articles(words.get("paper.amending.first", frame.titleName(), frame.year(), sides(added, removed)),
            Optional.of(list));
        String number = list.decision().map(Decision::number).orElse("");
        LocalDate day = list.decision().map(Decision::day).orElse(order.date());
        boolean both = added.size() > 0 && removed.size() > 0;
        if (added.size() > 0) {
            annex(blocks, both ? words.get("paper.annex_number", "I") : words.get("paper.annex"), words.get("paper.amending.added"),
                reference(number, day), added);
        }
        if (removed.size() > 0) {
            annex(blocks, both ? words.get("paper.annex_number", "II") : words.get("paper.annex"), words.get("paper.amending.removed"),
                reference(number, day), removed);
        }
        return new Composed(new Papers(List.of(words.get("paper.list.type"), about), List.of(amendment(about, list, added, removed),
            frame.decision(name(about), blocks, number, day)), false), size);
    }

    private Paper amendment(String about, TitleList list, Listing added, Listing removed) {
        List<Block> blocks = new ArrayList<>(frame.bases());
        part(blocks, words.get("paper.amending.add", 1), added);
        part(blocks, words.get("paper.amending.remove", added.size() > 0 ? 2 : 1), removed);
        blocks.add(new Block.Ending(List.of(words.get("paper.amending.total", sides(added, removed))), List.of(),
            List.of(frame.preparer(), frame.chair())));
        blocks.addAll(code.of(frame, Optional.of(list), added, removed));
        return frame.paper(frame.title(words.get("paper.list.type"), about), blocks);
    }

    /** Names the sides that have somebody. */
    private String sides(Listing added, Listing removed) {
        String more = words.counted(added.size(), title);
        String fewer = words.counted(removed.size(), title);
        if (removed.size() == 0) {
            return words.get("paper.amending.only_added", more);
        }
        return added.size() == 0 ? words.get("paper.amending.only_removed", fewer) : words.get("paper.amending.both", more, fewer);
    }

    /** Nothing where nobody is on it. */
    private void part(List<Block> blocks, String heading, Listing listing) {
        if (listing.size() > 0) {
            blocks.add(new Block.Heading(heading));
            blocks.add(new Block.Rows(table(listing)));
        }
    }

    private List<String> name(String about) {
        return List.of(words.get("paper.decision.type"), about);
    }

    private List<Block> articles(String first, Optional<TitleList> list) {
        String association = words.association(frame.office());
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(words.get("paper.decision.authority", frame.committee()))));
        blocks.addAll(frame.bases(List.of(words.get("paper.decision.law")), List.of(proposal(association, list))));
        blocks.add(new Block.Heading(words.get("paper.decision.decides")));
        blocks.add(new Block.Text(words.get("paper.article", 1), first));
        blocks.add(new Block.Text(words.get("paper.article", 2), words.get("paper.decision.second", association)));
        blocks.add(new Block.Text(words.get("paper.article", 3), words.get("paper.decision.third", association, words.holder(title))));
        String signer = list.flatMap(TitleList::decision).map(Decision::signer).orElse("");
        blocks.add(new Block.Ending(List.of(), frame.copies(words.get("paper.copies.third"), words.get("paper.copies.kept")),
            List.of(new Signature(List.of(words.get("paper.decision.chair")), "", signer))));
        return blocks;
    }

    private String proposal(String association, Optional<TitleList> list) {
        return list.flatMap(TitleList::submission).filter(submission -> !submission.number().isBlank())
            .map(submission -> words.get("paper.decision.proposal_of", association, submission.number(), words.date(submission.day())))
            .orElseGet(() -> words.get("paper.decision.proposal", association));
    }

    /** With room to write where the decision has no number yet. */
    private String reference(String number, LocalDate day) {
        return number.isBlank() ? words.get("paper.decision.reference")
            : words.get("paper.decision.reference_of", frame.decisionNumber(number), words.date(day));
    }

    private void annex(List<Block> blocks, String number, String name, String reference, Listing listing) {
        blocks.add(new Block.Annex(List.of(number, name.toUpperCase(Messages.VIETNAMESE)), reference));
        blocks.add(new Block.Rows(table(listing)));
        blocks.add(new Block.Ending(List.of(words.total(listing.size(), title)), List.of(), List.of()));
    }

    private Table table(Listing listing) {
        ListTable table = new ListTable(words, order).sexes();
        return (set.hasRanks() ? table.with("paper.column.rank", 12, Kind.TEXT, Listed::grade) : table.groups()).of(listing);
    }
}
