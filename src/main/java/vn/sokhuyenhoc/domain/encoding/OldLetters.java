package vn.sokhuyenhoc.domain.encoding;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** What {@code old-letters.properties} knows of the old encodings and of Vietnamese syllables. */
record OldLetters(Properties lists) {
    static final OldLetters SHIPPED = new OldLetters(read());

    private static Properties read() {
        Properties lists = new Properties();
        try (Reader in = new InputStreamReader(OldLetters.class.getResourceAsStream("/old-letters.properties"), StandardCharsets.UTF_8)) {
            lists.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }

    List<String> list(String key) {
        return List.of(lists.getProperty(key).split(" "));
    }

    /** A list in which each word is followed by what it becomes. */
    Map<String, Character> table(String key) {
        List<String> words = list(key);
        Map<String, Character> table = new HashMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            table.put(words.get(i), words.get(i + 1).charAt(0));
        }
        return table;
    }
}
