package vn.sokhuyenhoc.files.pdf;

import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Fills page after page with blocks that are never cut, each page under the table's heading.
 * The newest block is held back until the next comes, so that the last row can go over to the page of the signatures.
 * Only a block taller than a whole page is cut.
 */
final class PageFlow {
    /** Heights are sums of roundings; a block that fits by less than this counts as too tall. */
    private static final float TOLERANCE = 0.5f;

    private final Document pdf;
    private final PdfWriter writer;
    private final PdfPTable heading;
    private boolean headed;
    private PdfPTable held;

    PageFlow(Document pdf, PdfWriter writer, PdfPTable heading) {
        this.pdf = pdf;
        this.writer = writer;
        this.heading = heading;
    }

    void put(PdfPTable block) {
        if (held != null) {
            place(held, held.getTotalHeight());
        }
        held = block;
    }

    /** The last block (or the heading of an empty table) and the end stand on one page, unless they are taller than a page. */
    void end(PdfPTable end) {
        float last = held == null ? 0 : held.getTotalHeight();
        float together = last + end.getTotalHeight();
        boolean possible = heading.getTotalHeight() + together < pdf.top() - pdf.bottom();
        place(held, possible ? together : last);
        pdf.add(end);
    }

    private void place(PdfPTable block, float height) {
        float needed = height + (headed ? 0 : heading.getTotalHeight()) + TOLERANCE;
        if (needed > writer.getVerticalPosition(false) - pdf.bottom()) {
            pdf.newPage();
            headed = false;
        }
        if (!headed) {
            pdf.add(heading);
            headed = true;
        }
        if (block != null) {
            pdf.add(block);
        }
    }
}
