package vn.sokhuyenhoc.domain.document;

/**
 * How pages are to be printed. One side or both is left to the printer's own settings.
 *
 * @param printer as the system names it
 * @param copies  at least 1
 * @param first   page, from 1
 * @param last    page; {@link #END} for all that follow
 */
public record PrintOrder(String printer, int copies, int first, int last) {
    public static final int END = Integer.MAX_VALUE;
    public static final int MOST_COPIES = 200;

    public PrintOrder {
        if (copies < 1 || copies > MOST_COPIES || first < 1 || last < first) {
            throw new IllegalArgumentException(copies + " copies of " + first + "-" + last);
        }
    }

    /** All pages, once. */
    public static PrintOrder all(String printer) {
        return new PrintOrder(printer, 1, 1, END);
    }
}
