package vn.sokhuyenhoc.files.pdf;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.paper.Paper.Block;
import vn.sokhuyenhoc.files.paper.Paper;

/** Fills pages with one paper after another, each from where the document stands. */
final class PaperFill {
    private static final int STEP = 100;
    private static final float ABOVE_TABLE = 2;
    private static final float BELOW_TABLE = 8;

    private final Fonts fonts;
    private final Document pdf;
    private final PageFrame frame;
    private final PageFlow flow;
    private final BodyBlocks body;
    private final Progress progress;
    private boolean belowTable;
    private long lines;

    PaperFill(Fonts fonts, Document pdf, PdfWriter writer, PageFrame frame, Progress progress) {
        this.fonts = fonts;
        this.pdf = pdf;
        this.frame = frame;
        this.flow = new PageFlow(pdf, writer);
        this.body = new BodyBlocks(fonts);
        this.progress = progress;
    }

    void add(Paper paper) {
        paper.letterhead().ifPresent(head -> pdf.add(new LetterheadBlock(fonts).of(head)));
        if (!paper.title().isEmpty()) {
            pdf.add(new TitleBlock(fonts).of(paper.title()));
        }
        List<Block> blocks = paper.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (belowTable && !(blocks.get(i) instanceof Block.Annex)) {
                flow.lead(Sheet.gap(BELOW_TABLE));
            }
            belowTable = false;
            if (blocks.get(i) instanceof Block.Ending ending) {
                List<PdfPTable> end = new ArrayList<>(List.of(new EndBlock(fonts).of(ending)));
                if (i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Code code) {
                    end.add(new CodeBlock(fonts).of(code));
                    i++;
                }
                flow.end(end);
            } else {
                add(blocks.get(i));
            }
        }
        flow.flush();
        belowTable = false;
    }

    private void add(Block block) {
        switch (block) {
            case Block.Bases bases -> body.of(bases).forEach(flow::put);
            case Block.Text text -> body.of(text).forEach(flow::put);
            case Block.Facts facts -> body.of(facts).forEach(flow::put);
            case Block.To to -> flow.put(body.of(to));
            case Block.Heading heading -> flow.lead(body.of(heading));
            case Block.Code code -> flow.put(new CodeBlock(fonts).of(code));
            case Block.Line line -> flow.put(new LineBlock(fonts).of(line));
            case Block.Picture picture -> flow.put(PictureBlock.of(picture));
            case Block.Rows rows -> add(rows);
            case Block.Annex annex -> {
                flow.flush();
                pdf.newPage();
                frame.beginAnnex();
                flow.lead(new TitleBlock(fonts).of(annex));
            }
            case Block.Ending _ -> throw new IllegalArgumentException("an ending comes with what is behind it");
        }
    }

    private void add(Block.Rows rows) {
        RowBlocks blocks = new RowBlocks(fonts, rows.table().columns());
        long before = lines;
        flow.lead(Sheet.gap(ABOVE_TABLE));
        flow.under(blocks.heading());
        blocks.each(rows.table().lines(), (block, apart) -> {
            if (apart && lines > before) {
                flow.turn();
            }
            flow.put(block);
            if (++lines % STEP == 0) {
                progress.at(lines, 0);
            }
        });
        if (lines == before) {
            flow.put(null);
        }
        flow.under(null);
        belowTable = true;
    }
}
