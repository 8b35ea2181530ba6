package vn.sokhuyenhoc.work.paper;

import java.util.ArrayList;
import java.util.List;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.files.paper.Paper.Block;
import vn.sokhuyenhoc.files.paper.Paper.Signature;
import vn.sokhuyenhoc.files.paper.Papers;
import vn.sokhuyenhoc.files.table.Table.Kind;
import vn.sokhuyenhoc.files.table.Table;

/** What UBND cấp xã is asked to sign, with the list as its annex; the office there completes what only it knows. */
final class DecisionPaper {
    private final Lists lists;
    private final CriteriaSet set;
    private final PaperFrame frame;
    private final PaperWords words;
    private final Title title;

    DecisionPaper(Lists lists, CriteriaSet set, PaperFrame frame) {
        this.lists = lists;
        this.set = set;
        this.frame = frame;
        this.words = frame.words();
        this.title = frame.order().round().title();
    }

    Composed recognising() {
        Listing listing = lists.recognised(frame.order());
        String about = words.get("paper.decision.about", frame.titleName(), frame.year());
        List<Block> blocks = articles(words.get("paper.decision.first", frame.titleName(), frame.year(), words.counted(listing.size(), title)));
        String number = frame.order().number();
        annex(blocks, List.of(words.get("paper.annex"), words.get("paper.decision.annex", frame.titleName(), frame.year())), number);
        blocks.add(new Block.Rows(table(listing)));
        blocks.add(new Block.Ending(List.of(words.total(listing.size(), title)), List.of(), List.of()));
        return new Composed(Papers.of(frame.decision(name(about), blocks, number)), listing.size());
    }

    private List<String> name(String about) {
        return List.of(words.get("paper.decision.type"), about);
    }

    private List<Block> articles(String first) {
        String association = words.association(frame.office());
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(words.get("paper.decision.authority", frame.committee()))));
        blocks.addAll(frame.bases(List.of(words.get("paper.decision.law")), List.of(words.get("paper.decision.proposal", association))));
        blocks.add(new Block.Heading(words.get("paper.decision.decides")));
        blocks.add(new Block.Text(words.get("paper.article", 1), first));
        blocks.add(new Block.Text(words.get("paper.article", 2), words.get("paper.decision.second", association)));
        blocks.add(new Block.Text(words.get("paper.article", 3), words.get("paper.decision.third", association, words.holder(title))));
        blocks.add(new Block.Ending(List.of(), frame.copies(words.get("paper.copies.third"), words.get("paper.copies.kept")),
            List.of(new Signature(List.of(words.get("paper.decision.chair")), "", ""))));
        return blocks;
    }

    private void annex(List<Block> blocks, List<String> name, String number) {
        String reference = number.isBlank() ? words.get("paper.decision.reference_by_hand", frame.year())
            : words.get("paper.decision.reference", frame.number(number), words.date(frame.order().date()));
        blocks.add(new Block.Annex(name, reference));
    }

    private Table table(Listing listing) {
        ListTable table = new ListTable(words, frame.order()).sexes();
        return (set.hasRanks() ? table.with("paper.column.rank", 12, Kind.TEXT, Listed::grade) : table.groups()).of(listing);
    }
}
