package vn.sokhuyenhoc.domain.person;

import java.util.Map;

/**
 * The form in which a clerk writes one person down: text only, nothing checked.
 *
 * @param draft    what every list can say too
 * @param unit     name of the place of work or learning; may be empty
 * @param byUnit   whether that place assesses them
 * @param extras   values of the office's own fields as typed, by the row of the field; a field not named is empty
 */
public record PersonForm(PersonDraft draft, String unit, boolean byUnit, Map<Long, String> extras) {
    /** {@link vn.sokhuyenhoc.domain.fault.Problem#field()} of what is wrong with the place of work. */
    public static final String UNIT = "UNIT";

    public PersonForm {
        extras = Map.copyOf(extras);
    }

    public static PersonForm of(PersonDraft draft) {
        return new PersonForm(draft, "", false, Map.of());
    }
}
