package vn.sokhuyenhoc.files.pdf;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** Some pages of a PDF of ours as a printer takes them: at their real size, each turned as it lies. To be closed when they are printed. */
public final class PdfSheets implements Pageable, AutoCloseable {
    private final PDDocument document;
    private final PDFPageable pages;
    private final int before;
    private final int count;

    /**
     * @param first page, from 1
     * @param last  page; what lies behind the end is left out
     */
    public PdfSheets(byte[] pdf, int first, int last) {
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pages = new PDFPageable(document);
        before = first - 1;
        count = Math.max(0, Math.min(last, pages.getNumberOfPages()) - before);
    }

    /** 0 where the first page lies behind the end. */
    @Override
    public int getNumberOfPages() {
        return count;
    }

    @Override
    public PageFormat getPageFormat(int index) {
        return pages.getPageFormat(before + index);
    }

    /** The page itself counts from the start of the document, whatever the printer counts from. */
    @Override
    public Printable getPrintable(int index) {
        Printable page = pages.getPrintable(before + index);
        return (graphics, format, asked) -> page.print(graphics, format, before + asked);
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
