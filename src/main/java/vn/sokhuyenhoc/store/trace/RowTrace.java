package vn.sokhuyenhoc.store.trace;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The rows that the change under way writes, in their order, packed. What is taken back within the change is cut off again.
 * The database itself tells of each row, whoever writes it ({@link RowWatch}).
 */
public final class RowTrace {
    /** The trace of the change under way on this thread. */
    public static final ScopedValue<RowTrace> CURRENT = ScopedValue.newInstance();
    /** So many bytes are packed at a time, unless part of them may yet be taken back. */
    private static final int MUCH = 1 << 20;

    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private Rows open = new Rows();
    private final Set<String> tables = new HashSet<>();
    private int marks;
    private int rows;
    private boolean forgetful;

    /** Where a trace stood. */
    public record Mark(int bytes, int rows) {
    }

    /** Bytes that can be cut. */
    private static final class Rows extends ByteArrayOutputStream {
        void cut(int length) {
            count = length;
        }
    }

    /** From now on it is not told what rows were before: nobody is to read that any more. */
    public void forgetOld() {
        forgetful = true;
    }

    void add(RowChange change) {
        note(forgetful ? new RowChange(change.kind(), change.table(), change.key(), Map.of(), change.after()) : change);
    }

    /** Takes in a row that the database does not tell of. */
    public void note(RowChange change) {
        try {
            RowCodec.write(new DataOutputStream(open), change);
            rows++;
            tables.add(change.table());
            if (marks == 0 && open.size() > MUCH) {
                pack();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void pack() throws IOException {
        try (DeflaterOutputStream out = new GZIPOutputStream(packed)) {
            open.writeTo(out);
        }
        open = new Rows();
    }

    /** Notes where work begins that may be taken back on its own. */
    public Mark mark() {
        marks++;
        return new Mark(open.size(), rows);
    }

    /** That work is done: kept, or taken back to where it began. */
    public void release(Mark mark, boolean kept) {
        marks--;
        if (!kept) {
            open.cut(mark.bytes());
            rows = mark.rows();
        }
    }

    /** How many rows were written. */
    public int rows() {
        return rows;
    }

    /** Of which tables rows were written, those with what was taken back again. */
    public Set<String> tables() {
        return Set.copyOf(tables);
    }

    /** All rows, packed; nothing where there are none. */
    public byte[] bytes() {
        try {
            if (open.size() > 0) {
                pack();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** These rows, packed. */
    public static byte[] packed(List<RowChange> rows) {
        RowTrace trace = new RowTrace();
        rows.forEach(trace::note);
        return trace.bytes();
    }

    /** The rows of packed bytes, read one by one. */
    public static Iterator<RowChange> read(byte[] bytes) {
        if (bytes.length == 0) {
            return Collections.emptyIterator();
        }
        try {
            return new Reading(new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes), MUCH)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Reading implements Iterator<RowChange> {
        private final DataInputStream in;
        private RowChange next;

        Reading(DataInputStream in) {
            this.in = in;
            advance();
        }

        private void advance() {
            try {
                next = RowCodec.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public RowChange next() {
            if (next == null) {
                throw new NoSuchElementException();
            }
            RowChange change = next;
            advance();
            return change;
        }
    }
}
