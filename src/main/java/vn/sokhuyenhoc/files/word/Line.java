package vn.sokhuyenhoc.files.word;

import java.text.Normalizer;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/** One paragraph being written. Sizes and spaces in points, sides in twentieths of a point. */
final class Line {
    enum Face { REGULAR, BOLD, ITALIC, BOLD_ITALIC }

    private final CTP paragraph;
    private final CTPPr looks;

    Line(Box box) {
        paragraph = box.paragraphs().get();
        looks = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
    }

    /** Text in NFC on one line, without letters that have no shape (tabs, line ends, zero-width marks). */
    static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\p{Cf}", "").replaceAll("[\\s\\p{Cc}]+", " ").strip();
    }

    static Line centred(Box box) {
        return new Line(box).align(STJc.CENTER);
    }

    /** As the text of a paper is set: even on both sides, the first line indented, 6 points below. */
    static Line justified(Box box) {
        Line line = new Line(box).align(STJc.BOTH).space(0, 6);
        line.ind().setFirstLine(Measures.INDENT);
        return line;
    }

    /** As high as these points whatever stands in it, and nothing stands in it. */
    static Line thin(Box box, double height) {
        Line line = new Line(box);
        CTSpacing spacing = line.spacing();
        spacing.setLine(Measures.points(height));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        line.looks.addNewRPr().addNewSz().setVal(2);
        return line;
    }

    /** A rule in the middle of the box. */
    static void rule(Box box, double points) {
        Line line = thin(box, 2).space(0, 3);
        int side = Math.max(0, (box.width() - Measures.points(points)) / 2);
        line.sides(side, side);
        CTBorder border = line.looks.addNewPBdr().addNewBottom();
        border.setVal(STBorder.SINGLE);
        border.setSz(Measures.big(6));
        border.setSpace(Measures.big(0));
        border.setColor("000000");
    }

    Line align(STJc.Enum how) {
        looks.addNewJc().setVal(how);
        return this;
    }

    Line space(double before, double after) {
        spacing().setBefore(Measures.points(before));
        spacing().setAfter(Measures.points(after));
        return this;
    }

    Line sides(int left, int right) {
        ind().setLeft(left);
        ind().setRight(right);
        return this;
    }

    /** On the same page as what comes next. */
    Line withNext() {
        looks.addNewKeepNext();
        return this;
    }

    Line onNewPage() {
        looks.addNewPageBreakBefore();
        return this;
    }

    /** Dots up to the right side after a tab. */
    Line dots(int width) {
        CTTabStop stop = looks.addNewTabs().addNewTab();
        stop.setVal(STTabJc.RIGHT);
        stop.setLeader(STTabTlc.DOT);
        stop.setPos(width);
        return this;
    }

    Line text(String text, Face face, double size) {
        String words = clean(text);
        return words.isEmpty() ? this : as(words, face, size);
    }

    /** A blank before what comes next, or nothing for nothing. */
    Line spaced(String text, Face face, double size) {
        String words = clean(text);
        return words.isEmpty() ? this : as(words + " ", face, size);
    }

    Line tab(double size) {
        run(Face.REGULAR, size).addNewTab();
        return this;
    }

    CTP paragraph() {
        return paragraph;
    }

    private Line as(String words, Face face, double size) {
        put(run(face, size), words);
        return this;
    }

    static void put(CTR run, String words) {
        CTText text = run.addNewT();
        text.setStringValue(words);
        text.setSpace(Space.PRESERVE);
    }

    private CTR run(Face face, double size) {
        CTR run = paragraph.addNewR();
        CTRPr letters = run.addNewRPr();
        if (face == Face.BOLD || face == Face.BOLD_ITALIC) {
            letters.addNewB();
        }
        if (face == Face.ITALIC || face == Face.BOLD_ITALIC) {
            letters.addNewI();
        }
        if (size != Measures.SIZE) {
            letters.addNewSz().setVal(Math.round(size * 2));
            letters.addNewSzCs().setVal(Math.round(size * 2));
        }
        return run;
    }

    private CTSpacing spacing() {
        return looks.isSetSpacing() ? looks.getSpacing() : looks.addNewSpacing();
    }

    private CTInd ind() {
        return looks.isSetInd() ? looks.getInd() : looks.addNewInd();
    }
}
