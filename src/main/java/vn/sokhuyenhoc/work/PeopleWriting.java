package vn.sokhuyenhoc.work;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.group.Chapter;
import vn.sokhuyenhoc.domain.intake.PersonRow;
import vn.sokhuyenhoc.domain.person.NewPerson;
import vn.sokhuyenhoc.domain.place.PlaceFinder;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.store.ChapterStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.ImportStore;
import vn.sokhuyenhoc.store.ImportTraces.Made;
import vn.sokhuyenhoc.store.ImportTraces.Pair;
import vn.sokhuyenhoc.store.ImportTraces;
import vn.sokhuyenhoc.store.PersonStore;
import vn.sokhuyenhoc.store.PlaceStore;

/** Writes one looked-at list of people; used once, inside a change. */
final class PeopleWriting {
    private final Database database;
    private final PersonStore people;
    private final PlaceStore places;
    private final ChapterStore chapters;
    private final ImportTraces traces;
    private final PeoplePreview preview;
    private final LocalDateTime now;
    private final Map<Integer, NewPerson> added = new LinkedHashMap<>();
    private final Map<Long, List<NewPerson>> joined = new LinkedHashMap<>();
    private final Map<Integer, Long> idOfRow = new HashMap<>();

    PeopleWriting(Database database, Clock clock, PeoplePreview preview) {
        this.database = database;
        this.people = new PersonStore(database);
        this.places = new PlaceStore(database);
        this.chapters = new ChapterStore(database);
        this.traces = new ImportTraces(database);
        this.preview = preview;
        this.now = LocalDateTime.now(clock);
    }

    Imported write(Progress progress) {
        sort();
        int read = preview.rows().size();
        int refused = preview.refused().size();
        List<NewPerson> taken = List.copyOf(added.values());
        long number = new ImportStore(database).add(ImportStore.Kind.PEOPLE, String.valueOf(preview.file().path().getFileName()), now,
            new ImportStore.Counts(read, taken.size(), refused));
        add(number, taken);
        PlaceFinder here = places.finder();
        Map<String, Long> placeIds = new HashMap<>();
        List<Long> ids = people.addAll(taken, p -> placeIds.computeIfAbsent(p.placeName(), n -> here.find(n).orElseThrow().id()),
            number, progress);
        List<Integer> rows = List.copyOf(added.keySet());
        for (int i = 0; i < ids.size(); i++) {
            idOfRow.put(rows.get(i), ids.get(i));
        }
        new Enrolment(database).write(taken, ids, number);
        new PeopleJoining(database, traces).join(joined, number);
        traces.notSame(toldApart(), now);
        new ListMemory(database).keep(preview.file(), now);
        return new Imported(number, read, taken.size(), refused);
    }

    /** Those who are added; each row that is one of them adds what it knows; each that is someone in the register waits for them. */
    private void sort() {
        preview.taken().forEach(row -> added.put(row.row().number(), row.person()));
        for (PersonRow row : preview.joined()) {
            Twin target = preview.target(row.row().number()).orElseThrow();
            if (target.personId() > 0) {
                joined.computeIfAbsent(target.personId(), _ -> new ArrayList<>()).add(row.person());
            } else {
                added.computeIfPresent(target.row(), (_, person) -> filled(person, row.person()));
            }
        }
    }

    private NewPerson filled(NewPerson person, NewPerson from) {
        NewPerson filled = person.filledFrom(from);
        String id = filled.identity().idNumber();
        boolean free = id == null || id.equals(person.identity().idNumber())
            || added.values().stream().noneMatch(other -> id.equals(other.identity().idNumber()));
        return free ? filled : person;
    }

    /** Adds the villages and chapters that are not there yet, in the order in which the list names them. */
    private void add(long number, List<NewPerson> taken) {
        Map<String, String> groups = new LinkedHashMap<>();
        Stream.concat(taken.stream(), joined.values().stream().flatMap(List::stream)).map(NewPerson::chapterName).filter(Objects::nonNull).distinct()
            .forEach(name -> groups.putIfAbsent(Fold.fold(name), name));
        places.addAll(new VillageNames(places.finder()).unknown(taken)).forEach(id -> traces.made(number, Made.PLACE, id));
        PlaceFinder villages = places.finder();
        groups.values().stream().filter(name -> chapters.byName(name).isEmpty())
            .forEach(name -> traces.made(number, Made.CHAPTER, chapters.add(Chapter.named(name, villages))));
    }

    private List<Pair> toldApart() {
        List<Pair> pairs = new ArrayList<>();
        preview.twins().forEach((row, twin) -> {
            Long other = twin.personId() > 0 ? Long.valueOf(twin.personId()) : idOfRow.get(twin.row());
            if (preview.decision(row) == Decision.NOT_SAME && idOfRow.containsKey(row) && other != null) {
                pairs.add(new Pair(idOfRow.get(row), other));
            }
        });
        return pairs;
    }
}
