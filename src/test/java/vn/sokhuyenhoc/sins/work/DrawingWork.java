package vn.sokhuyenhoc.sins.work;

import org.apache.pdfbox.pdmodel.PDDocument;

/** Breaks "PDF pages are drawn in files.pdf". */
final class DrawingWork {
    PDDocument paper;
}
