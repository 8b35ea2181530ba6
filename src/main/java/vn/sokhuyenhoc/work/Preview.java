package vn.sokhuyenhoc.work;

import vn.sokhuyenhoc.files.pdf.PdfPages;

/** A paper as it would print. It is held in memory: no name lies on the disk before the clerk saves the paper. */
public final class Preview {
    private final PdfPages pdf;
    private final int pages;

    /** @param pdf the file */
    public Preview(byte[] pdf) {
        this.pdf = new PdfPages(pdf);
        this.pages = this.pdf.count();
    }

    /** A page as rows of pixels from the top, each alpha, red, green, blue. */
    public record Page(int width, int height, int[] argb) {
    }

    public int pages() {
        return pages;
    }

    /**
     * Draws a page.
     *
     * @param number from 1
     * @param width  in pixels; the height follows
     */
    public Page page(int number, int width) {
        PdfPages.Picture picture = pdf.picture(number, width);
        return new Page(picture.width(), picture.height(), picture.argb());
    }
}
