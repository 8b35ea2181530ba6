package vn.sokhuyenhoc.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.scoring.Reason;
import vn.sokhuyenhoc.domain.scoring.Score;
import vn.sokhuyenhoc.text.Wording;

/** How people read on this screen. */
final class EntryWords {
    static final String BETWEEN = " · ";

    private EntryWords() {
    }

    /** At least four digits, as papers print it. */
    static String serial(Person person) {
        return String.format(Locale.ROOT, "%04d", person.serial());
    }

    /** Serial and name. */
    static String named(Person person) {
        return serial(person) + " " + person.name();
    }

    /** Year, sex, village and group, as far as they are known. */
    static String about(Person person, Wording wording) {
        List<String> parts = new ArrayList<>();
        if (person.identity().birth() != null) {
            parts.add(String.valueOf(person.identity().birth().year()));
        }
        parts.add(wording.sex(person.identity().sex()));
        parts.add(person.placeName());
        parts.add(wording.group(person.group()));
        return String.join(BETWEEN, parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    /** Whether the indicator, from 1, is under the floor. */
    static boolean isLow(Score score, int number) {
        return score.reasons().stream().filter(Reason.UnderFloor.class::isInstance)
            .flatMap(reason -> ((Reason.UnderFloor) reason).low().stream()).anyMatch(low -> low.number() == number);
    }
}
