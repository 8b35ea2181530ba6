package vn.sokhuyenhoc.files.ods;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops a small file from swelling to gigabytes: a list of people does not shrink to less than a two-hundredth. */
final class SwellGuard extends FilterInputStream {
    private static final long FREE = 8L << 20;
    private static final long MOST_TIMES = 200;
    private static final long MOST = 1L << 30;
    private final long most;
    private long read;

    /** @param packed size in the zip, in bytes */
    SwellGuard(InputStream in, long packed) {
        super(in);
        this.most = Math.min(MOST, FREE + MOST_TIMES * Math.max(0, packed));
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int more) throws IOException {
        read += more;
        if (read > most) {
            throw new IOException("swells to more than " + most + " bytes");
        }
    }
}
