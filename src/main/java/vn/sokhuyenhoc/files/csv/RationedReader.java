package vn.sokhuyenhoc.files.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import vn.sokhuyenhoc.files.cells.Room;

/** Counts the letters of a row, for a quote that is never closed makes one cell of all that follows. */
final class RationedReader extends FilterReader {
    private final Room room;
    private int letters;

    RationedReader(Reader in, Room room) {
        super(in);
        this.room = room;
    }

    void nextRow() {
        letters = 0;
    }

    @Override
    public int read() throws IOException {
        room.letters(++letters);
        return in.read();
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        letters += Math.max(0, count);
        room.letters(letters);
        return count;
    }
}
