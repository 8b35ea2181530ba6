package vn.sokhuyenhoc.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.intake.FormRow;
import vn.sokhuyenhoc.domain.intake.ListField;
import vn.sokhuyenhoc.domain.person.Known;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.place.PlaceFinder;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.domain.vietnamese.SameName;

/** Finds whose form a row is: by serial or identity number, else by name and birth year within the village that the
 * sheet names. A doubt is said, not settled. */
final class Holders {
    private final Map<Integer, Known> bySerial = new HashMap<>();
    private final Map<String, Known> byId = new HashMap<>();
    private final Map<String, List<Known>> byName = new HashMap<>();
    private final PlaceFinder places;
    private final Map<String, Optional<Place>> found = new HashMap<>();

    Holders(List<Known> known, PlaceFinder places) {
        this.places = places;
        for (Known one : known) {
            bySerial.put(one.serial(), one);
            byName.computeIfAbsent(Fold.fold(one.name()), _ -> new ArrayList<>()).add(one);
            if (one.idNumber() != null) {
                byId.put(one.idNumber(), one);
            }
        }
    }

    /** By number, where the name is the same; null if none, or if the digits can be the numbers of two people of that name. */
    private Known certain(FormRow.Claim claim) {
        Known byCard = byId.get(claim.idNumber());
        List<Known> numbered = byCard != null ? List.of(byCard) : claim.serials().stream().map(bySerial::get).filter(Objects::nonNull).toList();
        List<Known> named = numbered.stream().filter(k -> Fold.fold(k.name()).equals(Fold.fold(claim.name()))).toList();
        return named.stream().mapToLong(Known::id).distinct().count() == 1 ? named.getFirst() : null;
    }

    /** The person, or null with what stands in the way added to the problems. */
    Known find(FormRow row, List<Problem> problems) {
        FormRow.Claim claim = row.claim();
        Known certain = certain(claim);
        if (certain != null) {
            return certain;
        }
        if (claim.name().isEmpty()) {
            return null;
        }
        List<Known> named = byName.getOrDefault(Fold.fold(claim.name()), List.of()).stream()
            .filter(k -> SameName.of(k.name(), claim.name()))
            .filter(k -> claim.birth() == null || k.birthYear() == 0 || k.birthYear() == claim.birth().year()).toList();
        Long place = row.place().isEmpty() ? null : found.computeIfAbsent(row.place(), places::find).map(Place::id).orElse(null);
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
