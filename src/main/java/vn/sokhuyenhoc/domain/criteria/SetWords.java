package vn.sokhuyenhoc.domain.criteria;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.vietnamese.Fold;

/** The words with which a set is written down: the program's own keys, and those of the clerk's sheet, with or without marks. */
final class SetWords {
    private static final Properties WORDS = shipped();
    private static final Map<String, String> KEYS = WORDS.stringPropertyNames().stream()
        .collect(Collectors.toMap(key -> Fold.fold(WORDS.getProperty(key)), key -> key));

    private SetWords() {
    }

    private static Properties shipped() {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(SetWords.class.getResourceAsStream("/criteria-words.properties"), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** The program's key for a word of either kind; a word not known stays as it is. */
    static String key(String word) {
        return KEYS.getOrDefault(Fold.fold(word), word.strip());
    }

    /** The clerk's word for a key. */
    static String word(String key) {
        return WORDS.getProperty(key, key);
    }
}
