package vn.sokhuyenhoc.work;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.intake.ListField;
import vn.sokhuyenhoc.domain.intake.PersonListReader;
import vn.sokhuyenhoc.domain.intake.PersonRow;
import vn.sokhuyenhoc.domain.person.NewPerson;
import vn.sokhuyenhoc.domain.place.PlaceFinder;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.domain.vietnamese.SameName;
import vn.sokhuyenhoc.store.ChapterStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.ImportStore;
import vn.sokhuyenhoc.store.PersonStore;
import vn.sokhuyenhoc.store.PlaceStore;

/** Brings people of a list into the register: first a preview that writes nothing, then all good rows at once or none. */
public final class ImportPeople {
    private final Database database;
    private final PersonStore people;
    private final PlaceStore places;
    private final ChapterStore chapters;
    private final ImportStore imports;
    private final Clock clock;

    public ImportPeople(Database database, Clock clock) {
        this.database = database;
        this.people = new PersonStore(database);
        this.places = new PlaceStore(database);
        this.chapters = new ChapterStore(database);
        this.imports = new ImportStore(database);
        this.clock = clock;
    }

    /** Reads the list and compares it with the register. */
    public PeoplePreview preview(ListFile file) {
        if (!file.heading().has(ListField.NAME)) {
            throw new FaultException(Fault.NAME_COLUMN_MISSING, file.path());
        }
        List<PersonRow> read = new PersonListReader(file.heading(), file.place(), LocalDate.now(clock)).read(file.sheet());
        if (read.isEmpty()) {
            throw new FaultException(Fault.NO_ROWS, file.path());
        }
        Map<String, Optional<Long>> placeIds = new HashMap<>();
        Twins twins = new Twins(people.known(), name -> placeIds.computeIfAbsent(name, n -> places.byName(n).map(p -> p.id())));
        List<PersonRow> rows = read.stream().map(r -> r.with(twins.problems(r))).toList();
        List<NewPerson> good = rows.stream().filter(r -> !r.isRefused()).map(PersonRow::person).toList();
        return new PeoplePreview(file, rows, newPlaces(good), unknown(good, NewPerson::chapterName, n -> chapters.byName(n).isPresent()));
    }

    private static List<String> unknown(List<NewPerson> people, Function<NewPerson, String> name, Function<String, Boolean> known) {
        Map<String, String> names = new LinkedHashMap<>();
        people.stream().map(name).filter(n -> n != null).forEach(n -> names.putIfAbsent(Fold.fold(n), n));
        return names.values().stream().filter(n -> !known.apply(n)).toList();
    }

    /** Names of villages that are not here, each once: written with marks where it is written so anywhere. */
    private List<String> newPlaces(List<NewPerson> people) {
        PlaceFinder here = places.finder();
        List<String> names = new ArrayList<>();
        for (String name : people.stream().map(NewPerson::placeName).collect(Collectors.toCollection(LinkedHashSet::new))) {
            int at = IntStream.range(0, names.size()).filter(i -> SameName.of(names.get(i), name)).findFirst().orElse(-1);
            if (at >= 0 && SameName.isBare(names.get(at))) {
                names.set(at, name);
            } else if (at < 0 && here.find(name).isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    /** Writes the rows that are taken, with the villages and chapters they need. Stopped or failed, it leaves the register as it was. */
    public Imported write(PeoplePreview preview, Progress progress) {
        List<NewPerson> taken = preview.taken().stream().map(PersonRow::person).toList();
        int read = preview.rows().size();
        return database.bulkChange(() -> {
            preview.newPlaces().forEach(places::add);
            preview.newChapters().forEach(chapters::add);
            long number = imports.add(ImportStore.Kind.PEOPLE, String.valueOf(preview.file().path().getFileName()),
                LocalDateTime.now(clock), new ImportStore.Counts(read, taken.size()));
            Map<String, Long> placeIds = new HashMap<>();
            List<Long> ids = people.addAll(taken, p -> placeIds.computeIfAbsent(p.placeName(), n -> places.byName(n).orElseThrow().id()),
                number, progress);
            new Enrolment(database).write(taken, ids, number);
            return new Imported(number, read, taken.size(), read - taken.size());
        });
    }
}
