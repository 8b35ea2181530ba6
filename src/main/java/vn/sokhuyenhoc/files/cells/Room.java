package vn.sokhuyenhoc.files.cells;

import java.util.HashMap;
import java.util.Map;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;

/**
 * The room that all sheets of one file together may take, so that no file, however made, takes the memory of an old PC (512 MB).
 * What is beyond is refused with a {@link FaultException} that names the file. Equal texts take room once.
 */
public final class Room {
    /** Twice the people of a large ward. */
    public static final int ROWS = 200_000;
    public static final int COLUMNS = 500;
    /** No program writes more letters into one cell than 32,767; this much is a trap. */
    private static final int LETTERS = 1 << 20;
    /** No program has sheets with more. */
    static final int LAST_ROW = 1 << 20;
    private static final long BYTES = 160L << 20;
    private static final int TEXT_BYTES = 56;
    private static final int ROW_BYTES = 120;
    private static final int REMEMBERED = 200_000;

    private final String file;
    private final Map<Object, Object> seen = new HashMap<>();
    private int rows;
    private long bytes;

    public Room(String file) {
        this.file = file;
    }

    /** A row with so many cells. */
    void row(int number, int cells) {
        if (++rows > ROWS || number > LAST_ROW) {
            throw new FaultException(Fault.TOO_MANY_ROWS, file, ROWS);
        }
        take(ROW_BYTES + 4L * cells);
    }

    /** A filled cell in this column, from 0. */
    void column(int column) {
        if (column >= COLUMNS) {
            throw new FaultException(Fault.TOO_MANY_COLUMNS, file, COLUMNS);
        }
    }

    /** The same text, as one object with those that came before it as far as they are remembered. */
    public String text(String text) {
        Object known = same(text);
        if (known == text) {
            take(TEXT_BYTES + 2L * text.length());
        }
        return (String) known;
    }

    /** An equal thing that came before, or this one. */
    Object same(Object thing) {
        Object known = seen.size() < REMEMBERED ? seen.putIfAbsent(thing, thing) : seen.get(thing);
        return known == null ? thing : known;
    }

    /** So many letters have come for one cell, and more may follow. */
    public void letters(int count) {
        if (count > LETTERS) {
            throw new FaultException(Fault.FILE_TOO_LARGE, file);
        }
    }

    public void take(long more) {
        bytes += more;
        if (bytes > BYTES) {
            throw new FaultException(Fault.FILE_TOO_LARGE, file);
        }
    }
}
