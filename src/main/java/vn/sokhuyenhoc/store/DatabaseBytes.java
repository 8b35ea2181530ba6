package vn.sokhuyenhoc.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.h2.mvstore.FileStore;
import vn.sokhuyenhoc.domain.fault.Progress;

/**
 * The bytes of an open database file as they stand at one moment. As room in the file is not used again while it is open, all that is written
 * later goes behind them; only the head at the front is written over, and of that a copy is held. They are read through the database, as
 * Windows lets nobody else read a file that it holds.
 */
final class DatabaseBytes {
    private static final int BLOCK = 4096;
    /** Salt of the encryption, and the head twice. */
    private static final int FRONT = 3 * BLOCK;

    private final FileStore<?> file;
    private final byte[] front;
    private final long length;

    /** @param length of the file as it is on the disk now */
    DatabaseBytes(FileStore<?> file, long length) throws IOException {
        this.file = file;
        this.length = length;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pass(new Window(bytes, 0, FRONT, Progress.NONE));
        this.front = bytes.toByteArray();
    }

    long length() {
        return length;
    }

    /** On any thread. @param progress told bytes */
    void writeTo(OutputStream out, Progress progress) throws IOException {
        out.write(front);
        pass(new Window(out, FRONT, length, progress));
    }

    /**
     * Makes the closed file as it stood then, all that was written later cut off: a change that the disk had no room for leaves its rows behind
     * else, and with them on it nothing would fit any more.
     */
    void cutBack(Path closed) throws IOException {
        try (FileChannel channel = FileChannel.open(closed, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(front);
            while (bytes.hasRemaining()) {
                channel.write(bytes, bytes.position());
            }
            channel.truncate(length);
            channel.force(true);
        }
    }

    private void pass(Window window) throws IOException {
        try {
            file.backup(window);
        } catch (Enough e) {
            window.finished();
        } catch (IOException e) {
            if (e.getCause() instanceof Progress.Stopped stopped) { // as the database hands on what was thrown at it
                throw stopped;
            }
            throw e;
        }
    }

    /** All that was wanted has been read. */
    private static final class Enough extends IOException {
    }

    /** Takes of what the database hands out what lies between two places. */
    private static final class Window extends ZipOutputStream {
        private final OutputStream out;
        private final long from;
        private final long to;
        private final Progress progress;
        private long at;

        Window(OutputStream out, long from, long to, Progress progress) {
            super(OutputStream.nullOutputStream());
            this.out = out;
            this.from = from;
            this.to = to;
            this.progress = progress;
        }

        @Override
        public void putNextEntry(ZipEntry entry) {
            // There is one.
        }

        @Override
        public void closeEntry() {
            // It is not ours to close.
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int count) throws IOException {
            long first = Math.max(from - at, 0);
            long last = Math.min(to - at, count);
            if (first < last) {
                out.write(bytes, offset + (int) first, (int) (last - first));
            }
            at += count;
            progress.at(Math.min(at, to), to);
            if (at >= to) {
                throw new Enough();
            }
        }

        void finished() throws IOException {
            out.flush();
        }
    }
}
