package vn.sokhuyenhoc.files.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Refuses a row that does not end: a quote that is never closed would make one cell of all that follows. */
final class RationedReader extends FilterReader {
    private static final int MOST = 1 << 20;
    private int letters;

    RationedReader(Reader in) {
        super(in);
    }

    void nextRow() {
        letters = 0;
    }

    @Override
    public int read() throws IOException {
        count(1);
        return in.read();
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int more) throws IOException {
        letters += more;
        if (letters > MOST) {
            throw new IOException("a row of more than " + MOST + " letters");
        }
    }
}
