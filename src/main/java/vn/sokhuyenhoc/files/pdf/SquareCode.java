package vn.sokhuyenhoc.files.pdf;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * A square code (QR) of digits, drawn as shapes that stay sharp at any size. A little dirt or a fold does not harm it (level M, 15 %).
 * Scanners of offices need squares of 0.4 mm and the white edge around.
 */
final class SquareCode {
    /** Side of one square, in points. */
    static final float MODULE = Sheet.mm(0.42f);
    private static final int EDGE = 4;

    private final ByteMatrix squares;

    private SquareCode(ByteMatrix squares) {
        this.squares = squares;
    }

    /** Refuses anything but digits, and more than 5,000 of them. */
    static SquareCode of(String digits) {
        if (!digits.matches("\\d+")) {
            throw new IllegalArgumentException("not digits");
        }
        try {
            return new SquareCode(Encoder.encode(digits, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Of the whole with its white edge, in points. */
    float side() {
        return (squares.getWidth() + 2 * EDGE) * MODULE;
    }

    /**
     * Draws it with its white edge.
     *
     * @param x left end, in points
     * @param y lower end, in points
     */
    void draw(PdfContentByte canvas, float x, float y) {
        canvas.saveState();
        canvas.setColorFill(Color.BLACK);
        for (int row = 0; row < squares.getHeight(); row++) {
            float bottom = y + (squares.getHeight() + EDGE - row - 1) * MODULE;
            int from = 0;
            while (from < squares.getWidth()) {
                int to = end(row, from);
                if (squares.get(from, row) == 1) {
                    canvas.rectangle(x + (EDGE + from) * MODULE, bottom, (to - from) * MODULE, MODULE);
                }
                from = to;
            }
        }
        canvas.fill();
        canvas.restoreState();
    }

    /** Where the run of equal squares ends; drawn in one piece there are no hairlines between them. */
    private int end(int row, int from) {
        int to = from;
        while (to < squares.getWidth() && squares.get(to, row) == squares.get(from, row)) {
            to++;
        }
        return to;
    }
}
