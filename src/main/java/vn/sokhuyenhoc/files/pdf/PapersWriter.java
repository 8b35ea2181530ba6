package vn.sokhuyenhoc.files.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.paper.Paper;
import vn.sokhuyenhoc.files.paper.Papers;

/** Puts papers onto pages as they come, each from a new page on, or two slips on a sheet; only one page is held in memory. */
final class PapersWriter {
    private PapersWriter() {
    }

    /** Papers without any are a fault of the caller. */
    static void compose(Papers papers, OutputStream stream, Progress progress) throws IOException {
        Fonts fonts = new Fonts();
        var pdf = new Document(PageSize.A4, Sheet.LEFT, Sheet.RIGHT, Sheet.TOP, Sheet.BOTTOM);
        var frame = new PageFrame(fonts, Optional.empty());
        var writer = vn.sokhuyenhoc.files.pdf.PdfWriter.open(pdf, stream, papers.title(), frame);
        var fill = new PaperFill(fonts, pdf, writer, frame, progress);
        if (papers.half()) {
            SlipSheets sheets = new SlipSheets(fonts, pdf, writer, frame, fill);
            papers.papers().forEach(sheets::add);
        } else {
            boolean first = true;
            for (Paper paper : papers.papers()) {
                if (!first) {
                    pdf.newPage();
                }
                first = false;
                frame.begin(paper.draftMark());
                fill.add(paper);
            }
        }
        pdf.close();
    }
}
