package vn.sokhuyenhoc.ui.register.people;

import vn.sokhuyenhoc.domain.person.PersonField;
import vn.sokhuyenhoc.domain.person.PersonForm;

/** The fields of the form of a person, in the order in which they are asked for. */
enum FormField {
    NAME, BIRTH, SEX, ID_NUMBER, OLD_ID_NUMBER, PLACE, PHONE, GROUP, UNIT, ADDRESS, EXEMPT;

    /** As problems name it. */
    String key() {
        return name();
    }

    /** What lists call it. The place of work is asked for here only. */
    PersonField inLists() {
        if (name().equals(PersonForm.UNIT)) {
            throw new IllegalStateException(name());
        }
        return PersonField.valueOf(name());
    }
}
