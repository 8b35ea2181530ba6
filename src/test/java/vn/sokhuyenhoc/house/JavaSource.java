package vn.sokhuyenhoc.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One source file, taken apart.
 *
 * @param lines    how many there are
 * @param code     without comments and without what stands between quotes
 * @param comments all of them, one after the other
 * @param literals strings and text blocks as written, without quotes; single letters are none
 */
record JavaSource(Path path, long lines, String code, String comments, List<Literal> literals) {
    /**
     * @param before the piece of source that leads to it, at most {@value #LEAD} letters
     */
    record Literal(String text, String before) {
        private static final int LEAD = 40;
    }

    // Possessive throughout: nothing here may run back over a long file.
    private static final Pattern PIECE = Pattern.compile("""
        (?<comment>//[^\\n]*+|/\\*(?s:.*?)\\*/)\
        |\"""(?<block>(?:[^"\\\\]++|\\\\(?s:.)|"(?!""))*+)\"""\
        |"(?<string>(?:[^"\\\\\\n]++|\\\\.)*+)"\
        |'(?:[^'\\\\\\n]|\\\\[^\\n])[^'\\n]*+'""");

    static List<JavaSource> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<JavaSource> sources = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
                sources.add(of(file, Files.readString(file)));
            }
            return sources;
        }
    }

    static JavaSource of(Path path, String text) {
        StringBuilder comments = new StringBuilder();
        List<Literal> literals = new ArrayList<>();
        String code = PIECE.matcher(text).replaceAll(piece -> {
            if (piece.group("comment") != null) {
                comments.append(piece.group()).append('\n');
            } else if (piece.group("block") != null) {
                literals.add(new Literal(piece.group("block"), before(text, piece.start())));
            } else if (piece.group("string") != null) {
                literals.add(new Literal(piece.group("string"), before(text, piece.start())));
            }
            return "\"\"";
        });
        return new JavaSource(path, text.lines().count(), code, comments.toString(), literals);
    }

    private static String before(String text, int at) {
        return text.substring(Math.max(0, at - Literal.LEAD), at);
    }
}
