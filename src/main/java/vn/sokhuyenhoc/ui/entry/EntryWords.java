package vn.sokhuyenhoc.ui.entry;

import java.util.ArrayList;
import java.util.List;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.scoring.Reason;
import vn.sokhuyenhoc.domain.scoring.Score;
import vn.sokhuyenhoc.text.Wording;

/** How people read on this screen. */
final class EntryWords {
    static final String BETWEEN = " · ";

    private EntryWords() {
    }

    /** What it is called by on paper, and its name. */
    static String named(Subject subject) {
        return (subject.code() + " " + subject.name()).strip();
    }

    /** Year, sex, village and group, or how many belong to it, as far as they are known. */
    static String about(Subject subject, Wording wording) {
        List<String> parts = new ArrayList<>();
        Person person = subject.person();
        if (person != null && person.identity().birth() != null) {
            parts.add(String.valueOf(person.identity().birth().year()));
        }
        parts.add(person == null ? wording.members(subject) : wording.sex(person.identity().sex()));
        parts.add(subject.placeName());
        parts.add(person == null ? wording.unitKind(subject.kind()) : wording.group(person.group()));
        return String.join(BETWEEN, parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    /** Whether the indicator, from 1, is under the floor. */
    static boolean isLow(Score score, int number) {
        return score.reasons().stream().filter(Reason.UnderFloor.class::isInstance)
            .flatMap(reason -> ((Reason.UnderFloor) reason).low().stream()).anyMatch(low -> low.number() == number);
    }
}
