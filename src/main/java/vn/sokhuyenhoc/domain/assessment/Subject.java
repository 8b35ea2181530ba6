package vn.sokhuyenhoc.domain.assessment;

import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.Serial;

/**
 * Whom or what a form is of: a citizen, a household, a clan, a village, a unit or the commune itself.
 *
 * @param title     which title they are assessed for
 * @param id        the row of the person, household, clan, village or unit; 0 for the commune
 * @param number    in the order of the printed roll: a person's serial, the figure in a household's number, the place in the list for all others
 * @param code      as papers print it: a serial with its check digit, a household's number; empty for all others
 * @param name      of a household, its head's, or its number where none is named
 * @param placeId   the village, or null for what is of the whole commune
 * @param placeName its name; empty for what is of the whole commune
 * @param kind      which lines of the form are asked of them, such as SCHOOL; empty where the set makes no difference
 * @param members   people of a household or unit, households of a clan or village
 * @param person    the citizen, or null
 */
public record Subject(Title title, long id, int number, String code, String name, Long placeId, String placeName, String kind, int members,
                      Person person) {

    public static Subject of(Person person) {
        return new Subject(Title.CITIZEN, person.id(), person.serial(), Serial.of(person.serial()), person.name(),
            person.placeId(), person.placeName(), "", 1, person);
    }

    /** What a form keeps of them. */
    public Assessment.Holder holder() {
        return new Assessment.Holder(title, id, placeId, person == null ? null : person.group(), kind, name, number);
    }
}
