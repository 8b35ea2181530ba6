package vn.sokhuyenhoc.files.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Tells whether a whole file is UTF-8. */
final class Utf8Check {
    private static final int AT_ONCE = 1 << 16;

    private Utf8Check() {
    }

    /** A file that ends in the middle of a letter was cut short: an IOException. */
    static boolean holds(Path path) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(AT_ONCE);
        CharBuffer letters = CharBuffer.allocate(AT_ONCE);
        boolean marks = false;
        try (FileChannel channel = FileChannel.open(path)) {
            while (channel.read(bytes) >= 0) {
                bytes.flip();
                int read = bytes.remaining();
                if (decoder.decode(bytes, letters.clear(), false).isError()) {
                    return false;
                }
                marks |= letters.position() < read - bytes.remaining();
                bytes.compact();
            }
        }
        if (bytes.position() > 0 && marks) {
            throw new IOException("cut off in the middle of a letter");
        }
        return bytes.position() == 0;
    }
}
