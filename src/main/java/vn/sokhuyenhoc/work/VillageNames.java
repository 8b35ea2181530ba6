package vn.sokhuyenhoc.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sokhuyenhoc.domain.person.NewPerson;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.place.PlaceFinder;
import vn.sokhuyenhoc.domain.vietnamese.SameName;

/** The villages that the rows of a list name: those of the register, and new ones, which are told apart by marks where they are written. */
final class VillageNames {
    private final PlaceFinder here;
    private final Map<String, Optional<Place>> found = new HashMap<>();
    private final List<String> others = new ArrayList<>();

    VillageNames(PlaceFinder here) {
        this.here = here;
    }

    /** The village's row; below zero, and the same for the same name, where the register does not have it yet. */
    long id(String name) {
        return find(name).map(Place::id).orElseGet(() -> -1L - other(name));
    }

    private Optional<Place> find(String name) {
        return found.computeIfAbsent(name, here::find);
    }

    private int other(String name) {
        int at = indexOf(others, name);
        if (at < 0) {
            others.add(name);
        }
        return at < 0 ? others.size() - 1 : at;
    }

    private static int indexOf(List<String> names, String name) {
        return IntStream.range(0, names.size()).filter(i -> SameName.of(names.get(i), name)).findFirst().orElse(-1);
    }

    /** Names of villages that are not here, each once: written with marks where it is written so anywhere. */
    List<String> unknown(List<NewPerson> people) {
        List<String> names = new ArrayList<>();
        for (String name : people.stream().map(NewPerson::placeName).collect(Collectors.toCollection(LinkedHashSet::new))) {
            int at = indexOf(names, name);
            if (at >= 0 && SameName.isBare(names.get(at))) {
                names.set(at, name);
            } else if (at < 0 && find(name).isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }
}
