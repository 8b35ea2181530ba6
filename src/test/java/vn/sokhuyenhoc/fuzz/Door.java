package vn.sokhuyenhoc.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A way by which files or texts come in from outside.
 *
 * @param ending of the file, such as "xlsx"
 * @param whole  inputs that are in order
 * @param read   reads the file through to what the clerk sees of it
 */
record Door(String name, String ending, Spoiler.Kind kind, List<byte[]> whole, Consumer<Path> read) {

    /** The same for texts that come from a scanner or the clipboard. */
    static Consumer<Path> text(Consumer<String> reader) {
        return file -> {
            try {
                byte[] bytes = Files.readAllBytes(file);
                reader.accept(letters(bytes));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        };
    }

    /** Java's own code, so that lone halves of letters arrive as well; others would be replaced. */
    private static String letters(byte[] bytes) {
        String text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
        return bytes.length % 3 == 0 ? text.replace('\uFFFD', '\uD83D') : text;
    }
}
