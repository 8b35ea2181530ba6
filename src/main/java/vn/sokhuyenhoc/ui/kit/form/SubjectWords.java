package vn.sokhuyenhoc.ui.kit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.scoring.Reason;
import vn.sokhuyenhoc.domain.scoring.Score;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;

/** How people and groups read on this screen. */
public final class SubjectWords {
    public static final String BETWEEN = " · ";

    private SubjectWords() {
    }

    /** What it is called by on paper, and its name. */
    public static String named(Subject subject) {
        return isWithoutHead(subject) ? subject.code() : (subject.code() + " " + subject.name()).strip();
    }

    /** Above the form; a household of which nobody is the head has only its number. */
    public static String heading(Subject subject, Wording wording) {
        return (isWithoutHead(subject) ? wording.household(subject.code()) : subject.name()).toUpperCase(Messages.VIETNAMESE);
    }

    private static boolean isWithoutHead(Subject subject) {
        return subject.code().equals(subject.name());
    }

    /** What the forms of a round are of, such as "hộ"; people where there is no round. */
    public static String whom(Round round, Messages messages) {
        return messages.get("form.whom." + key(round));
    }

    public static String key(Round round) {
        return (round == null ? Title.CITIZEN : round.title()).name().toLowerCase(Locale.ROOT);
    }

    /** Year, sex, village and group, or how many belong to it, as far as they are known. */
    public static String about(Subject subject, Wording wording) {
        List<String> parts = new ArrayList<>();
        Person person = subject.person();
        parts.add(subject.title() == Title.FAMILY ? wording.household(subject.code()) : "");
        if (person != null && person.identity().birth() != null) {
            parts.add(String.valueOf(person.identity().birth().year()));
        }
        parts.add(person == null ? wording.members(subject) : wording.sex(person.identity().sex()));
        parts.add(subject.placeName().equals(subject.name()) ? "" : subject.placeName());
        parts.add(person == null ? wording.unitKind(subject.kind()) : wording.group(person.group()));
        return String.join(BETWEEN, parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    /** Whether the indicator, from 1, is under the floor. */
    public static boolean isLow(Score score, int number) {
        return score.reasons().stream().filter(Reason.UnderFloor.class::isInstance)
            .flatMap(reason -> ((Reason.UnderFloor) reason).low().stream()).anyMatch(low -> low.number() == number);
    }
}
