package vn.sokhuyenhoc.files.word;

import com.deepoove.poi.template.run.RunTemplate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import vn.sokhuyenhoc.files.paper.PaperTags.Piece;

/** A paragraph that holds one name alone stands for as many paragraphs as there are to say, or for none. */
final class CopiedLines {
    private CopiedLines() {
    }

    /** Answers whether the name is done with; else it is one text within a paragraph. */
    static boolean fill(RunTemplate name, List<Piece> pieces) {
        XWPFRun run = name.getRun();
        if (!(run.getParent() instanceof XWPFParagraph paragraph)) {
            return false;
        }
        CTP shape = paragraph.getCTP();
        boolean empty = pieces.stream().allMatch(piece -> piece.words().isEmpty());
        if (!paragraph.getText().strip().equals(name.getSource())) {
            if (empty && shape.isSetPPr() && shape.getPPr().isSetTabs()) {
                byHand(run);
                return true;
            }
            return false;
        }
        if (empty) {
            return isAlone(shape) ? blank(run) : takeOut(shape);
        }
        pieces.forEach(piece -> copy(shape, run, piece));
        return takeOut(shape);
    }

    /** The dots that the paragraph draws after a tab. */
    private static void byHand(XWPFRun run) {
        run.setText("", 0);
        run.addTab();
    }

    private static void copy(CTP shape, XWPFRun run, Piece piece) {
        String lead = Line.clean(piece.lead());
        String text = Line.clean(piece.text());
        run.setText(text, 0);
        int at = shape.getRList().indexOf(run.getCTR());
        if (!lead.isEmpty()) {
            CTR bold = shape.insertNewR(at);
            CTRPr letters = bold.addNewRPr();
            if (run.getCTR().isSetRPr()) {
                letters.set(run.getCTR().getRPr());
            }
            if (letters.sizeOfBArray() == 0) {
                letters.addNewB();
            }
            Line.put(bold, text.isEmpty() ? lead : lead + " ");
        }
        CTPPr looks = shape.isSetPPr() ? (CTPPr) shape.getPPr().copy() : CTPPr.Factory.newInstance();
        if (piece.isCentred()) {
            centre(shape);
        }
        try (XmlCursor source = shape.newCursor(); XmlCursor target = shape.newCursor()) {
            source.copyXml(target);
        }
        if (piece.isCentred()) {
            shape.setPPr(looks);
        }
        if (!lead.isEmpty()) {
            shape.removeR(at);
        }
    }

    private static void centre(CTP shape) {
        CTPPr looks = shape.isSetPPr() ? shape.getPPr() : shape.addNewPPr();
        (looks.isSetJc() ? looks.getJc() : looks.addNewJc()).setVal(STJc.CENTER);
        if (looks.isSetInd()) {
            looks.unsetInd();
        }
    }

    /** A cell must hold a paragraph. */
    private static boolean isAlone(CTP shape) {
        try (XmlCursor at = shape.newCursor()) {
            return at.toParent() && at.getObject() instanceof CTTc cell && cell.sizeOfPArray() == 1;
        }
    }

    private static boolean blank(XWPFRun run) {
        run.setText("", 0);
        return true;
    }

    private static boolean takeOut(CTP shape) {
        try (XmlCursor at = shape.newCursor()) {
            return at.removeXml();
        }
    }
}
