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
    private static final int PAIR_KEY = 10;
    private static final int PAIR_DOES = 17;

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
        List<Paper.Block> blocks = page.name().equals(GuideBook.KEYS) ? keys(page)
            : page.blocks().stream().flatMap(block -> blocks(block).stream()).toList();
        return new Paper(Optional.empty(), List.of(page.title().toUpperCase(Locale.ROOT)), blocks, Optional.empty());
    }

    /** All tables as one, two keys on a line, so that they take few sheets. */
    private List<Paper.Block> keys(GuidePage page) {
        List<Paper.Block> blocks = new ArrayList<>();
        List<Table.Line> lines = new ArrayList<>();
        for (Block block : page.blocks()) {
            switch (block) {
                case Block.Heading(Words words) -> lines.add(new Table.Line.Section(words.plain()));
                case Block.Rows rows -> lines.addAll(pairs(rows.rows()));
                default -> blocks.addAll(blocks(block));
            }
        }
        List<Table.Column> columns = List.of("guide.column.key", "guide.column.does", "guide.column.key", "guide.column.does").stream()
            .map(key -> new Table.Column(messages.get(key), key.endsWith("key") ? PAIR_KEY : PAIR_DOES, Table.Kind.TEXT)).toList();
        blocks.add(new Paper.Block.Rows(new Table("", List.of(), columns, lines)));
        return blocks;
    }

    private static List<Table.Line> pairs(List<List<Words>> rows) {
        int half = (rows.size() + 1) / 2;
        return IntStream.range(0, half).<Table.Line>mapToObj(i -> {
            List<Object> cells = new ArrayList<>();
            for (int row : new int[] {i, half + i}) {
                cells.add(row < rows.size() ? rows.get(row).getFirst().plain() : "");
                cells.add(row < rows.size() ? rows.get(row).getLast().plain() : "");
            }
            return new Table.Line.Cells(cells);
        }).toList();
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
