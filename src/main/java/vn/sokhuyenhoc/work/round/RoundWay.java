package vn.sokhuyenhoc.work.round;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.recognition.Step;
import vn.sokhuyenhoc.domain.recognition.StepDone;
import vn.sokhuyenhoc.domain.recognition.VillageWay.Counts;
import vn.sokhuyenhoc.domain.recognition.VillageWay;
import vn.sokhuyenhoc.domain.recognition.Way;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.ListStore;
import vn.sokhuyenhoc.store.PlaceStore;
import vn.sokhuyenhoc.store.StepStore;
import vn.sokhuyenhoc.store.SubjectStore;
import vn.sokhuyenhoc.store.WayStore;

/** The steps of a round: until when, which village has taken them, who noted that and by which paper. */
public final class RoundWay {
    private final Database database;
    private final Clock clock;
    private final StepStore steps;
    private final WayStore counts;
    private final ListStore lists;
    private final PlaceStore places;
    private final SubjectStore subjects;

    public RoundWay(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.steps = new StepStore(database);
        this.counts = new WayStore(database);
        this.lists = new ListStore(database);
        this.places = new PlaceStore(database);
        this.subjects = new SubjectStore(database);
    }

    /** How far the round has come today. */
    public Way of(Round round) {
        List<StepDone> notes = steps.all(round.id());
        Map<Long, Counts> counted = counts.counts(round.id());
        return Way.of(steps.dues(round.id()), notes, villages(round, notes, counted), counts.recognitions(round.id(), counted.values()),
            lists.all(round.id()), LocalDate.now(clock));
    }

    private List<VillageWay> villages(Round round, List<StepDone> notes, Map<Long, Counts> counted) {
        Map<Long, Map<Step, StepDone>> done = new HashMap<>();
        notes.stream().filter(note -> note.placeId() != null)
            .forEach(note -> done.computeIfAbsent(note.placeId(), _ -> new EnumMap<>(Step.class)).put(note.step(), note));
        Map<Long, Integer> sizes = subjects.rolls(round.title());
        List<Place> all = new ArrayList<>(places.ever());
        all.add(new Place(WayStore.NO_VILLAGE, "", 0));
        return all.stream().map(place -> new VillageWay(place,
                place.id() == WayStore.NO_VILLAGE ? sizes.getOrDefault(null, 0) : sizes.getOrDefault(place.id(), 0),
                counted.getOrDefault(place.id(), Counts.NONE), done.getOrDefault(place.id(), Map.of())))
            .filter(village -> village.people() > 0 || !village.counts().isNone()).toList();
    }

    /** Until when each step is to be done; a step without a day has none. Refuses a step that would have to be done before the one before it. */
    public void setDues(Round round, Map<Step, LocalDate> dues) {
        LocalDate before = LocalDate.MIN;
        for (Step step : Step.values()) {
            LocalDate due = dues.get(step);
            if (due != null && due.isBefore(before)) {
                throw new FaultException(Fault.DUE_ORDER);
            }
            before = due == null ? before : due;
        }
        database.change(Deed.ROUND_STEP, () -> {
            database.detail(round.name());
            for (Step step : Step.values()) {
                steps.setDue(round.id(), step, dues.get(step));
            }
            return null;
        });
    }

    /** Notes that a step was done; part of the change under way where there is one. Refuses a day to come and long words. */
    public StepDone note(StepDone done) {
        StepDone clean = new StepDone(0, done.roundId(), done.step(), done.step().isByVillage() ? done.placeId() : null, Notes.day(done.day(), clock),
            Notes.text(done.who(), Notes.NAME), Notes.text(done.paperNo(), Notes.NUMBER), Notes.text(done.note(), Notes.NOTE));
        return database.change(Deed.ROUND_STEP, () -> {
            database.detail(named(clean));
            return steps.add(clean, LocalDateTime.now(clock));
        });
    }

    /** As the log of changes names it: the village and the paper. */
    private String named(StepDone done) {
        String village = places.ever().stream().filter(place -> done.placeId() != null && place.id() == done.placeId()).map(Place::name).findFirst()
            .orElse("");
        return (village + " " + done.paperNo()).strip();
    }

    /** Takes a note back that was made by mistake. */
    public void takeBack(StepDone done) {
        database.change(Deed.ROUND_STEP, () -> {
            database.detail(named(done));
            steps.remove(done.id());
            return null;
        });
    }

    /** All notes of a round, in the order in which they were made. */
    public List<StepDone> notes(Round round) {
        return steps.all(round.id());
    }
}
