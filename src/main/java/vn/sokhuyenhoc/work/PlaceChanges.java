package vn.sokhuyenhoc.work;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.office.EarlierOffice;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.domain.place.Mover;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.place.PlaceChange;
import vn.sokhuyenhoc.domain.place.PlaceChange.Ground;
import vn.sokhuyenhoc.domain.place.PlaceChange.Kind;
import vn.sokhuyenhoc.domain.place.PlaceChange.Undone;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.MoverStore;
import vn.sokhuyenhoc.store.OfficeStore;
import vn.sokhuyenhoc.store.PlaceChangeStore;
import vn.sokhuyenhoc.store.PlaceMoves;
import vn.sokhuyenhoc.store.PlaceStore;
import vn.sokhuyenhoc.store.RoundStore;
import vn.sokhuyenhoc.text.Dates;

/**
 * Merges, splits and renames villages, and puts the commune under a new name. It takes effect in the register at once, whatever its day.
 * An old village is closed, never written over: forms stay with it, and papers of old rounds say its name. Until locked, a change can be taken back.
 */
public final class PlaceChanges {
    private final Database database;
    private final PlaceStore places;
    private final PlaceChangeStore changes;
    private final PlaceMoves moves;
    private final MoverStore movers;
    private final OfficeStore offices;
    private final RoundStore rounds;
    private final Clock clock;

    public PlaceChanges(Database database, Clock clock) {
        this.database = database;
        this.places = new PlaceStore(database);
        this.changes = new PlaceChangeStore(database);
        this.moves = new PlaceMoves(database);
        this.movers = new MoverStore(database);
        this.offices = new OfficeStore(database);
        this.rounds = new RoundStore(database);
        this.clock = clock;
    }

    /**
     * A new village of a split.
     *
     * @param movers who goes there
     */
    public record Target(String name, List<Mover> movers) {
        public Target {
            movers = List.copyOf(movers);
        }
    }

    /**
     * What the clerk should know before villages end.
     *
     * @param forms    of rounds from the year of the change on, by round; those without any are missing. They stay with the old villages
     * @param chapters that go along under their names
     */
    public record Notice(Map<Round, Integer> forms, List<String> chapters) {
    }

    /** Newest first. */
    public List<PlaceChange> all() {
        return changes.all();
    }

    /** Who goes together when this village is split. */
    public List<Mover> movers(Place place) {
        return movers.of(place.id());
    }

    /** What stays and what goes along when these villages end in a year; rounds of earlier years are done. */
    public Notice notice(List<Place> olds, int year) {
        List<Long> ids = ids(olds);
        Map<Round, Integer> forms = new LinkedHashMap<>();
        rounds.all().stream().filter(round -> round.year() >= year).forEach(round -> {
            int count = changes.forms(round.id(), ids);
            if (count > 0) {
                forms.put(round, count);
            }
        });
        return new Notice(forms, changes.chapters(ids));
    }

    /** Makes one village of several; the new one stands where the first of them stood. */
    public PlaceChange merge(List<Place> olds, String name, Ground ground) {
        return database.bulkChange(Deed.PLACE_CHANGE, () -> {
            List<Place> ended = end(olds, ground);
            Place made = begin(List.of(name), ended, ground).getFirst();
            long change = note(Kind.MERGE, ground, ended, List.of(made));
            ended.forEach(old -> moves.moveAll(change, old.id(), made.id()));
            return changes.find(change).orElseThrow();
        });
    }

    /** Goes on with a village under a new name; old papers keep the old one. */
    public PlaceChange rename(Place old, String name, Ground ground) {
        return database.bulkChange(Deed.PLACE_CHANGE, () -> {
            List<Place> ended = end(List.of(old), ground);
            List<Place> made = begin(List.of(name), ended, ground);
            long change = note(Kind.RENAME, ground, ended, made);
            moves.moveAll(change, old.id(), made.getFirst().id());
            return changes.find(change).orElseThrow();
        });
    }

    /** Makes several villages of one. All present must have a target; chapters, clans, units and the dead go with the first one. */
    public PlaceChange split(Place old, List<Target> targets, Ground ground) {
        return database.bulkChange(Deed.PLACE_CHANGE, () -> {
            List<Mover> left = new ArrayList<>(movers.of(old.id()));
            targets.forEach(target -> left.removeAll(target.movers()));
            if (!left.isEmpty()) {
                throw new FaultException(Fault.PLACE_PEOPLE_LEFT, left.size());
            }
            List<Place> ended = end(List.of(old), ground);
            List<Place> made = begin(targets.stream().map(Target::name).toList(), ended, ground);
            long change = note(Kind.SPLIT, ground, ended, made);
            for (int i = 0; i < made.size(); i++) {
                moves.moveSome(change, old.id(), made.get(i).id(), targets.get(i).movers());
            }
            moves.moveAll(change, old.id(), made.getFirst().id());
            return changes.find(change).orElseThrow();
        });
    }

