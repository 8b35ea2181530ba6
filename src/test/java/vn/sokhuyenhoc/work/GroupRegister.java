package vn.sokhuyenhoc.work;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.person.BirthDate;
import vn.sokhuyenhoc.domain.person.NewPerson;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.Fate;
import vn.sokhuyenhoc.store.ImportStore;
import vn.sokhuyenhoc.store.PersonStore;
import vn.sokhuyenhoc.store.PlaceStore;

/** A real register in a folder of its own, with the books of chapters, households and groups over it. */
public final class GroupRegister implements AutoCloseable {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:41:00Z"), ZoneOffset.UTC);

    private final Database database;

    public GroupRegister(Path folder) {
        this(Database.create(folder, "matkhau123".toCharArray()));
    }

    /** Over a register that is open. */
    public GroupRegister(Database database) {
        this.database = database;
    }

    public Database database() {
        return database;
    }

    public ChapterBook chapters() {
        return new ChapterBook(database, CLOCK);
    }

    public HouseholdBook households() {
        return new HouseholdBook(database, CLOCK);
    }

    public GroupBook groups() {
        return new GroupBook(database);
    }

    public Register register() {
        return new Register(database);
    }

    /** The village of this name, made where there is none. */
    public long place(String name) {
        PlaceStore places = new PlaceStore(database);
        return places.byName(name).orElseGet(() -> database.change(Deed.PROGRAM, () -> places.add(name))).id();
    }

    /** Adds people of a village, born in 1968; answers their rows. */
    public List<Long> people(String village, String... names) {
        long place = place(village);
        List<NewPerson> people = Stream.of(names).map(name -> new NewPerson(name, new Person.Identity(null, BirthDate.ofYear(1968), null, null),
            Person.Contact.NONE, null, village, null)).toList();
        return database.change(Deed.PROGRAM, () -> new PersonStore(database).addAll(people, p -> place, new ImportStore(database).add(ImportStore.Kind.PEOPLE,
            "thu.xlsx", LocalDateTime.now(CLOCK), new ImportStore.Counts(names.length, names.length)), Progress.NONE));
    }

    public Person person(long id) {
        return register().people(List.of(id)).getFirst();
    }

    public void status(long personId, PersonStatus status) {
        Fate.status(database, personId, status);
    }

    public void unit(long personId, long unitId) {
        Fate.unit(database, personId, unitId);
    }

    @Override
    public void close() {
        database.close();
    }
}
