package vn.sokhuyenhoc.work.guide;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.guide.Block;
import vn.sokhuyenhoc.domain.guide.GuidePage;
import vn.sokhuyenhoc.domain.guide.Words;
import vn.sokhuyenhoc.files.paper.Paper;
import vn.sokhuyenhoc.files.paper.Papers;
import vn.sokhuyenhoc.files.pdf.CardWriter;
import vn.sokhuyenhoc.files.pdf.KeyCard;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.text.Messages;

/** The guide and its key card as PDF, from the pages that are read on the screen. */
public final class GuidePaper {
    private static final int KEY_WIDTH = 14;
    private static final int DOES_WIDTH = 40;

    private final GuideBook book = new GuideBook();
    private final Messages messages;

    public GuidePaper(Messages messages) {
        this.messages = messages;
    }

    /** The whole guide, each page on a page of its own. */
    public void write(Path out, Progress progress) {
        new PdfWriter().write(new Papers(List.of(messages.get("guide.title")), book.guide().pages().stream().map(this::paper).toList(), false),
            out, progress);
    }

    private Paper paper(GuidePage page) {
        List<Paper.Block> blocks = page.blocks().stream().flatMap(block -> blocks(block).stream()).toList();
        return new Paper(Optional.empty(), List.of(page.title().toUpperCase(Locale.ROOT)), blocks, Optional.empty());
    }

    private List<Paper.Block> blocks(Block block) {
        return switch (block) {
            case Block.Heading(Words words) -> List.of(new Paper.Block.Heading(words.plain()));
            case Block.Paragraph(Words words) -> List.of(new Paper.Block.Line("", words, false));
            case Block.Aside(List<Words> lines) -> lines.stream().<Paper.Block>map(line -> new Paper.Block.Line("", line, true)).toList();
            case Block.Steps steps -> IntStream.range(0, steps.steps().size()).<Paper.Block>mapToObj(i ->
                new Paper.Block.Line(steps.numbered() ? i + 1 + "." : "–", steps.steps().get(i), false)).toList();
            case Block.Picture picture -> List.of(new Paper.Block.Picture(book.picture(picture.file())));
            case Block.Rows rows -> List.of(new Paper.Block.Rows(table(rows)));
        };
    }

    private static Table table(Block.Rows rows) {
        List<Table.Column> columns = new ArrayList<>();
        for (int i = 0; i < rows.headings().size(); i++) {
            columns.add(new Table.Column(rows.headings().get(i).plain(), i == 0 ? KEY_WIDTH : DOES_WIDTH, Table.Kind.TEXT));
        }
        return new Table("", List.of(), columns,
            rows.rows().stream().<Table.Line>map(row -> new Table.Line.Cells(row.stream().<Object>map(Words::plain).toList())).toList());
    }

    /**
     * One page to be put up beside the screen.
     *
     * @param form the keys for keying forms as they are set
     */
    public void card(List<KeyLine> form, Path out) {
        List<Block.Rows> tables = book.card().blocks().stream().filter(Block.Rows.class::isInstance).map(Block.Rows.class::cast).toList();
        new CardWriter().write(new KeyCard(messages.get("guide.card.title"), messages.get("guide.card.form"),
            form.stream().map(line -> new KeyCard.Line(line.key(), line.does())).toList(), tables.stream().map(GuidePaper::group).toList()), out);
    }

    private static KeyCard.Group group(Block.Rows rows) {
        return new KeyCard.Group(rows.headings().getLast().plain(),
            rows.rows().stream().map(row -> new KeyCard.Line(row.getFirst().plain(), row.getLast().plain())).toList());
    }
}
