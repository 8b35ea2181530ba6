package vn.sokhuyenhoc.work;

/**
 * What an import did.
 *
 * @param number  of the import, by which it can be named later
 * @param read    rows that speak of a person
 * @param taken   rows kept
 * @param refused rows not kept
 */
public record Imported(long number, int read, int taken, int refused) {

    /** Rows found to be people who were here already. */
    public int joined() {
        return read - taken - refused;
    }
}
