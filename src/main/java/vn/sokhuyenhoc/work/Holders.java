package vn.sokhuyenhoc.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.intake.FormRow;
import vn.sokhuyenhoc.domain.intake.ListField;
import vn.sokhuyenhoc.domain.person.Known;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.domain.vietnamese.SameName;

/** Finds whose form a row is: by serial or identity number, else by name and birth year within the village that the
 * sheet names. A doubt is said, not settled. */
final class Holders {
    private final Map<Integer, Known> bySerial = new HashMap<>();
    private final Map<String, Known> byId = new HashMap<>();
    private final Map<String, List<Known>> byName = new HashMap<>();
    private final Map<String, Long> placeIds = new HashMap<>();

    Holders(List<Known> known, List<Place> places) {
        for (Known one : known) {
            bySerial.put(one.serial(), one);
            byName.computeIfAbsent(Fold.fold(one.name()), _ -> new ArrayList<>()).add(one);
            if (one.idNumber() != null) {
                byId.put(one.idNumber(), one);
            }
        }
        places.forEach(p -> placeIds.put(Fold.fold(p.name()), p.id()));
    }

    /** The person, or null with what stands in the way added to the problems. */
    Known find(FormRow row, List<Problem> problems) {
        FormRow.Claim claim = row.claim();
        Known certain = byId.get(claim.idNumber());
        if (certain == null) {
            certain = bySerial.get(claim.serial());
        }
        if (certain != null && Fold.fold(certain.name()).equals(Fold.fold(claim.name()))) {
            return certain;
        }
        if (claim.name().isEmpty()) {
            return null;
        }
        List<Known> named = byName.getOrDefault(Fold.fold(claim.name()), List.of()).stream()
            .filter(k -> SameName.of(k.name(), claim.name()))
            .filter(k -> claim.birth() == null || k.birthYear() == 0 || k.birthYear() == claim.birth().year()).toList();
        Long place = placeIds.get(Fold.fold(row.place()));
        List<Known> fitting = place == null ? named : named.stream().filter(k -> k.placeId() == place).toList();
        // Two rows merged into one are one person.
        if (fitting.stream().mapToLong(Known::id).distinct().count() == 1) {
            return fitting.getFirst();
        }
        problems.add(fitting.isEmpty() ? Problem.of(ListField.NAME.name(), Problem.Kind.PERSON_NOT_FOUND, claim.name())
            : Problem.of(ListField.NAME.name(), Problem.Kind.PERSON_NOT_CERTAIN, claim.name(), fitting.size()));
        return null;
    }
}
