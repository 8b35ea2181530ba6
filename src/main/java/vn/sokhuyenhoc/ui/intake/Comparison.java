package vn.sokhuyenhoc.ui.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.sokhuyenhoc.domain.person.NewPerson;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonField;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.text.Wording;

/**
 * The person of a row beside the one they may be, field by field; fields that neither has are left out.
 *
 * @param row         the row that is looked at
 * @param otherRow    the row of the other one, 0 where they are in the register
 * @param otherSerial the other one's serial in the register, else 0
 * @param why         a sentence that says why they may be one, or an empty text
 */
record Comparison(int row, int otherRow, int otherSerial, List<Fact> facts, String why) {

    /** One field of both; an empty text where it is not known. */
    record Fact(PersonField field, String mine, String theirs) {
        boolean differs() {
            return !mine.isEmpty() && !theirs.isEmpty() && !mine.equals(theirs);
        }
    }

    static List<Fact> facts(Map<PersonField, String> mine, Map<PersonField, String> theirs) {
        List<Fact> facts = new ArrayList<>();
        for (PersonField field : PersonField.values()) {
            Fact fact = new Fact(field, Fold.clean(mine.get(field)), Fold.clean(theirs.get(field)));
            if (!fact.mine().isEmpty() || !fact.theirs().isEmpty()) {
                facts.add(fact);
            }
        }
        return facts;
    }

    static Map<PersonField, String> texts(NewPerson person, Wording wording) {
        Map<PersonField, String> texts = texts(person.identity(), person.contact(), wording);
        texts.put(PersonField.NAME, person.name());
        texts.put(PersonField.GROUP, wording.group(person.group()));
        texts.put(PersonField.PLACE, person.placeName());
        texts.put(PersonField.CHAPTER, person.chapterName());
        return texts;
    }

    static Map<PersonField, String> texts(Person person, List<String> chapters, Wording wording) {
        Map<PersonField, String> texts = texts(person.identity(), person.contact(), wording);
        texts.put(PersonField.NAME, person.name());
        texts.put(PersonField.GROUP, wording.group(person.group()));
        texts.put(PersonField.PLACE, person.placeName());
        texts.put(PersonField.CHAPTER, String.join(", ", chapters));
        return texts;
    }

    private static Map<PersonField, String> texts(Person.Identity identity, Person.Contact contact, Wording wording) {
        Map<PersonField, String> texts = new EnumMap<>(PersonField.class);
        texts.put(PersonField.BIRTH, identity.birth() == null ? "" : identity.birth().text());
        texts.put(PersonField.SEX, wording.sex(identity.sex()));
        texts.put(PersonField.ID_NUMBER, identity.idNumber());
        texts.put(PersonField.OLD_ID_NUMBER, identity.oldIdNumber());
        texts.put(PersonField.PHONE, contact.phone());
        texts.put(PersonField.ADDRESS, contact.address());
        return texts;
    }
}
