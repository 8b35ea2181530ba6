package vn.sokhuyenhoc.domain.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.domain.vietnamese.SortKey;

/**
 * A name made ready for comparing.
 *
 * @param words   its words
 * @param letters the whole name without marks
 * @param marked  the whole name with its marks, wherever in the syllable they stand; the same as letters where it is bare
 * @param sounds  its words as they sound, in an order of their own, so that names with swapped words fall together
 * @param bare    written without any mark
 * @param mask    which letters occur, one bit each
 */
record Name(List<Word> words, String letters, String marked, String sounds, boolean bare, long mask) {

    /**
     * A word.
     *
     * @param shown  as it was written
     * @param folded without marks
     * @param marked as SortKey has it, ending in its tone, so that none of them is also a word without marks
     */
    record Word(String shown, String folded, String sound, String marked) {
    }

    /** Makes names ready; remembers words, for a register has few of them. */
    static final class Reader {
        private final Map<String, List<Word>> known = new HashMap<>();

        Name read(String name) {
            List<Word> words = new ArrayList<>();
            for (String shown : Fold.clean(name).split(" ")) {
                words.addAll(known.computeIfAbsent(shown, Reader::words));
            }
            boolean bare = words.stream().allMatch(word -> word.marked() == null);
            String letters = String.join(" ", words.stream().map(Word::folded).toList());
            String marked = bare ? letters : String.join(" ", words.stream().map(Name::marked).toList());
            String[] sounds = words.stream().map(Word::sound).toArray(String[]::new);
            Arrays.sort(sounds);
            long mask = letters.chars().mapToLong(letter -> 1L << letter).reduce(0, (all, bit) -> all | bit);
            return new Name(List.copyOf(words), letters, marked, String.join(" ", sounds), bare, mask);
        }

        /** A hyphen parts words; a sign that is no letter is none. */
        private static List<Word> words(String shown) {
            String folded = Fold.fold(shown);
            if (folded.isEmpty()) {
                return List.of();
            }
            if (folded.contains(" ")) {
                return Arrays.stream(folded.split(" ")).map(part -> new Word(part, part, Sound.of(part), null)).toList();
            }
            boolean bare = shown.replaceAll("[\\u2019\\u02BC]", "").chars().allMatch(letter -> letter < 128);
            return List.of(new Word(shown, folded, Sound.of(folded), bare ? null : SortKey.ofText(shown)));
        }
    }

    /** A word without marks within a name that has some is meant so. */
    static String marked(Word word) {
        return word.marked() == null ? word.folded() : word.marked();
    }

    String given() {
        return words.isEmpty() ? "" : words.getLast().sound();
    }

    String family() {
        return words.isEmpty() ? "" : words.getFirst().sound();
    }

    boolean soundsLike(Name other) {
        if (words.size() != other.words.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).sound().equals(other.words.get(i).sound())) {
                return false;
            }
        }
        return true;
    }

    String text() {
        return String.join(" ", words.stream().map(Word::shown).toList());
    }
}
