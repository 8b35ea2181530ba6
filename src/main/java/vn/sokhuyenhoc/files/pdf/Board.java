package vn.sokhuyenhoc.files.pdf;

import java.awt.Color;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import vn.sokhuyenhoc.files.pdf.Fonts.Face;

/** A page on which words are put at places in mm from the upper left corner, all moved by the same offset. */
final class Board {
    /** The narrowest that a long name is printed, as part of its wanted size; after that it takes two lines. */
    private static final float NARROWEST = 0.62f;
    private static final float LEADING = 1.18f;

    private final Fonts fonts;
    private final PdfContentByte canvas;
    private final float height;
    private final double right;
    private final double down;

    /**
     * A page of this height in points.
     *
     * @param right how far everything is moved, in mm
     * @param down  likewise
     */
    Board(Fonts fonts, PdfContentByte canvas, float height, double right, double down) {
        this.fonts = fonts;
        this.canvas = canvas;
        this.height = height;
        this.right = right;
        this.down = down;
    }

    /** How words look. @param size in points */
    record Look(Face face, float size, Color color) {
        Look(Face face, float size) {
            this(face, size, Color.BLACK);
        }
    }

    /** From the left edge, in points. */
    float x(double mm) {
        return Sheet.mm((float) (mm + right));
    }

    /** From the lower edge, in points. */
    float y(double mm) {
        return height - Sheet.mm((float) (mm + down));
    }

    /**
     * Words in the middle of a box, on one line: smaller where they are too long, and where that is not enough on as many lines as it takes.
     * Answers the lower end of the last line, in mm.
     *
     * @param left of the box, in mm
     * @param top  of the box, in mm
     * @param width of the box, in mm
     */
    double put(String text, double left, double top, double width, Look look) {
        if (text.isBlank()) {
            return top;
        }
        float room = Sheet.mm((float) width);
        float size = Math.max(look.size() * NARROWEST, Math.min(look.size(), room / Math.max(0.1f, fonts.width(text, look.face(), 1))));
        ToDoubleFunction<String> wide = words -> fonts.width(words, look.face(), size);
        List<String> lines = wide.applyAsDouble(text) <= room + 0.01 ? List.of(text) : Lines.balanced(Fonts.clean(text), room, wide);
        double under = top;
        for (String line : lines) {
            under += mm(size * LEADING);
            ColumnText.showTextAligned(canvas, Element.ALIGN_CENTER, phrase(line, look, size), x(left + width / 2), y(under) + size * 0.26f, 0);
        }
        return under;
    }

    private Phrase phrase(String line, Look look, float size) {
        Phrase phrase = fonts.phrase(line, look.face(), size);
        if (!look.color().equals(Color.BLACK)) {
            phrase.getChunks().forEach(chunk -> ((Chunk) chunk).getFont().setColor(look.color()));
        }
        return phrase;
    }

    /** A thin line across. @param length in mm */
    void rule(double middle, double top, double length, Color color) {
        canvas.saveState();
        canvas.setColorStroke(color);
        canvas.setLineWidth(0.7f);
        canvas.moveTo(x(middle - length / 2), y(top));
        canvas.lineTo(x(middle + length / 2), y(top));
        canvas.stroke();
        canvas.restoreState();
    }

    /** A square code in the middle of a box. Answers its lower end, in mm. */
    double code(String digits, double left, double top, double width) {
        if (digits.isEmpty()) {
            return top;
        }
        SquareCode code = SquareCode.of(digits);
        code.draw(canvas, x(left + width / 2) - code.side() / 2, y(top) - code.side());
        return top + mm(code.side());
    }

    /** How long words are, in mm. */
    double length(String text, Look look) {
        return mm(fonts.width(text, look.face(), look.size()));
    }

    private static double mm(float points) {
        return points * 25.4 / 72;
    }

    PdfContentByte canvas() {
        return canvas;
    }
}
