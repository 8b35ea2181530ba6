package vn.sokhuyenhoc.ui.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.sokhuyenhoc.domain.keying.CheckState;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.verification.Survey.Outlook;
import vn.sokhuyenhoc.domain.verification.Survey.Picked;

/**
 * How far the second keying of a village is.
 *
 * @param placeId null for the one list of a title without villages
 * @param picked  forms to be keyed again, done or not
 * @param toDo    still to be keyed again
 * @param waiting to be settled
 */
record Village(Long placeId, String name, int forms, int picked, int toDo, int waiting) {

    /** Those that have forms, in the order of the villages. */
    static List<Village> of(Outlook outlook, List<Place> places, String whole) {
        List<Village> villages = new ArrayList<>();
        places.forEach(place -> add(villages, outlook, place.id(), place.name()));
        add(villages, outlook, null, whole);
        return villages;
    }

    private static void add(List<Village> villages, Outlook outlook, Long placeId, String name) {
        List<Picked> of = outlook.forms().stream().filter(form -> Objects.equals(form.form().placeId(), placeId)).toList();
        List<Picked> picked = of.stream().filter(form -> !form.why().isEmpty()).toList();
        if (!of.isEmpty()) {
            villages.add(new Village(placeId, name, of.size(), picked.size(), (int) picked.stream().filter(Picked::isToDo).count(),
                (int) of.stream().filter(form -> form.form().state() == CheckState.DIFFERS).count()));
        }
    }
}
