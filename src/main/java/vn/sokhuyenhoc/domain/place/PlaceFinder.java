package vn.sokhuyenhoc.domain.place;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.domain.vietnamese.SameName;

/** Finds a village by a name that somebody has written. Marks count where both names have them; the name with the former commune is a name too. */
public final class PlaceFinder {
    private final Map<String, Set<Place>> byLetters = new HashMap<>();
    private final String formerCommune;

    /**
     * @param places        to be found
     * @param formerCommune whose villages are meant where a name fits several, as while the lists of one former commune are brought in; may be empty
     */
    public PlaceFinder(List<Place> places, String formerCommune) {
        for (Place place : places) {
            for (String name : List.of(place.plainName(), place.fullName())) {
                byLetters.computeIfAbsent(Fold.fold(name), _ -> new LinkedHashSet<>()).add(place);
            }
        }
        this.formerCommune = formerCommune;
    }

    /**
     * The village, or empty where none has this name, or none of the former commune that is meant. Refuses a name that fits several.
     */
    public Optional<Place> find(String name) {
        Optional<Place> full = one(name, place -> !place.fullName().equals(place.plainName()) && SameName.of(place.fullName(), name));
        if (full.isPresent()) {
            return full;
        }
        if (!formerCommune.isEmpty()) {
            return one(name, place -> SameName.of(place.plainName(), name) && SameName.of(place.formerCommune(), formerCommune));
        }
        // What is shown without a former commune is meant by the name alone, though others have it with theirs.
        return one(name, place -> SameName.of(place.fullName(), name)).or(() -> one(name, place -> SameName.of(place.plainName(), name)));
    }

    private Optional<Place> one(String name, Predicate<Place> fits) {
        List<Place> found = byLetters.getOrDefault(Fold.fold(name), Set.of()).stream().filter(fits).toList();
        List<Place> exact = found.stream().filter(place -> place.plainName().equals(name) || place.fullName().equals(name)).toList();
        if (exact.size() == 1) {
            return exact.stream().findFirst();
        }
        if (found.size() > 1) {
            throw new FaultException(Fault.PLACE_NOT_CERTAIN, name, found.stream().map(Place::fullName).collect(Collectors.joining(", ")));
        }
        return found.stream().findFirst();
    }
}
