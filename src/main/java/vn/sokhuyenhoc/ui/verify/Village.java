package vn.sokhuyenhoc.ui.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
        Map<Long, List<Picked>> forms = new HashMap<>();
        outlook.forms().forEach(form -> forms.computeIfAbsent(form.form().placeId(), _ -> new ArrayList<>()).add(form));
        List<Village> villages = new ArrayList<>();
        places.stream().filter(place -> forms.containsKey(place.id())).map(place -> of(place.id(), place.name(), forms.get(place.id())))
            .forEach(villages::add);
        if (forms.containsKey(null)) {
            villages.add(of(null, whole, forms.get(null)));
        }
        return villages;
    }

    private static Village of(Long placeId, String name, List<Picked> forms) {
        return new Village(placeId, name, forms.size(), count(forms, form -> !form.why().isEmpty()), count(forms, Picked::isToDo),
            count(forms, form -> form.form().state() == CheckState.DIFFERS));
    }

    private static int count(List<Picked> forms, Predicate<Picked> which) {
        return (int) forms.stream().filter(which).count();
    }
}
