package vn.sokhuyenhoc.domain.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.domain.vietnamese.NameCase;

/** Finds the name of a village in a line of a list's title, such as "BẢN NÀ LO - NĂM 2026". */
public final class PlaceNames {
    private static final Set<String> KINDS = Set.of("ban", "thon", "buon", "ap", "xom", "khom", "lang", "tdp",
        "khu pho", "to dan pho", "tieu khu", "khu dan cu");
    private static final String ALWAYS_PLAIN = "tdp";
    /** With their marks: "n\u0103m" (year) ends a name, "N\u1EADm" is part of many. */
    private static final Set<String> ENDS = Set.of("n\u0103m", "x\u00E3", "ph\u01B0\u1EDDng", "th\u1ECB", "huy\u1EC7n", "t\u1EC9nh",
        "thu\u1ED9c", "\u0111\u1EE3t", "th\u00E1ng");
    private static final int LONGEST_NAME = 4;

    private PlaceNames() {
    }

    /** The village that the line names, or empty. */
    public static Optional<String> find(String line) {
        String[] words = Fold.clean(line).replaceAll("([,;:(/]|\\s[-\\u2013\\u2014]\\s)", " | ").split("\\s+");
        for (int at = 0; at < words.length; at++) {
            for (int length = 3; length >= 1; length--) {
                if (at + length < words.length && isKind(String.join(" ", List.of(words).subList(at, at + length)), line)) {
                    Optional<String> name = nameFrom(words, at, length, isPlain(line));
                    if (name.isPresent()) {
                        return name;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** In a line that is written with marks, a word without them is another word: a board ("ban") is no village. */
    private static boolean isKind(String words, String line) {
        return KINDS.contains(Fold.fold(words)) && (!isPlain(words) || isPlain(line) || words.equalsIgnoreCase(ALWAYS_PLAIN));
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(letter -> letter < 128);
    }

    private static Optional<String> nameFrom(String[] words, int at, int kindLength, boolean plain) {
        List<String> name = new ArrayList<>();
        for (int i = at + kindLength; i < words.length && name.size() < LONGEST_NAME; i++) {
            boolean ordinary = words[i].equals(words[i].toLowerCase(Locale.ROOT)) && !words[i].matches("\\d+");
            if (words[i].equals("|") || ordinary || isEnd(words[i], plain)) {
                break;
            }
            name.add(words[i]);
        }
        String kind = String.join(" ", List.of(words).subList(at, at + kindLength));
        return !name.isEmpty() && Character.isUpperCase(kind.charAt(0))
            ? Optional.of(kind(kind) + " " + NameCase.of(String.join(" ", name))) : Optional.empty();
    }

    private static boolean isEnd(String word, boolean plain) {
        String lower = word.toLowerCase(Locale.ROOT);
        return ENDS.contains(lower) || plain && ENDS.stream().anyMatch(end -> Fold.fold(end).equals(lower));
    }

    /** Only the first letter is a capital; letters that stand for words all are. */
    private static String kind(String words) {
        return words.equals(ALWAYS_PLAIN.toUpperCase(Locale.ROOT)) ? words : words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }
}
