package vn.sokhuyenhoc.files.pdf;

import java.awt.Color;
import java.util.Map;
import org.openpdf.text.pdf.PdfContentByte;
import vn.sokhuyenhoc.domain.document.CertificateLayout.Part;
import vn.sokhuyenhoc.domain.document.CertificateLayout.Spot;
import vn.sokhuyenhoc.domain.document.CertificateLayout;
import vn.sokhuyenhoc.files.pdf.Fonts.Face;

/** A grid of millimetres from the corner of the paper, and over it the boxes of the parts with their names, moved as certificates would be. */
public final class TestPage {
    private static final Color FINE = new Color(0xDD, 0xDD, 0xDD);
    private static final Color COARSE = new Color(0x99, 0x99, 0x99);
    private static final Color BOX = new Color(0x0B, 0x5B, 0x6B);
    private static final int TEN = 10;
    private static final int FIVE = 5;
    private static final double CODE = 26;

    private TestPage() {
    }

    /**
     * What is written on it.
     *
     * @param title of the file, and at the top of the page
     * @param parts the name of each part
     */
    public record Words(String title, Map<Part, String> parts) {
    }

    static void draw(Board paper, Board moved, CertificateLayout layout, Words words) {
        grid(paper, layout.sheet());
        for (Part part : Part.values()) {
            Spot spot = layout.spots().get(part);
            if (spot.shown()) {
                box(moved, part, spot, words.parts().get(part));
            }
        }
        paper.put(words.title(), 20, layout.sheet().height() - 12, layout.sheet().width() - 40, new Board.Look(Face.REGULAR, 10));
    }

    private static void grid(Board paper, CertificateLayout.Sheet sheet) {
        for (int x = 0; x < sheet.width(); x += FIVE) {
            line(paper, x % TEN == 0, x, 0, x, sheet.height());
        }
        for (int y = 0; y < sheet.height(); y += FIVE) {
            line(paper, y % TEN == 0, 0, y, sheet.width(), y);
        }
        Board.Look small = new Board.Look(Face.REGULAR, 7, COARSE);
        for (int x = 2 * TEN; x < sheet.width() - TEN; x += 2 * TEN) {
            paper.put(String.valueOf(x), x - FIVE, 6, TEN, small);
        }
        for (int y = 2 * TEN; y < sheet.height() - TEN; y += 2 * TEN) {
            paper.put(String.valueOf(y), 4, y - 2, TEN, small);
        }
    }

    private static void line(Board paper, boolean coarse, double... ends) {
        PdfContentByte canvas = paper.canvas();
        canvas.saveState();
        canvas.setColorStroke(coarse ? COARSE : FINE);
        canvas.setLineWidth(coarse ? 0.4f : 0.3f);
        canvas.moveTo(paper.x(ends[0]), paper.y(ends[1]));
        canvas.lineTo(paper.x(ends[2]), paper.y(ends[3]));
        canvas.stroke();
        canvas.restoreState();
    }

    private static void box(Board moved, Part part, Spot spot, String name) {
        double height = part == Part.CODE ? CODE : spot.size() * 0.45;
        PdfContentByte canvas = moved.canvas();
        canvas.saveState();
        canvas.setColorStroke(BOX);
        canvas.setLineWidth(1);
        double left = Parts.mm(spot.left());
        double top = Parts.mm(spot.top());
        double width = Parts.mm(spot.width());
        canvas.rectangle(moved.x(left), moved.y(top + height), Sheet.mm((float) width), Sheet.mm((float) height));
        canvas.stroke();
        canvas.restoreState();
        moved.put(name, left, top, width, new Board.Look(Face.BOLD, Math.min(spot.size(), 14), BOX));
    }
}
