package vn.sokhuyenhoc.files.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFactory;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import vn.sokhuyenhoc.files.word.Line.Face;

/**
 * Parts of a file whose pages are counted apart: size, margins, the page's number from page 2 on in the middle of the top margin, and the
 * draft mark below it on each page.
 */
final class Sections {
    private final XWPFDocument document;
    private final boolean numbered;
    private final Map<Optional<String>, Heads> heads = new HashMap<>();

    /** Ids of the headers of the first page and of the others. */
    private record Heads(String first, String others) {
    }

    Sections(XWPFDocument document, boolean numbered) {
        this.document = document;
        this.numbered = numbered;
    }

    /** Ends a part; what comes next begins on a new page. */
    void end(Box box, Optional<String> mark) {
        dress(Line.thin(box, 1).paragraph().getPPr().addNewSectPr(), mark);
    }

    /** Ends the last part of the file. */
    void endAll(Optional<String> mark) {
        dress(document.getDocument().getBody().addNewSectPr(), mark);
    }

    private void dress(CTSectPr section, Optional<String> mark) {
        Heads ids = heads.computeIfAbsent(mark, words -> new Heads(header(words, false), header(words, numbered)));
        refer(section, STHdrFtr.FIRST, ids.first());
        refer(section, STHdrFtr.DEFAULT, ids.others());
        section.addNewType().setVal(STSectionMark.NEXT_PAGE);
        CTPageSz size = section.addNewPgSz();
        size.setW(Measures.PAGE_WIDTH);
        size.setH(Measures.PAGE_HEIGHT);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(Measures.TOP);
        margins.setBottom(Measures.BOTTOM);
        margins.setLeft(Measures.LEFT);
        margins.setRight(Measures.RIGHT);
        margins.setHeader(Measures.mm(8));
        margins.setFooter(Measures.mm(8));
        margins.setGutter(0);
        section.addNewPgNumType().setStart(Measures.big(1));
        section.addNewTitlePg();
    }

    private static void refer(CTSectPr section, STHdrFtr.Enum which, String id) {
        CTHdrFtrRef reference = section.addNewHeaderReference();
        reference.setType(which);
        reference.setId(id);
    }

    private String header(Optional<String> mark, boolean number) {
        int next = document.getPackage().getPartsByContentType(XWPFRelation.HEADER.getContentType()).size() + 1;
        var part = (XWPFHeader) document.createRelationship(XWPFRelation.HEADER, XWPFFactory.getInstance(), next);
        part.setXWPFDocument(document);
        part.setHeaderFooter(CTHdrFtr.Factory.newInstance());
        Box box = Box.of(part);
        Line line = Line.centred(box);
        if (number) {
            CTSimpleField field = line.paragraph().addNewFldSimple();
            field.setInstr("PAGE");
            CTR run = field.addNewR();
            run.addNewT().setStringValue("2");
        }
        mark.ifPresent(words -> mark(box, words));
        return document.getRelationId(part);
    }

    /** Puts the mark on every page of a file that others have laid out. */
    static void mark(XWPFDocument document, String words) {
        XWPFHeaderFooterPolicy heads = document.createHeaderFooterPolicy();
        if (heads.getDefaultHeader() == null) {
            heads.createHeader(XWPFHeaderFooterPolicy.DEFAULT);
        }
        if (document.getDocument().getBody().getSectPr().isSetTitlePg() && heads.getFirstPageHeader() == null) {
            heads.createHeader(XWPFHeaderFooterPolicy.FIRST);
        }
        document.getHeaderList().forEach(header -> mark(Box.of(header), words));
    }

    private static void mark(Box box, String words) {
        Line.centred(box).text(words, Face.BOLD, 11);
    }
}
