package vn.sokhuyenhoc.domain.likeness;

import java.util.Arrays;
import java.util.List;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.domain.vietnamese.SortKey;

/**
 * A name made ready for comparing.
 *
 * @param shown  its words as they were written
 * @param folded its words without marks
 * @param sounds its words as they sound
 * @param marked the whole name with its marks, wherever in the syllable they stand
 * @param letters the whole name without marks
 * @param bare   written without any mark
 */
record Name(List<String> shown, List<String> folded, List<String> sounds, String marked, String letters, boolean bare) {

    static Name of(String name) {
        List<String> folded = List.of(Fold.fold(name).split(" "));
        List<String> shown = List.of(Fold.clean(name).split(" "));
        boolean bare = name.replaceAll("[\\u2019\\u02BC]", "").chars().allMatch(letter -> letter < 128);
        String letters = String.join(" ", folded);
        return new Name(shown.size() == folded.size() ? shown : folded, folded, folded.stream().map(Sound::of).toList(),
            bare ? letters : SortKey.ofText(name), letters, bare);
    }

    /** The words as they sound, in an order of their own, so that names with swapped words fall together. */
    String soundsSorted() {
        String[] sorted = sounds.toArray(String[]::new);
        Arrays.sort(sorted);
        return String.join(" ", sorted);
    }

    /** The words of a name with marks; SortKey ends each with its tone, so none of them is also a word without marks. */
    static List<String> markedWords(String marked) {
        return List.of(marked.split(" "));
    }

    String text() {
        return String.join(" ", shown);
    }
}
