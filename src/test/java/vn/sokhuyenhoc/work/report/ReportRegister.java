package vn.sokhuyenhoc.work.report;

import java.util.Map;
import vn.sokhuyenhoc.domain.person.PersonDraft;
import vn.sokhuyenhoc.domain.person.PersonField;
import vn.sokhuyenhoc.domain.person.PersonForm;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.work.PersonBook;

/** Puts people into a register of which shares are counted. */
record ReportRegister(PersonBook people) {

    /** @param born the year, or nought where it is not known */
    long person(String name, int born, Place place) {
        return people.add(PersonForm.of(new PersonDraft(Map.of(PersonField.NAME, name, PersonField.BIRTH, born == 0 ? "" : String.valueOf(born),
            PersonField.PLACE, place.name())))).id();
    }
}
