package vn.sokhuyenhoc.work.paper;

import java.util.ArrayList;
import java.util.List;
import vn.sokhuyenhoc.domain.assessment.PlaceCount;
import vn.sokhuyenhoc.domain.document.PaperKind.Field;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.files.paper.Paper.Block;
import vn.sokhuyenhoc.files.paper.Paper.Fact;
import vn.sokhuyenhoc.files.paper.Paper.Signature;
import vn.sokhuyenhoc.files.paper.Paper;
import vn.sokhuyenhoc.files.paper.Papers;
import vn.sokhuyenhoc.files.table.Table;

/**
 * Minutes of the meeting that reviews the forms, after model 1.9 of Nghị định 30/2020/NĐ-CP. What nobody filled in has lines to write on. Of the
 * whole commune there is one for each village that has forms.
 */
final class MinutesPaper {
    private static final int LINES_BY_HAND = 3;

    private final Counts counts;
    private final PaperFrame frame;
    private final PaperWords words;

    MinutesPaper(Counts counts, PaperFrame frame) {
        this.counts = counts;
        this.frame = frame;
        this.words = frame.words();
    }

    Composed compose() {
        PaperOrder order = frame.order();
        List<PlaceCount> all = counts.of(order);
        boolean each = order.place() == null && order.round().title().isByVillage() && all.stream().anyMatch(count -> count.forms() > 0);
        List<PlaceCount> meetings = each ? all.stream().filter(count -> count.forms() > 0).toList() : List.of(CountTable.total(all));
        List<Paper> papers = meetings.stream().map(count -> each ? paper(frame.of(count.place()), List.of(count)) : paper(frame, all)).toList();
        return new Composed(new Papers(List.of(words.get("paper.minutes.type"), order.round().name()), papers, false), papers.size());
    }

    private Paper paper(PaperFrame one, List<PlaceCount> results) {
        PlaceCount total = CountTable.total(results);
        String closing = answer(Field.MEETING_END).isBlank() ? words.get("paper.minutes.end_by_hand")
            : words.get("paper.minutes.end", answer(Field.MEETING_END));
        List<Block> blocks = new ArrayList<>(List.of(meeting(),
            new Block.Heading(words.get("paper.minutes.content")),
            new Block.Text("", words.get("paper.minutes.reviewed", total.forms(), words.holder(one.order().round().title()), one.titleName(),
                one.year())),
            new Block.Rows(table(results)),
            new Block.Heading(words.get("paper.minutes.opinions")), opinions(),
            new Block.Heading(words.get("paper.minutes.agreed")),
            new Block.Text("", words.get("paper.minutes.proposed", words.counted(total.passed(), one.order().round().title()), one.titleName(),
                one.year()))));
        blocks.add(new Block.Ending(List.of(closing), List.of(), List.of(hand("paper.minutes.secretary", Field.SECRETARY),
            hand("paper.minutes.chair", Field.CHAIR))));
        return one.paper(one.title(words.get("paper.minutes.type"), words.get("paper.minutes.about", one.titleName(), one.year())), blocks);
    }

    private Block meeting() {
        return new Block.Facts(List.of(new Fact(words.get("paper.minutes.begin"), answer(Field.MEETING_BEGIN)),
            new Fact(words.get("paper.minutes.place"), answer(Field.MEETING_PLACE)),
            new Fact(words.get("paper.minutes.present"), answer(Field.PRESENT)), new Fact(words.get("paper.minutes.chaired"), answer(Field.CHAIR)),
            new Fact(words.get("paper.minutes.written"), answer(Field.SECRETARY))));
    }

    private Block opinions() {
        return answer(Field.OPINIONS).isBlank() ? PaperFrame.dots(LINES_BY_HAND) : new Block.Text("", answer(Field.OPINIONS));
    }

    private Table table(List<PlaceCount> results) {
        return new CountTable(words).with("paper.count.forms", PlaceCount::forms).with("paper.count.passed", PlaceCount::passed)
            .with("paper.count.failed", PlaceCount::failed).with("paper.count.low", PlaceCount::enoughButLow)
            .with("paper.count.incomplete", PlaceCount::incomplete).of(results);
    }

    private Signature hand(String role, Field name) {
        return new Signature(List.of(words.get(role)), words.get("paper.sign_note"), answer(name));
    }

    private String answer(Field field) {
        return frame.order().answer(field);
    }
}
