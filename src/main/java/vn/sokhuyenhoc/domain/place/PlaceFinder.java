package vn.sokhuyenhoc.domain.place;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        List<Place> found = fitting(name);
        if (found.size() > 1) {
            throw new FaultException(Fault.PLACE_NOT_CERTAIN, name, found.stream().map(Place::fullName).collect(Collectors.joining(", ")));
        }
        return found.stream().findFirst();
    }

    /** The village with whose name a longer name ends, as that of a chapter does; empty where there is none or several fit. */
    public Optional<Place> atEndOf(String text) {
        String[] words = Fold.clean(text).split(" ");
        return IntStream.range(0, words.length).mapToObj(from -> fitting(String.join(" ", List.of(words).subList(from, words.length))))
            .filter(found -> !found.isEmpty()).findFirst().filter(found -> found.size() == 1).map(List::getFirst);
    }

    private List<Place> fitting(String name) {
        List<Place> full = those(name, place -> !place.fullName().equals(place.plainName()) && SameName.of(place.fullName(), name));
        if (!full.isEmpty()) {
            return full;
        }
        if (!formerCommune.isEmpty()) {
            return those(name, place -> SameName.of(place.plainName(), name) && SameName.of(place.formerCommune(), formerCommune));
        }
        // What is shown without a former commune is meant by the name alone, though others have it with theirs.
        List<Place> shown = those(name, place -> SameName.of(place.fullName(), name));
        return shown.isEmpty() ? those(name, place -> SameName.of(place.plainName(), name)) : shown;
    }

    /** The one written just so, if there is one among those that fit. */
    private List<Place> those(String name, Predicate<Place> fits) {
        List<Place> found = byLetters.getOrDefault(Fold.fold(name), Set.of()).stream().filter(fits).toList();
        List<Place> exact = found.stream().filter(place -> place.plainName().equals(name) || place.fullName().equals(name)).toList();
        return exact.size() == 1 ? exact : found;
    }
}
