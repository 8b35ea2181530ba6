package vn.sokhuyenhoc.files.pdf;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Fills page after page with blocks that are never cut, rows of a table each page under its heading; only paragraphs, which say so by not
 * splitting late, may go on over the page.
 * The newest block is held back until the next comes, so that the last one can go over to the page of the signatures.
 * Only a block taller than a whole page is cut.
 */
final class PageFlow {
    /** Heights are sums of roundings; a block that fits by less than this counts as too tall. */
    private static final float TOLERANCE = 0.5f;

    /** At least so much of a paragraph stands on a page: three lines. */
    private static final float FEWEST_LINES = 52;

    private final Document pdf;
    private final PdfWriter writer;
    private final List<PdfPTable> leads = new ArrayList<>();
    private PdfPTable heading;
    private PdfPTable headed;
    private Unit held;

    PageFlow(Document pdf, PdfWriter writer) {
        this.pdf = pdf;
        this.writer = writer;
    }

    /**
     * What stays together.
     *
     * @param heading of the table that the block is a row of, or null
     * @param block   or null where a table has no rows
     */
    private record Unit(List<PdfPTable> leads, PdfPTable heading, PdfPTable block) {
        float height() {
            return PageFlow.height(leads) + (block == null ? 0 : block.getTotalHeight());
        }
    }

    /** What comes from here on are rows below this heading, or (null) no rows. */
    void under(PdfPTable tableHeading) {
        heading = tableHeading;
    }

    /** Stays with the block that comes next. */
    void lead(PdfPTable block) {
        leads.add(block);
    }

    /** @param block or null for a table without rows */
    void put(PdfPTable block) {
        place();
        held = new Unit(List.copyOf(leads), heading, block);
        leads.clear();
    }

    /** What comes next begins a new page. */
    void turn() {
        place();
        newPage();
    }

    /** The last block and the end stand on one page, unless they are taller than a page. */
    void end(List<PdfPTable> parts) {
        List<PdfPTable> end = new ArrayList<>(leads);
        end.addAll(parts);
        leads.clear();
        float height = height(end);
        if (held != null) {
            float together = held.height() + height;
            boolean possible = together + (held.heading == null ? 0 : held.heading.getTotalHeight()) < pdf.top() - pdf.bottom();
            place(possible ? together : held.height());
        }
        if (height + TOLERANCE > room() && height < pdf.top() - pdf.bottom()) {
            newPage();
        }
        end.forEach(pdf::add);
        headed = null;
    }

    /** All that came stands on pages. */
    void flush() {
        if (!leads.isEmpty()) {
            put(null);
        }
        place();
        headed = null;
    }

    private void place() {
        if (held != null) {
            place(held.height());
        }
    }

    private void place(float height) {
        Unit unit = held;
        held = null;
        boolean isHeaded = unit.heading == null || unit.heading == headed;
        boolean goesOn = unit.block != null && !unit.block.isSplitLate() && height <= unit.height();
        float least = goesOn ? Math.min(height, PageFlow.height(unit.leads) + FEWEST_LINES) : height;
        if (least + (isHeaded ? 0 : unit.heading.getTotalHeight()) + TOLERANCE > room()) {
            newPage();
        }
        unit.leads.forEach(pdf::add);
        if (unit.heading != null && unit.heading != headed) {
            pdf.add(unit.heading);
        }
        headed = unit.heading;
        if (unit.block != null) {
            pdf.add(unit.block);
        }
    }

    private static float height(List<PdfPTable> parts) {
        float height = 0;
        for (PdfPTable part : parts) {
            height += part.getTotalHeight();
        }
        return height;
    }

    private float room() {
        return writer.getVerticalPosition(false) - pdf.bottom();
    }

    private void newPage() {
        pdf.newPage();
        headed = null;
    }
}
