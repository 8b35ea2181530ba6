package vn.sokhuyenhoc.work.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.scoring.Score;
import vn.sokhuyenhoc.domain.scoring.Verdict;
import vn.sokhuyenhoc.files.paper.Paper.Block;
import vn.sokhuyenhoc.files.paper.Papers;
import vn.sokhuyenhoc.files.table.Table.Kind;
import vn.sokhuyenhoc.files.table.Table;

/** Who is new, who kept the title and who does not hold it any more, each in an annex. Refuses a round without one before it. */
final class ComparisonPaper {
    private final Comparisons comparisons;
    private final PaperFrame frame;
    private final PaperWords words;
    private final Title title;

    ComparisonPaper(Comparisons comparisons, PaperFrame frame) {
        this.comparisons = comparisons;
        this.frame = frame;
        this.words = frame.words();
        this.title = frame.order().round().title();
    }

    /** Why somebody does not hold the title any more; who has passed all the same was refused, or it was withdrawn. */
    private String why(Optional<Score> score) {
        return score.map(now -> now.verdict() == Verdict.PASSED ? words.get("paper.comparison.passed") : words.wording().verdict(now.verdict()))
            .orElseGet(() -> words.get("paper.comparison.no_form"));
    }

    Composed compose() {
        Comparisons.Compared compared = comparisons.of(frame.order(), this::why);
        String before = compared.before().map(round -> String.valueOf(round.year()))
            .orElseThrow(() -> new FaultException(Fault.NO_ROUND_BEFORE, frame.order().round().name()));
        String year = frame.year();
        List<Block> blocks = new ArrayList<>(frame.bases());
        blocks.add(new Block.Text("", words.get("paper.comparison.text", frame.titleName(), year, before,
            words.counted(compared.gained().size(), title), words.counted(compared.kept().size(), title),
            words.counted(compared.lost().size(), title))));
        blocks.add(new Block.Ending(List.of(), List.of(), List.of(frame.preparer(), frame.chair())));
        annex(blocks, "I", words.get("paper.comparison.gained", year), compared.gained());
        annex(blocks, "II", words.get("paper.comparison.kept", year), compared.kept());
        annex(blocks, "III", words.get("paper.comparison.lost", year), compared.lost());
        List<String> name = frame.title(words.get("paper.list.type"), words.get("paper.comparison.about", frame.titleName(), year, before));
        return new Composed(Papers.of(frame.paper(name, blocks)), compared.gained().size() + compared.kept().size() + compared.lost().size());
    }

    private void annex(List<Block> blocks, String number, String name, Listing listing) {
        Table table = new ListTable(words, frame.order()).sexes().with("paper.column.note", 24, Kind.TEXT, Listed::note).of(listing);
        blocks.add(new Block.Annex(List.of(words.get("paper.annex_number", number), name), ""));
        blocks.add(new Block.Rows(table));
        blocks.add(new Block.Ending(List.of(words.total(listing.size(), title)), List.of(), List.of()));
    }
}
