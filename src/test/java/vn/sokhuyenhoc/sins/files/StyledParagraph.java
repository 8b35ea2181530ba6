package vn.sokhuyenhoc.sins.files;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Keeps "looks live in CSS": a style of Word, not of a node. Keeps "Excel, Word and PDF live in files". */
class StyledParagraph {
    void set(XWPFParagraph paragraph) {
        paragraph.setStyle("Title");
    }
}