    private List<Place> end(List<Place> olds, Ground ground) {
        List<Place> now = olds.stream().map(old -> places.byId(old.id())).toList();
        for (Place place : now) {
            if (!place.isOpen()) {
                throw new FaultException(Fault.PLACE_CLOSED, place.name());
            }
            if (place.validFrom() != null && ground.day().isBefore(place.validFrom())) {
                throw new FaultException(Fault.PLACE_DAY_TOO_EARLY, place.name(), Dates.day(place.validFrom()));
            }
            places.end(place.id(), ground.day().minusDays(1));
        }
        return now;
    }

    private List<Place> begin(List<String> names, List<Place> ended, Ground ground) {
        String commune = ended.stream().map(Place::formerCommune).distinct().count() == 1 ? ended.getFirst().formerCommune() : "";
        List<Place> made = names.stream().map(name -> places.add(name, commune, ground.day())).toList();
        places.putBefore(ids(made), ended.getFirst().id());
        return made;
    }

    private long note(Kind kind, Ground ground, List<Place> ended, List<Place> made) {
        long change = changes.add(kind, ground, LocalDateTime.now(clock));
        changes.addParts(change, ids(ended), ids(made));
        database.detail(PlaceChange.names(ended) + " → " + PlaceChange.names(made) + " (" + ground.decision() + ")");
        return change;
    }

    /** Puts the office under its new name; villages without a former commune now have the old one as theirs. */
    public PlaceChange mergeCommune(Office office, Ground ground) {
        return database.change(Deed.PLACE_CHANGE, () -> {
            String old = offices.find().orElseThrow().commune().name();
            database.detail(old + " → " + office.commune().name() + " (" + ground.decision() + ")");
            offices.keepBefore(ground.day().minusDays(1));
            offices.save(office);
            long change = changes.add(Kind.COMMUNE, ground, LocalDateTime.now(clock));
            places.all().stream().filter(place -> place.formerCommune().isEmpty()).forEach(place -> {
                changes.addPart(change, place.id(), place.id());
                places.correct(place.id(), place.plainName(), old);
            });
            places.settle();
            return changes.find(change).orElseThrow();
        });
    }

    /** From now on the change cannot be taken back. */
    public void lock(PlaceChange change) {
        database.change(Deed.PLACE_CHANGE, () -> {
            database.detail(PlaceChange.names(change.before()));
            changes.lock(change.id());
            return null;
        });
    }

    /** Takes a change back: old villages open again, everybody is where they were. Refuses one that is locked or that a later one goes on from. */
    public Undone undo(PlaceChange change) {
        return database.bulkChange(Deed.PLACE_CHANGE, () -> {
            PlaceChange now = changes.find(change.id()).filter(found -> !found.closed())
                .orElseThrow(() -> new FaultException(Fault.PLACE_CHANGE_CLOSED));
            database.detail(PlaceChange.names(now.before()));
            refuseIfTakenFurther(now);
            return now.kind() == Kind.COMMUNE ? communeBack(now) : placesBack(now);
        });
    }

    private void refuseIfTakenFurther(PlaceChange change) {
        boolean commune = change.kind() == Kind.COMMUNE;
        List<Long> mine = ids(commune ? change.before() : change.after());
        if (commune && changes.all().stream().anyMatch(later -> later.id() > change.id() && later.kind() == Kind.COMMUNE)) {
            throw new FaultException(Fault.PLACE_CHANGE_LATER, offices.find().orElseThrow().commune().name());
        }
        changes.all().stream().filter(later -> later.id() > change.id()).flatMap(later -> later.before().stream())
            .filter(place -> mine.contains(place.id())).findFirst().ifPresent(place -> {
                throw new FaultException(Fault.PLACE_CHANGE_LATER, place.name());
            });
    }

    private Undone placesBack(PlaceChange change) {
        List<String> stayed = moves.movedSince(change.id());
        change.before().forEach(old -> places.end(old.id(), null));
        int back = 0;
        int added = 0;
        for (Place made : change.after()) {
            back += change.before().stream().mapToInt(old -> moves.moveBack(change.id(), old.id(), made.id())).sum();
            added += moves.empty(made.id(), change.before().getFirst().id());
        }
        changes.remove(change.id());
        for (Place made : change.after()) {
            if (!places.remove(made.id())) {
                places.end(made.id(), change.day());
            }
        }
        places.settle();
        return new Undone(back, stayed, added);
    }

    private Undone communeBack(PlaceChange change) {
        EarlierOffice earlier = offices.before().stream().max(Comparator.comparing(EarlierOffice::id)).orElseThrow();
        offices.save(earlier.office());
        offices.removeBefore(earlier.id());
        change.before().stream().filter(place -> place.formerCommune().equals(earlier.office().commune().name()))
            .forEach(place -> places.correct(place.id(), place.plainName(), ""));
        changes.remove(change.id());
        places.settle();
        return new Undone(0, List.of(), 0);
    }

    private static List<Long> ids(List<Place> some) {
        return some.stream().map(Place::id).toList();
    }
}
