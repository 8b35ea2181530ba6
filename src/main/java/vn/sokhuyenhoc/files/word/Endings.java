package vn.sokhuyenhoc.files.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.sokhuyenhoc.files.paper.Paper.Block.Ending;
import vn.sokhuyenhoc.files.paper.Paper.Signature;
import vn.sokhuyenhoc.files.word.Line.Face;

/** The end of a paper on one page: closing lines, who gets it at left, who signs at right, with room for the hand. */
final class Endings {
    private static final double ROOM_FOR_HAND = 65;
    static final String BY_HAND = ".".repeat(40);

    private Endings() {
    }

    static void add(Box box, Ending ending) {
        ending.closing().forEach(line -> Line.justified(box).withNext().text(line, Face.REGULAR, Measures.SIZE));
        if (ending.signatures().isEmpty() && ending.recipients().isEmpty()) {
            return;
        }
        Line.thin(box, 8).withNext();
        var signers = new ArrayList<>(ending.signatures());
        while (signers.size() < 2) {
            signers.addFirst(new Signature(List.of(), "", ""));
        }
        boolean atLeft = ending.signatures().size() < 2 && !ending.recipients().isEmpty();
        int columns = signers.size();
        int[] widths = Collections.nCopies(columns, box.width() / columns).stream().mapToInt(Integer::intValue).toArray();
        Grid grid = new Grid(box, Measures.points(4), false, widths);
        // Two rows, so that two names stand level although one role takes more lines than the other.
        CTRow roles = grid.row();
        CTRow names = grid.row();
        for (int i = 0; i < columns; i++) {
            if (i == 0 && atLeft) {
                recipients(grid, roles, names, ending.recipients());
            } else {
                signature(grid.box(roles, i, 1), grid.box(names, i, 1), signers.get(i));
            }
        }
        if (!atLeft && !ending.recipients().isEmpty()) {
            lines(grid.box(grid.row(), 0, columns), ending.recipients());
        }
    }

    private static void signature(Box top, Box below, Signature signature) {
        signature.role().forEach(line -> Line.centred(top).withNext().text(line, Face.BOLD, Measures.SIZE));
        if (!signature.note().isEmpty() || signature.role().isEmpty()) {
            Line.centred(top).withNext().text(signature.note(), Face.ITALIC, Measures.SIZE);
        }
        String name = signature.name().isBlank() && !signature.role().isEmpty() ? BY_HAND : signature.name();
        Line.centred(below).space(ROOM_FOR_HAND, 0).text(name, Face.BOLD, Measures.SIZE);
    }

    private static void recipients(Grid grid, CTRow roles, CTRow names, List<String> lines) {
        CTTc first = grid.cell(roles, 0, 1);
        first.getTcPr().addNewVMerge().setVal(STMerge.RESTART);
        lines(Box.of(first, grid.width(0)), lines);
        CTTc more = grid.cell(names, 0, 1);
        more.getTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
        more.addNewP();
    }

    private static void lines(Box box, List<String> lines) {
        new Line(box).withNext().text(lines.getFirst(), Face.BOLD_ITALIC, 12);
        lines.stream().skip(1).forEach(line -> new Line(box).withNext().text(line, Face.REGULAR, 11));
    }
}
