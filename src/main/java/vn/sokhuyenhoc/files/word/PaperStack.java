package vn.sokhuyenhoc.files.word;

import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHeight;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.paper.Paper;

/** The papers of a file one after the other: each on a page of its own, its pages counted apart, or two slips on a sheet. */
final class PaperStack {
    private static final int SLIP_HEIGHT = Measures.mm(127.5);

    private final Box page;
    private final Sections sections;
    private final Letterheads letterheads;
    private final Blocks blocks;
    private final Progress progress;

    PaperStack(XWPFDocument document, boolean half, Progress progress) {
        page = Box.of(document.getDocument().getBody());
        sections = new Sections(document, !half);
        var widths = new LetterWidths();
        letterheads = new Letterheads(widths);
        blocks = new Blocks(widths, progress);
        this.progress = progress;
    }

    void papers(Iterable<Paper> papers) {
        Optional<String> mark = Optional.empty();
        boolean first = true;
        for (Paper paper : papers) {
            if (!first) {
                sections.end(page, mark);
            }
            first = false;
            mark = paper.draftMark();
            head(page, paper);
            for (Paper.Block block : paper.blocks()) {
                if (block instanceof Paper.Block.Annex) {
                    sections.end(page, mark);
                }
                blocks.add(page, block);
            }
        }
        sections.endAll(mark);
    }

    /** Each in a row of half a sheet, so that two come on one whatever stands in them. */
    void slips(Iterable<Paper> papers) {
        Optional<String> mark = Optional.empty();
        int done = 0;
        for (Paper paper : papers) {
            mark = paper.draftMark();
            Grid grid = new Grid(page, 0, false, page.width());
            CTRow row = grid.row();
            CTHeight height = row.getTrPr().addNewTrHeight();
            height.setVal(SLIP_HEIGHT);
            height.setHRule(STHeightRule.EXACT);
            Box slip = grid.box(row, 0, 1);
            head(slip, paper);
            paper.blocks().forEach(block -> blocks.add(slip, block));
            Line.thin(slip, 1);
            Line.thin(page, 1);
            progress.at(++done, 0);
        }
        sections.endAll(mark);
    }

    private void head(Box box, Paper paper) {
        paper.letterhead().ifPresent(head -> letterheads.add(box, head));
        blocks.title(box, paper.title());
    }
}
