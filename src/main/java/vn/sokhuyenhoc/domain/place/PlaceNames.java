package vn.sokhuyenhoc.domain.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.domain.vietnamese.NameCase;

/** Finds the name of a village in a line of a list's title, such as "BẢN NÀ LO - NĂM 2026". */
public final class PlaceNames {
    private static final Set<String> KINDS = Set.of("ban", "thon", "buon", "ap", "xom", "khom", "lang", "tdp",
        "khu pho", "to dan pho", "tieu khu", "khu dan cu");
    private static final Set<String> ENDS = Set.of("nam", "xa", "phuong", "thi", "huyen", "tinh", "thuoc", "dot", "thang");
    private static final int LONGEST_NAME = 4;

    private PlaceNames() {
    }

    /** The village that the line names, or empty. */
    public static Optional<String> find(String line) {
        String[] words = Fold.clean(line).replaceAll("([,;:(/]|\\s[-\\u2013\\u2014]\\s)", " | ").split("\\s+");
        for (int at = 0; at < words.length; at++) {
            for (int length = 3; length >= 1; length--) {
                if (at + length < words.length && KINDS.contains(Fold.fold(String.join(" ", List.of(words).subList(at, at + length))))) {
                    Optional<String> name = nameFrom(words, at, length);
                    if (name.isPresent()) {
                        return name;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> nameFrom(String[] words, int at, int kindLength) {
        List<String> name = new ArrayList<>(List.of(words).subList(at, at + kindLength));
        for (int i = at + kindLength; i < words.length && name.size() < kindLength + LONGEST_NAME; i++) {
            boolean named = words[i].equals(words[i].toLowerCase(java.util.Locale.ROOT)) && !words[i].matches("\\d+");
            if (words[i].equals("|") || named || ENDS.contains(Fold.fold(words[i]))) {
                break;
            }
            name.add(words[i]);
        }
        return name.size() > kindLength && Character.isUpperCase(words[at].charAt(0))
            ? Optional.of(NameCase.of(String.join(" ", name))) : Optional.empty();
    }
}
