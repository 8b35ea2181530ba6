package vn.sokhuyenhoc.domain.person;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.domain.vietnamese.NameCase;

/**
 * The QR text of the identity card of 2021: number, old number, name, ddmmyyyy, sex, address, ddmmyyyy of issue, with a bar between them.
 * A reader types it like a keyboard, so that on another layout the bar may be another sign. The layout of later cards is not known.
 */
public final class CardText {
    private static final int PARTS = 7;
    private static final int NUMBER = 12;
    private static final String BAR = "|";
    private static final Pattern BEGINNING = Pattern.compile("\\s*\\d{12}[^\\s\\d.,].*", Pattern.DOTALL);

    private CardText() {
    }

    /** Whether this is the text of some card, or the beginning of one that is just being typed; nobody looks for people by that. */
    public static boolean begins(String text) {
        return text.contains(BAR) || BEGINNING.matcher(text).matches();
    }

    /** What the card says of its holder, the name in name case, the village not named; empty where it is not laid out like this. */
    public static Optional<PersonDraft> read(String text) {
        String line = Fold.clean(text);
        if (!begins(line) || line.length() <= NUMBER) {
            return Optional.empty();
        }
        String between = line.contains(BAR) ? BAR : line.substring(NUMBER, NUMBER + 1);
        String[] parts = line.split(Pattern.quote(between), -1);
        return parts.length == PARTS ? draft(parts) : Optional.empty();
    }

    private static Optional<PersonDraft> draft(String[] parts) {
        Optional<BirthDate> birth = date(parts[3]);
        String name = NameCase.of(parts[2]);
        Optional<Sex> sex = Sex.read(parts[4]);
        boolean whole = parts[0].strip().matches("\\d{12}") && parts[1].strip().matches("(\\d{9}|\\d{12})?") && date(parts[6]).isPresent();
        if (!whole || birth.isEmpty() || sex.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        Map<PersonField, String> texts = new EnumMap<>(PersonField.class);
        texts.put(PersonField.ID_NUMBER, parts[0].strip());
        texts.put(PersonField.OLD_ID_NUMBER, parts[1].strip().matches("\\d{9}") ? parts[1].strip() : "");
        texts.put(PersonField.NAME, name);
        texts.put(PersonField.BIRTH, birth.get().text());
        texts.put(PersonField.SEX, sex.get().name());
        texts.put(PersonField.ADDRESS, Fold.clean(parts[5]));
        return Optional.of(new PersonDraft(texts));
    }

    /** A birth of which only the year is known stands as 00001950. */
    private static Optional<BirthDate> date(String digits) {
        String plain = digits.strip();
        return plain.matches("\\d{8}")
            ? BirthDate.read(plain.substring(0, 2) + "/" + plain.substring(2, 4) + "/" + plain.substring(4)) : Optional.empty();
    }
}
