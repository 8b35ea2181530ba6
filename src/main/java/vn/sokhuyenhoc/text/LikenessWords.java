package vn.sokhuyenhoc.text;

import java.util.Locale;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.likeness.Clue;
import vn.sokhuyenhoc.domain.likeness.Likeness;

/** Says in a sentence why two people may be one. */
public final class LikenessWords {
    private final Messages messages;
    private final LongFunction<String> placeName;

    /** @param placeName the name of a village by its row */
    public LikenessWords(Messages messages, LongFunction<String> placeName) {
        this.messages = messages;
        this.placeName = placeName;
    }

    /** All clues, the numbers first. */
    public String sentence(Likeness likeness) {
        String all = likeness.clues().stream().map(clue -> uncapitalized(words(clue))).collect(Collectors.joining("; "));
        return all.isEmpty() ? "" : Character.toUpperCase(all.charAt(0)) + all.substring(1) + ".";
    }

    private String words(Clue clue) {
        return messages.get("twins.clue." + clue.kind().name().toLowerCase(Locale.ROOT), clue.args().stream().map(this::plain).toArray());
    }

    /** Numbers of cards and years are texts; the one number among what clues name is a village. */
    private Object plain(Object arg) {
        return arg instanceof Long place ? placeName.apply(place) : arg;
    }

    private static String uncapitalized(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
