package vn.sokhuyenhoc.files.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file that holds plain text, and how its letters are written: UTF-8 or UTF-16 with a mark in front, UTF-8 without, else windows-1252,
 * in which the letters of the old encodings keep the code points that they have in Excel.
 *
 * @param mark  bytes in front of the text
 * @param start its first letters
 */
record TextFile(Path path, Charset charset, int mark, String start) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int START = 1 << 16;
    private static final List<String> OTHER_KINDS = List.of("<", "%PDF", "{\\rtf", "%!PS");
    /** No text has these; pictures, programs and the like have some in their first bytes. */
    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0E-\\x19\\x1B-\\x1F]");

    /** Nothing where the file holds anything but plain text. */
    static Optional<TextFile> of(Path path) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(START);
        }
        TextFile marked = marked(path, head);
        Charset charset = marked != null ? marked.charset : Utf8Check.holds(path) ? StandardCharsets.UTF_8 : WINDOWS;
        int mark = marked != null ? marked.mark : 0;
        String start = new String(head, mark, head.length - mark, charset);
        boolean other = CONTROLS.matcher(start).find() || OTHER_KINDS.stream().anyMatch(start.stripLeading()::startsWith);
        return other ? Optional.empty() : Optional.of(new TextFile(path, charset, mark, start));
    }

    private static TextFile marked(Path path, byte[] head) {
        int first = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | head[1] & 0xFF;
        return switch (first) {
            case 0xFFFE -> new TextFile(path, StandardCharsets.UTF_16LE, 2, "");
            case 0xFEFF -> new TextFile(path, StandardCharsets.UTF_16BE, 2, "");
            case 0xEFBB -> head.length > 2 && (head[2] & 0xFF) == 0xBF ? new TextFile(path, StandardCharsets.UTF_8, 3, "") : null;
            default -> null;
        };
    }

    /** From the first letter on. */
    Reader open() throws IOException {
        InputStream in = Files.newInputStream(path);
        in.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(in, charset), START);
    }
}
