package vn.sokhuyenhoc.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.person.NewPerson;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.place.PlaceFinder;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.domain.vietnamese.SameName;

/** The villages that the rows of a list name: those of the register, and new ones, which are told apart by marks where they are written. */
final class VillageNames {
    private final PlaceFinder here;
    private final Map<String, Optional<Place>> found = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Names others = new Names();

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

    /** Names that come later stand behind, so that the first one that fits stays the first. */
    private int other(String name) {
        return numbers.computeIfAbsent(name, _ -> {
            int at = others.indexOf(name);
            return at < 0 ? others.add(name) : at;
        });
    }

    /** Names of villages that are not here, each once: written with marks where it is written so anywhere. */
    List<String> unknown(List<NewPerson> people) {
        Names names = new Names();
        for (String name : people.stream().map(NewPerson::placeName).collect(Collectors.toCollection(LinkedHashSet::new))) {
            int at = names.indexOf(name);
            if (at >= 0 && SameName.isBare(names.list.get(at))) {
                names.list.set(at, name);
            } else if (at < 0 && find(name).isEmpty()) {
                names.add(name);
            }
        }
        return names.list;
    }

    /** Names in their order, found by their letters. */
    private static final class Names {
        private final List<String> list = new ArrayList<>();
        private final Map<String, List<Integer>> byLetters = new HashMap<>();

        private int add(String name) {
            list.add(name);
            byLetters.computeIfAbsent(Fold.fold(name), _ -> new ArrayList<>()).add(list.size() - 1);
            return list.size() - 1;
        }

        private int indexOf(String name) {
            return byLetters.getOrDefault(Fold.fold(name), List.of()).stream().filter(i -> SameName.of(list.get(i), name)).findFirst().orElse(-1);
        }
    }
}
