package vn.sokhuyenhoc.text;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.likeness.Clue;
import vn.sokhuyenhoc.domain.likeness.Likeness;
import vn.sokhuyenhoc.domain.person.IdNumber;

/** Says in a sentence why two people may be one. */
public final class LikenessWords {
    private static final Set<Clue.Kind> NUMBERS = EnumSet.range(Clue.Kind.ID_EQUAL, Clue.Kind.OLD_ID_DIFFERS);

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
        return messages.get("twins.clue." + clue.kind().name().toLowerCase(Locale.ROOT),
            clue.args().stream().map(arg -> plain(clue.kind(), arg)).toArray());
    }

    /** Numbers of cards and years are texts, those of cards shown by their last digits; the one number among what clues name is a village. */
    private Object plain(Clue.Kind kind, Object arg) {
        return switch (arg) {
            case Long place -> placeName.apply(place);
            case String number when NUMBERS.contains(kind) -> IdNumber.shown(number, false);
            default -> arg;
        };
    }

    private static String uncapitalized(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
