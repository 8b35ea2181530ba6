package vn.sokhuyenhoc.domain.place;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.domain.vietnamese.NameCase;

/** Finds the name of a village in a line of a list's title, such as "BẢN NÀ LO - NĂM 2026", written with or without marks. */
public final class PlaceNames {
    private static final Words WRITTEN = Words.shipped();
    private static final Words BARE = WRITTEN.bare();
    private static final int LONGEST_KIND = 3;
    private static final int LONGEST_NAME = 4;

    private PlaceNames() {
    }

    /**
     * @param kinds of villages, each up to three words
     * @param ends  what cannot be part of a village's name and stands behind it
     */
    private record Words(Set<String> kinds, Set<String> ends) {
        static Words shipped() {
            Properties words = new Properties();
            try (Reader in = new InputStreamReader(PlaceNames.class.getResourceAsStream("/place-words.properties"), StandardCharsets.UTF_8)) {
                words.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Words(Set.of(words.getProperty("kinds").split(",")), Set.of(words.getProperty("ends").split(",")));
        }

        Words bare() {
            return new Words(kinds.stream().map(Fold::fold).collect(Collectors.toSet()), ends.stream().map(Fold::fold).collect(Collectors.toSet()));
        }
    }

    /** The village that the line names, or empty. */
    public static Optional<String> find(String line) {
        String clean = Fold.clean(line);
        // Marks tell a village (bản) from a board (ban), and a year (năm) from a name (Nậm): where the line has them they count.
        Words known = clean.chars().allMatch(c -> c < 128) ? BARE : WRITTEN;
        String[] words = clean.replaceAll("([,;:(/]|\\s[-\\u2013\\u2014]\\s)", " | ").split("\\s+");
        for (int at = 0; at < words.length; at++) {
            for (int length = LONGEST_KIND; length >= 1; length--) {
                if (at + length < words.length && known.kinds.contains(small(String.join(" ", List.of(words).subList(at, at + length))))) {
                    Optional<String> name = nameFrom(words, at, length, known);
                    if (name.isPresent()) {
                        return name;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> nameFrom(String[] words, int at, int kindLength, Words known) {
        List<String> name = new ArrayList<>();
        for (int i = at + kindLength; i < words.length && name.size() < LONGEST_NAME; i++) {
            boolean common = words[i].equals(small(words[i])) && !words[i].matches("\\d+");
            if (words[i].equals("|") || common || known.ends.contains(small(words[i]))) {
                break;
            }
            name.add(words[i]);
        }
        String kind = String.join(" ", List.of(words).subList(at, at + kindLength));
        return name.isEmpty() || !Character.isUpperCase(kind.charAt(0)) ? Optional.empty()
            : Optional.of(kind.charAt(0) + small(kind.substring(1)) + " " + NameCase.of(String.join(" ", name)));
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
