package vn.sokhuyenhoc.files.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import vn.sokhuyenhoc.files.paper.Paper.Letterhead;
import vn.sokhuyenhoc.files.word.Line.Face;

/** The top of page 1: the issuing bodies and the number at left, the national heading, the place and the date at right. */
final class Letterheads {
    private static final double GAP = 6;
    private static final double LARGEST_SHARE = 0.6;

    private final LetterWidths widths;

    Letterheads(LetterWidths widths) {
        this.widths = widths;
    }

    void add(Box box, Letterhead head) {
        // The national heading must stand on one line; what it leaves is for the association's names.
        double nation = Math.max(widths.bold(head.nation(), 12), widths.regular(head.placeDate(), 13)) + GAP;
        int right = Math.min(Measures.points(nation), (int) (box.width() * LARGEST_SHARE));
        Grid grid = new Grid(box, 0, false, box.width() - right, right);
        CTRow names = grid.row();
        bodies(grid.box(names, 0, 1), head);
        nation(grid.box(names, 1, 1), head);
        CTRow numbers = grid.row();
        Line.centred(grid.box(numbers, 0, 1)).space(4, 0).text(head.number(), Face.REGULAR, 13);
        Line.centred(grid.box(numbers, 1, 1)).space(4, 0).text(head.placeDate(), Face.ITALIC, 13);
        Line.thin(box, 14);
    }

    private void bodies(Box box, Letterhead head) {
        if (!head.superior().isEmpty()) {
            Line.centred(box).text(head.superior(), Face.REGULAR, 12);
        }
        Line.centred(box).text(head.issuer(), Face.BOLD, 12);
        Line.rule(box, Math.min(widths.bold(head.issuer(), 12), box.width() / 20.0) * 0.4);
    }

    private void nation(Box box, Letterhead head) {
        Line.centred(box).text(head.nation(), Face.BOLD, 12);
        Line.centred(box).text(head.motto(), Face.BOLD, 13);
        Line.rule(box, Math.min(widths.bold(head.motto(), 13), box.width() / 20.0));
    }
}
