package vn.sokhuyenhoc.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.intake.ListField;
import vn.sokhuyenhoc.domain.intake.PersonRow;
import vn.sokhuyenhoc.domain.person.Known;
import vn.sokhuyenhoc.domain.person.NewPerson;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.domain.vietnamese.SameName;

/**
 * Finds people of a list who are in the register, or in the list above, already: by identity number; else by name, birth year and village,
 * unless two different identity numbers tell them apart.
 */
final class Twins {
    private final Map<String, Known> knownById = new HashMap<>();
    private final Map<String, List<Known>> knownByName = new HashMap<>();
    private final Map<String, Integer> rowById = new HashMap<>();
    private final Map<String, List<PersonRow>> rowsByName = new HashMap<>();
    private final Function<String, Optional<Long>> placeId;

    Twins(List<Known> known, Function<String, Optional<Long>> placeId) {
        this.placeId = placeId;
        for (Known one : known) {
            knownByName.computeIfAbsent(one.nameAndYear(), _ -> new ArrayList<>()).add(one);
            if (one.idNumber() != null) {
                knownById.put(one.idNumber(), one);
            }
        }
    }

    /** What is wrong with this row for that reason. Rows are asked for from top to bottom. */
    List<Problem> problems(PersonRow row) {
        if (row.isRefused()) {
            return List.of();
        }
        NewPerson person = row.person();
        String id = person.identity().idNumber();
        Optional<Problem> found = byId(id).or(() -> byName(person));
        if (found.isEmpty()) {
            if (id != null) {
                rowById.put(id, row.row().number());
            }
            rowsByName.computeIfAbsent(key(person), _ -> new ArrayList<>()).add(row);
        }
        return found.stream().toList();
    }

    private Optional<Problem> byId(String id) {
        if (id == null) {
            return Optional.empty();
        }
        Known known = knownById.get(id);
        if (known != null) {
            return Optional.of(Problem.of(ListField.ID_NUMBER.name(), Problem.Kind.ID_ALREADY_HERE, id, known.name()));
        }
        Integer row = rowById.get(id);
        return row == null ? Optional.empty()
            : Optional.of(Problem.of(ListField.ID_NUMBER.name(), Problem.Kind.ID_TWICE_IN_FILE, id, String.valueOf(row)));
    }

    private Optional<Problem> byName(NewPerson person) {
        String id = person.identity().idNumber();
        Optional<Long> place = placeId.apply(person.placeName());
        String nameAndYear = Known.nameAndYear(person.name(), person.identity().birth());
        boolean here = place.isPresent() && knownByName.getOrDefault(nameAndYear, List.of()).stream()
            .anyMatch(k -> k.placeId() == place.get() && SameName.of(k.name(), person.name()) && mayBeOne(k.idNumber(), id));
        if (here) {
            return Optional.of(Problem.of(ListField.NAME.name(), Problem.Kind.PERSON_ALREADY_HERE, person.name()));
        }
        return rowsByName.getOrDefault(key(person), List.of()).stream()
            .filter(r -> SameName.of(r.person().name(), person.name()) && mayBeOne(r.person().identity().idNumber(), id)).findFirst()
            .map(r -> Problem.of(ListField.NAME.name(), Problem.Kind.PERSON_TWICE_IN_FILE, person.name(), String.valueOf(r.row().number())));
    }

    private static boolean mayBeOne(String oneId, String otherId) {
        return oneId == null || otherId == null || oneId.equals(otherId);
    }

    private static String key(NewPerson person) {
        return Known.nameAndYear(person.name(), person.identity().birth()) + "|" + Fold.fold(person.placeName());
    }
}
