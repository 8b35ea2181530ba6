package vn.sokhuyenhoc.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a sheet of marks.
 *
 * @param name    as written
 * @param marks   ten: whole number, text or null
 * @param refused whether no form must come of it
 */
record FormRow(Citizen citizen, String name, List<Object> marks, boolean refused) {

    static FormRow good(Form form) {
        return new FormRow(form.citizen(), form.citizen().name(), new ArrayList<>(form.marks()), false);
    }

    /** A form of somebody, with one mark written wrongly. */
    static FormRow wrongMark(Form form, int at, Object mark) {
        List<Object> marks = new ArrayList<>(form.marks());
        marks.set(at, mark);
        return new FormRow(form.citizen(), form.citizen().name(), marks, true);
    }

    static FormRow bad(Form form) {
        return new FormRow(form.citizen(), form.citizen().name(), new ArrayList<>(form.marks()), true);
    }
}
