package vn.sokhuyenhoc.work.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.assessment.PlaceCount;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.document.PaperKind.Field;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.files.paper.Paper.Block;
import vn.sokhuyenhoc.files.paper.Papers;
import vn.sokhuyenhoc.files.table.Table.Kind;
import vn.sokhuyenhoc.files.table.Table;

/**
 * What came of a round, for the body above: village by village, and rates that say of what they are counted, for denominators differ from place
 * to place.
 */
final class ReportPaper {
    private final Counts counts;
    private final Lists lists;
    private final PaperFrame frame;
    private final PaperWords words;
    private final PaperOrder order;
    private final Title title;

    ReportPaper(Counts counts, Lists lists, PaperFrame frame) {
        this.counts = counts;
        this.lists = lists;
        this.frame = frame;
        this.words = frame.words();
        this.order = frame.order();
        this.title = order.round().title();
    }

    Composed compose() {
        List<PlaceCount> results = counts.of(order);
        PlaceCount total = CountTable.total(results);
        List<Block> blocks = new ArrayList<>(List.of(new Block.To(words.get("paper.to"), PaperWords.lines(order.answer(Field.ADDRESSEE),
            words.superior(frame.office())))));
        blocks.add(new Block.Heading(words.get("paper.report.results")));
        blocks.add(text("paper.report.forms", words.date(order.date()), total.forms(), words.holder(title), total.passed(), total.failed(),
            total.enoughButLow(), total.incomplete()));
        blocks.add(new Block.Rows(byVillage(results)));
        blocks.add(new Block.Heading(words.get("paper.report.rates")));
        blocks.addAll(rates(total));
        blocks.add(new Block.Heading(words.get("paper.report.before")));
        blocks.addAll(before(results));
        remarks(blocks, "paper.report.remarks", Field.OPINIONS);
        remarks(blocks, "paper.report.wishes", Field.REMARKS);
        blocks.add(new Block.Ending(List.of(words.get("paper.report.closing", words.association(frame.office()))),
            frame.copies(words.get("paper.copies.above"), words.get("paper.copies.kept")), List.of(frame.chair())));
        List<String> name = List.of(words.get("paper.report.type"), words.get("paper.report.about", frame.titleName(), frame.year()));
        return new Composed(Papers.of(frame.paper(name, blocks)), total.forms());
    }

    private Block text(String key, Object... args) {
        return new Block.Text("", words.get(key, args));
    }

    private Table byVillage(List<PlaceCount> results) {
        return new CountTable(words).with("paper.count.people", PlaceCount::people).with("paper.count.forms", PlaceCount::forms)
            .with("paper.count.passed", PlaceCount::passed).with("paper.count.failed", PlaceCount::failed)
            .with("paper.count.low", PlaceCount::enoughButLow).with("paper.count.incomplete", PlaceCount::incomplete)
            .with(words.get("paper.count.rate"), Kind.CODE, count -> words.percent(count.passed(), count.forms())).of(results);
    }

    /** Each says what is counted, of what, and as of when. */
    private List<Block> rates(PlaceCount total) {
        String day = words.date(order.date());
        List<Block> rates = new ArrayList<>();
        rates.add(text("paper.report.of_forms", words.rate(total.passed(), total.forms()), day));
        rates.add(text("paper.report.of_roll", words.rate(total.passed(), total.people()), words.holder(title), day));
        int registered = lists.countRegistered(order);
        if (registered >= Math.max(1, total.passed())) {
            rates.add(text("paper.report.of_registered", words.rate(total.passed(), registered), words.holder(title), day));
        } else if (registered > 0) {
            rates.add(text("paper.report.few_registered", registered, words.holder(title), day));
        }
        rates.add(text("paper.report.taken_part", words.rate(total.forms(), total.people()), words.holder(title), day));
        return rates;
    }

    private List<Block> before(List<PlaceCount> results) {
        Optional<Round> last = counts.before(order.round());
        if (last.isEmpty()) {
            return List.of(text("paper.report.no_before"));
        }
        List<PlaceCount> then = counts.of(last.get(), order);
        PlaceCount old = CountTable.total(then);
        PlaceCount now = CountTable.total(results);
        String year = String.valueOf(last.get().year());
        Table table = new CountTable(words).with(words.get("paper.report.passed_in", year), Kind.COUNT, count -> of(then, count).passed())
            .with(words.get("paper.report.passed_in", frame.year()), Kind.COUNT, PlaceCount::passed)
            .with(words.get("paper.report.rate_in", year), Kind.CODE, count -> words.percent(of(then, count).passed(), of(then, count).forms()))
            .with(words.get("paper.report.rate_in", frame.year()), Kind.CODE, count -> words.percent(count.passed(), count.forms())).of(results);
        return List.of(text("paper.report.compared", year, words.rate(old.passed(), old.forms()), frame.year(),
            words.rate(now.passed(), now.forms())), new Block.Rows(table));
    }

    /** Of the same village; all together of what belongs to none. */
    private static PlaceCount of(List<PlaceCount> counts, PlaceCount count) {
        return count.place().id() == 0 ? CountTable.total(counts)
            : CountTable.total(counts.stream().filter(one -> one.place().id() == count.place().id()).toList());
    }

    private void remarks(List<Block> blocks, String heading, Field field) {
        blocks.add(new Block.Heading(words.get(heading)));
        blocks.add(order.answer(field).isBlank() ? PaperFrame.dots(3) : new Block.Text("", order.answer(field)));
    }
}
