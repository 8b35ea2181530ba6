package vn.sokhuyenhoc.domain.likeness;

import vn.sokhuyenhoc.domain.person.BirthDate;
import vn.sokhuyenhoc.domain.person.NewPerson;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.Sex;

/**
 * What tells a person from others, to be compared with the same of another.
 *
 * @param id          the row in the register, 0 for someone who is not in it (a row of a file, a form being typed)
 * @param name        full name, with or without marks
 * @param birth       or null
 * @param sex         or null
 * @param idNumber    12 digits, or what stands in its place; or null
 * @param oldIdNumber the former number, or null
 * @param phone       or null
 * @param placeId     the village, 0 where not known or not in the register
 */
public record Profile(long id, String name, BirthDate birth, Sex sex, String idNumber, String oldIdNumber, String phone, long placeId) {

    public static Profile of(Person person) {
        Person.Identity who = person.identity();
        return new Profile(person.id(), person.name(), who.birth(), who.sex(), who.idNumber(), who.oldIdNumber(), person.contact().phone(),
            person.placeId());
    }

    /** @param placeId the village in the register, 0 where it has none of that name yet */
    public static Profile of(NewPerson person, long placeId) {
        Person.Identity who = person.identity();
        return new Profile(0, person.name(), who.birth(), who.sex(), who.idNumber(), who.oldIdNumber(), person.contact().phone(), placeId);
    }
}
