package vn.sokhuyenhoc.work.paper;

import java.util.ArrayList;
import java.util.List;
import vn.sokhuyenhoc.domain.assessment.PlaceCount;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.document.PaperKind.Field;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.files.paper.Paper.Block;
import vn.sokhuyenhoc.files.paper.Papers;
import vn.sokhuyenhoc.files.table.Table;

/** The submission (tờ trình) with which the list goes to UBND cấp xã. */
final class SubmissionPaper {
    private final Counts counts;
    private final Lists lists;
    private final PaperFrame frame;
    private final PaperWords words;

    SubmissionPaper(Counts counts, Lists lists, PaperFrame frame) {
        this.counts = counts;
        this.lists = lists;
        this.frame = frame;
        this.words = frame.words();
    }

    Composed compose() {
        PaperOrder order = frame.order();
        Title title = order.round().title();
        Listing listing = lists.proposed(order);
        List<PlaceCount> results = counts.of(order);
        String committee = words.get("paper.committee", words.commune(frame.office()));
        String association = words.association(frame.office());
        List<Block> blocks = new ArrayList<>(List.of(new Block.To(words.get("paper.to"),
            PaperWords.lines(order.answer(Field.ADDRESSEE), committee))));
        blocks.addAll(frame.bases());
        blocks.add(new Block.Text("", words.get("paper.submission.did", association, frame.titleName(), frame.year(),
            title == Title.CLAN || title == Title.UNIT ? words.holder(title) : words.get("paper.submission.villages"))));
        blocks.add(new Block.Rows(table(results, listing, title)));
        blocks.add(new Block.Text("", words.get("paper.submission.asks", association, committee, frame.titleName(), frame.year(),
            words.counted(listing.size(), title))));
        PaperWords.lines(order.answer(Field.REMARKS)).forEach(line -> blocks.add(new Block.Text("", line)));
        blocks.add(new Block.Ending(List.of(words.get("paper.submission.closing", association, committee)),
            frame.copies(words.get("paper.copies.above"), words.get("paper.copies.kept")), List.of(frame.chair())));
        List<String> name = List.of(words.get("paper.submission.type"), words.get("paper.submission.about", frame.titleName(), frame.year()));
        return new Composed(Papers.of(frame.paper(name, blocks)), listing.size());
    }

    private Table table(List<PlaceCount> results, Listing listing, Title title) {
        return new CountTable(words).with("paper.count.forms", PlaceCount::forms)
            .with("paper.count.proposed", count -> count.place().id() == 0 ? listing.size() : listing.size(count.place().id()))
            .of(results);
    }
}
