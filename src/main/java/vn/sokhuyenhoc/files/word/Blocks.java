package vn.sokhuyenhoc.files.word;

import java.util.List;
import java.util.Locale;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.paper.Paper.Block;
import vn.sokhuyenhoc.files.paper.Paper.Fact;
import vn.sokhuyenhoc.files.word.Line.Face;

/** Title and blocks of a paper, from top to bottom. */
final class Blocks {
    private static final double SIZE = Measures.SIZE;
    private static final int ADDRESSEES = Measures.mm(45);

    private final LetterWidths widths;
    private final Progress progress;

    Blocks(LetterWidths widths, Progress progress) {
        this.widths = widths;
        this.progress = progress;
    }

    void title(Box box, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        double widest = 0;
        for (String line : lines) {
            Line.centred(box).withNext().text(line, Face.BOLD, 14);
            widest = Math.max(widest, widths.bold(line, 14));
        }
        Line.rule(box, Math.min(widest, box.width() / 20.0) / 3);
        Line.thin(box, 8);
    }

    /** Every block but an annex, which is a part of its own. */
    void add(Box box, Block block) {
        switch (block) {
            case Block.Bases bases -> bases.lines().forEach(line -> Line.justified(box).text(line, Face.ITALIC, SIZE));
            case Block.To to -> to(box, to);
            case Block.Text text -> text(box, text);
            case Block.Line line -> text(box, new Block.Text(line.mark(), line.words().plain()));
            case Block.Heading heading -> heading(box, heading.text());
            case Block.Facts facts -> facts.facts().forEach(fact -> fact(box, fact));
            case Block.Rows rows -> RowsTable.add(box, rows.table(), widths, progress);
            case Block.Ending ending -> Endings.add(box, ending);
            case Block.Annex annex -> annex(box, annex);
            // A sheet that can be typed over is no proof of anything, so it bears no code; and no chart that would not follow its numbers.
            case Block.Code _, Block.Picture _ -> { }
        }
    }

    /** A line end begins a paragraph of its own. */
    private static void text(Box box, Block.Text text) {
        String lead = text.lead();
        for (String part : text.text().split("\\R")) {
            Line.justified(box).spaced(lead, Face.BOLD, SIZE).text(part, Face.REGULAR, SIZE);
            lead = "";
        }
    }

    /** One all in capitals, such as the word before the articles of a decision, stands in the middle. */
    private static void heading(Box box, String text) {
        boolean centred = text.equals(text.toUpperCase(Locale.ROOT));
        (centred ? Line.centred(box).space(2, 8) : Line.justified(box)).withNext().text(text, Face.BOLD, SIZE);
    }

    private void annex(Box box, Block.Annex annex) {
        annex.title().forEach(line -> Line.centred(box).withNext().text(line, Face.BOLD, 14));
        Line.centred(box).space(0, 8).text(annex.reference(), Face.ITALIC, SIZE);
    }

    private static void to(Box box, Block.To to) {
        if (to.names().size() == 1) {
            Line.centred(box).space(0, 8).spaced(to.lead(), Face.REGULAR, SIZE).text(to.names().getFirst(), Face.REGULAR, SIZE);
            return;
        }
        Line.centred(box).withNext().text(to.lead(), Face.REGULAR, SIZE);
        to.names().stream().filter(name -> !name.isBlank())
            .forEach(name -> new Line(box).sides(ADDRESSEES, 0).text(name, Face.REGULAR, SIZE));
        Line.thin(box, 8);
    }

    private static void fact(Box box, Fact fact) {
        String label = Line.clean(fact.label());
        String lead = label.isEmpty() || label.endsWith(":") ? label : label + ":";
        Line line = new Line(box).space(0, 6).dots(box.width());
        line.spaced(lead, Face.REGULAR, SIZE);
        if (fact.value().isBlank()) {
            line.tab(SIZE);
        } else {
            line.text(fact.value(), Face.REGULAR, SIZE);
        }
    }
}
