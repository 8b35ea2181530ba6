package vn.sokhuyenhoc.files.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import vn.sokhuyenhoc.domain.fault.Progress;

/** Puts the papers of a stack onto pages as they come; only one page is held in memory. A stack without papers is a fault of the caller. */
final class StackWriter {
    static final float LEFT = Sheet.mm(20);
    static final float RIGHT = Sheet.mm(12);
    static final float WIDTH = PageSize.A4.getWidth() - LEFT - RIGHT;
    private static final float TOP = Sheet.mm(14);
    private static final float BOTTOM = Sheet.mm(13);
    private static final float LINE_BY_PEN = Sheet.mm(8);
    private static final int STEP = 20;

    private final Fonts fonts = new Fonts();
    private final Document pdf = new Document(PageSize.A4, LEFT, RIGHT, TOP, BOTTOM);
    private final FormBlocks forms = new FormBlocks(fonts, pdf.top() - pdf.bottom());
    private final Progress progress;
    private PdfWriter writer;
    private long done;

    private StackWriter(Progress progress) {
        this.progress = progress;
    }

    static void compose(PaperStack stack, OutputStream stream, Progress progress) throws IOException {
        new StackWriter(progress).compose(stack, stream);
    }

    private void compose(PaperStack stack, OutputStream stream) throws IOException {
        StackFrame frame = new StackFrame(fonts, stack.draftMark());
        writer = vn.sokhuyenhoc.files.pdf.PdfWriter.open(pdf, stream, stack.title(), frame);
        // On both sides of a sheet two people would share it.
        writer.addViewerPreference(PdfName.DUPLEX, PdfName.SIMPLEX);
        boolean first = true;
        for (PaperStack.Paper paper : stack.papers()) {
            if (!first) {
                pdf.newPage();
            }
            first = false;
            frame.begin(paper.head().running());
            switch (paper) {
                case PaperStack.Paper.Roll roll -> roll(roll);
                case PaperStack.Paper.Form form -> form(form);
                case PaperStack.Paper.Cover cover -> {
                    new CoverBlocks(fonts).of(cover).forEach(pdf::add);
                    counted();
                }
            }
        }
        pdf.close();
    }

    private void roll(PaperStack.Paper.Roll roll) {
        pdf.add(new StackHead(fonts, 1).of(roll.head(), null));
        RowBlocks rows = new RowBlocks(fonts, roll.table().columns(), WIDTH, LINE_BY_PEN);
        PageFlow flow = new PageFlow(pdf, writer);
        flow.under(rows.heading());
        rows.each(roll.table().lines(), (block, _) -> {
            flow.put(block);
            counted();
        });
        PdfPTable end = Sheet.grid(WIDTH);
        end.addCell(Sheet.space(6));
        roll.closing().forEach(line -> end.addCell(Sheet.bare(fonts.phrase(line, Fonts.Face.REGULAR, 12), PdfPCell.ALIGN_LEFT)));
        flow.end(List.of(end));
    }

    private void form(PaperStack.Paper.Form form) {
        FormBlocks.Blocks blocks = forms.of(form);
        blocks.top().forEach(pdf::add);
        if (blocks.end().getTotalHeight() + 1 > writer.getVerticalPosition(false) - pdf.bottom()) {
            pdf.newPage();
        }
        pdf.add(blocks.end());
        counted();
    }

    private void counted() {
        if (++done % STEP == 0) {
            progress.at(done, 0);
        }
    }
}
