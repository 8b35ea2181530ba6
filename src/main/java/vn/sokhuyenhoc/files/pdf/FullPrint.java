package vn.sokhuyenhoc.files.pdf;

import java.awt.Color;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import vn.sokhuyenhoc.domain.document.CertificateLayout.Part;
import vn.sokhuyenhoc.domain.document.CertificateLayout;
import vn.sokhuyenhoc.files.pdf.CertificateStack.Head;
import vn.sokhuyenhoc.files.pdf.CertificateStack.Leaf;
import vn.sokhuyenhoc.files.pdf.Fonts.Face;

/**
 * A certificate printed in full. Measures are those of A4 lying down, in mm and points; on A5 everything but the square code shrinks along.
 */
final class FullPrint {
    private static final Color RED = new Color(0x9B, 0x2A, 0x2A);
    private static final Color GREY = new Color(0x55, 0x55, 0x55);
    private static final double LEFT = 34;
    private static final double WIDTH = 229;
    private static final double MIDDLE = 148.5;
    private static final double SIGN_LEFT = 158;
    private static final double SIGN_WIDTH = 100;
    private static final double NUMBER_LEFT = 30;
    private static final double NUMBER_WIDTH = 76;
    private static final double ROOM_FOR_HAND = 19;
    private static final double LOWEST = 194;

    private final Head head;
    private final PdfTemplate frame;
    private final double scale;

    FullPrint(Head head, CertificateLayout layout, PdfWriter writer, Fonts fonts) {
        this.head = head;
        this.scale = (double) layout.sheet().width() / CertificateLayout.Sheet.A4.width();
        float width = Sheet.mm(layout.sheet().width());
        float height = Sheet.mm(layout.sheet().height());
        this.frame = writer.getDirectContent().createTemplate(width, height);
        Board board = new Board(fonts, frame, height, 0, 0);
        lines(board);
        heading(board);
    }

    /** What is the same on every page is drawn once and only referred to. */
    void draw(Board board, Leaf leaf) {
        board.canvas().addTemplate(frame, board.x(0), board.y(0) - frame.getHeight());
        double y = put(board, leaf.lead(), 86, LEFT, WIDTH, look(Face.ITALIC, 16));
        y = put(board, leaf.words().get(Part.NAME), y + 1, LEFT, WIDTH, look(Part.NAME, 34));
        y = put(board, leaf.words().get(Part.VILLAGE), y + 2.5, LEFT, WIDTH, look(Part.VILLAGE, 16));
        y = put(board, leaf.words().get(Part.DECISION), Math.max(y + 4, 125), LEFT, WIDTH, look(Part.DECISION, 14));
        double end = put(board, leaf.words().get(Part.PLACE_DATE), Math.max(y + 4, 139), SIGN_LEFT, SIGN_WIDTH, look(Part.PLACE_DATE, 14));
        double number = put(board, leaf.words().get(Part.NUMBER), Math.max(y + 4, 139), NUMBER_LEFT, NUMBER_WIDTH, look(Part.NUMBER, 14));
        board.code(leaf.digits(), scaled(NUMBER_LEFT), scaled(number + 1), scaled(NUMBER_WIDTH));
        for (String line : head.role()) {
            end = put(board, line, end, SIGN_LEFT, SIGN_WIDTH, look(Face.BOLD, 14));
        }
        put(board, leaf.words().get(Part.SIGNER), Math.min(end + ROOM_FOR_HAND, LOWEST - 7), SIGN_LEFT, SIGN_WIDTH, look(Part.SIGNER, 15));
    }

    private void heading(Board board) {
        double y = put(board, head.nation(), 20, LEFT, WIDTH, look(Face.BOLD, 14));
        y = put(board, head.motto(), y, LEFT, WIDTH, look(Face.BOLD, 15));
        rule(board, y + 1.6, board.length(head.motto(), look(Face.BOLD, 15)), Color.BLACK);
        y = put(board, head.superior(), y + 4.5, LEFT, WIDTH, look(Face.REGULAR, 13));
        y = put(board, head.issuer(), y, LEFT, WIDTH, look(Face.BOLD, 14));
        y = put(board, head.type(), Math.max(y + 3, 49), LEFT, WIDTH, new Board.Look(Face.BOLD, (float) (40 * scale), RED));
        y = put(board, head.subject(), y + 0.5, LEFT, WIDTH, look(Face.BOLD, 19));
        rule(board, y + 2.4, scaled(46), RED);
    }

    /** Two lines with a small square at each corner. */
    private void lines(Board board) {
        box(board, 9, 1.8f, RED);
        box(board, 11.6, 0.6f, GREY);
        PdfContentByte canvas = board.canvas();
        canvas.saveState();
        canvas.setColorFill(RED);
        float side = Sheet.mm((float) scaled(4.4));
        for (double x : new double[] {10.3, 297 - 10.3}) {
            for (double y : new double[] {10.3, 210 - 10.3}) {
                canvas.rectangle(board.x(scaled(x)) - side / 2, board.y(scaled(y)) - side / 2, side, side);
            }
        }
        canvas.fill();
        canvas.restoreState();
    }

    private void box(Board board, double edge, float line, Color color) {
        PdfContentByte canvas = board.canvas();
        canvas.saveState();
        canvas.setColorStroke(color);
        canvas.setLineWidth(line);
        canvas.rectangle(board.x(scaled(edge)), board.y(scaled(210 - edge)), Sheet.mm((float) scaled(297 - 2 * edge)),
            Sheet.mm((float) scaled(210 - 2 * edge)));
        canvas.stroke();
        canvas.restoreState();
    }

    private double put(Board board, String text, double top, double left, double width, Board.Look look) {
        return board.put(text == null ? "" : text, scaled(left), scaled(top), scaled(width), look) / scale;
    }

    private void rule(Board board, double top, double length, Color color) {
        board.rule(scaled(MIDDLE), scaled(top), length, color);
    }

    private Board.Look look(Face face, float size) {
        return new Board.Look(face, (float) (size * scale));
    }

    private Board.Look look(Part part, float size) {
        return Parts.look(part, (float) (size * scale));
    }

    private double scaled(double mm) {
        return mm * scale;
    }
}
