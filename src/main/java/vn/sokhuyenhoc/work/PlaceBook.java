package vn.sokhuyenhoc.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.place.PlaceChange;
import vn.sokhuyenhoc.domain.place.PlaceCounts;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.PlaceChangeStore;
import vn.sokhuyenhoc.store.PlaceStore;

/** The villages as a list: what belongs to each, its order, plain corrections. What ends or begins a village is {@link PlaceChanges}. */
public final class PlaceBook {
    private final Database database;
    private final PlaceStore places;
    private final PlaceChangeStore changes;

    public PlaceBook(Database database) {
        this.database = database;
        this.places = new PlaceStore(database);
        this.changes = new PlaceChangeStore(database);
    }

    /**
     * A village in the list.
     *
     * @param now names of the open villages that a closed one has become; empty where that is not known
     */
    public record Line(Place place, PlaceCounts counts, List<String> now) {
        public Line {
            now = List.copyOf(now);
        }
    }

    /** All villages in the order of lists, closed ones among them. */
    public List<Line> all() {
        Map<Long, PlaceCounts> counts = places.counts();
        List<PlaceChange> made = changes.all();
        return places.ever().stream().map(place -> new Line(place, counts.getOrDefault(place.id(), PlaceCounts.NONE), now(place, made))).toList();
    }

    private static List<String> now(Place place, List<PlaceChange> made) {
        return made.stream().filter(change -> !place.isOpen() && change.before().stream().anyMatch(old -> old.id() == place.id()))
            .flatMap(change -> change.after().stream())
            .flatMap(next -> next.isOpen() ? Stream.of(next.name()) : now(next, made).stream()).distinct().toList();
    }

    /** Adds a village at the end; refuses a name that an open one has. */
    public Place add(String name, String formerCommune, LocalDate from) {
        return database.change(Deed.PLACE, () -> {
            database.detail(name);
            return places.add(name, formerCommune, from);
        });
    }

    /** Corrects a slip in the name or the former commune; old papers then say it too. Refuses a name that another open village has. */
    public void correct(Place place, String name, String formerCommune) {
        database.change(Deed.PLACE, () -> {
            database.detail(place.name());
            places.correct(place.id(), name, formerCommune);
            places.settle();
            return null;
        });
    }

    /** Moves an open village one step up (-1) or down (1) among the open ones; at the end of the list nothing happens. */
    public void move(Place place, int step) {
        List<Long> open = places.all().stream().map(Place::id).collect(Collectors.toList());
        int at = open.indexOf(place.id());
        if (at < 0 || at + step < 0 || at + step >= open.size()) {
            return;
        }
        List<Long> all = new ArrayList<>(places.ever().stream().map(Place::id).toList());
        Collections.swap(all, all.indexOf(place.id()), all.indexOf(open.get(at + step)));
        database.change(Deed.PLACE, () -> {
            database.detail(place.name());
            places.order(all);
            return null;
        });
    }

    /** The former commune that villages added from now on are of; empty for none. */
    public String communeOfNew() {
        return places.communeOfNew();
    }

    public void setCommuneOfNew(String commune) {
        database.change(Deed.PLACE, () -> {
            database.detail(commune);
            places.setCommuneOfNew(commune);
            return null;
        });
    }
}
