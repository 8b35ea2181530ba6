package vn.sokhuyenhoc.text;

import java.util.Locale;
import vn.sokhuyenhoc.domain.assessment.PersonColumn;
import vn.sokhuyenhoc.domain.assessment.PersonLine;
import vn.sokhuyenhoc.domain.person.BirthDate;
import vn.sokhuyenhoc.domain.person.IdNumber;
import vn.sokhuyenhoc.domain.person.Kin;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.domain.person.Serial;
import vn.sokhuyenhoc.domain.scoring.Verdict;

/** What stands in the cells of a list of people, on the screen and in a sheet. */
public final class PersonWords {
    private final Messages messages;
    private final Wording wording;

    public PersonWords(Messages messages) {
        this.messages = messages;
        this.wording = new Wording(messages);
    }

    /** Empty where nothing is known, and for the column that only counts. */
    public String of(PersonColumn column, PersonLine line, boolean fullId) {
        Person person = line.person();
        String words = switch (column) {
            case ORDER -> "";
            case NAME -> person.name();
            case BIRTH -> birth(person.identity().birth());
            case SEX -> wording.sex(person.identity().sex());
            case ID -> IdNumber.shown(person.identity().idNumber(), fullId);
            case OLD_ID -> IdNumber.shown(person.identity().oldIdNumber(), fullId);
            case PHONE -> person.contact().phone();
            case GROUP -> wording.group(person.group());
            case PLACE -> person.placeName();
            case CHAPTER -> String.join("; ", line.chapters());
            case HOUSEHOLD -> line.household();
            case KIN -> kin(person.ties().kin());
            case UNIT -> line.unit();
            case STATUS -> status(person.ties().status());
            case ADDRESS -> person.contact().address();
            case SERIAL -> Serial.of(person.serial());
            case RESULT -> outcome(line.outcome());
        };
        return words == null ? "" : words;
    }

    public String kin(Kin kin) {
        return kin == null ? "" : messages.get("score.kin." + kin.name().toLowerCase(Locale.ROOT));
    }

    public String status(PersonStatus status) {
        return messages.get("score.status." + status.name().toLowerCase(Locale.ROOT));
    }

    private static String birth(BirthDate birth) {
        return birth == null ? "" : birth.text();
    }

    private String outcome(PersonLine.Outcome outcome) {
        if (outcome != null && outcome.verdict() == Verdict.INCOMPLETE) {
            return wording.verdict(outcome.verdict());
        }
        return outcome == null ? "" : messages.get("score.outcome", wording.verdict(outcome.verdict()), Wording.points(outcome.total()));
    }
}
