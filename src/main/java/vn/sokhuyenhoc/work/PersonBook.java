package vn.sokhuyenhoc.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.PersonCard;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.likeness.Likeness;
import vn.sokhuyenhoc.domain.likeness.Profile;
import vn.sokhuyenhoc.domain.person.BirthDate;
import vn.sokhuyenhoc.domain.person.Days;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonDraft;
import vn.sokhuyenhoc.domain.person.PersonEvent;
import vn.sokhuyenhoc.domain.person.PersonField;
import vn.sokhuyenhoc.domain.person.PersonForm;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.domain.vietnamese.SameName;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.ExtraFieldStore;
import vn.sokhuyenhoc.store.HouseholdMoves;
import vn.sokhuyenhoc.store.OwnVillage;
import vn.sokhuyenhoc.store.PersonEventStore;
import vn.sokhuyenhoc.store.PersonFinder;
import vn.sokhuyenhoc.store.PersonStore;
import vn.sokhuyenhoc.store.PersonTies;
import vn.sokhuyenhoc.store.PersonWriter;
import vn.sokhuyenhoc.store.PlaceStore;
import vn.sokhuyenhoc.store.PrivacyPeople;

/** One person at a time: the card with all that is known, the form that changes it, and what happened to them. */
public final class PersonBook {
    /** {@link Problem#field()} of what is wrong with the day or the note of an event. */
    public static final String DAY = "DAY";
    public static final String NOTE = "NOTE";

    private static final int LONGEST_NOTE = 300;

    private final Database database;
    private final Clock clock;
    private final PersonStore people;
    private final PersonWriter writer;
    private final PersonFinder finder;
    private final HouseholdMoves homes;
    private final PersonEventStore events;
    private final ExtraFieldStore extras;
    private final PersonTies ties;
    private final PlaceStore places;
    private final SamePeople same;
    private final OwnVillage own;

    public PersonBook(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.people = new PersonStore(database);
        this.writer = new PersonWriter(database);
        this.finder = new PersonFinder(database);
        this.homes = new HouseholdMoves(database);
        this.events = new PersonEventStore(database);
        this.extras = new ExtraFieldStore(database);
        this.ties = new PersonTies(database);
        this.places = new PlaceStore(database);
        this.same = new SamePeople(database, clock);
        this.own = new OwnVillage(database);
    }

    /**
     * What became of a form.
     *
     * @param id       the row of the person; 0 where nothing was kept
     * @param problems {@link Problem#field()} names a {@link PersonField}, {@link PersonForm#UNIT} or the row of an extra field; of a form
     *                 that was kept only warnings
     */
    public record Outcome(long id, List<Problem> problems) {
        public Outcome {
            problems = List.copyOf(problems);
        }

        public boolean isKept() {
            return id != 0;
        }
    }

    /** Everything about a person; empty where there is no such row. */
    public Optional<PersonCard> card(long id) {
        Person person = people.byIds(List.of(id)).getFirst();
        if (person == null) {
            return Optional.empty();
        }
        Person.Ties to = person.ties();
        Map<Long, String> kept = extras.values(List.of(id)).getOrDefault(id, Map.of());
        return Optional.of(new PersonCard(person, to.householdId() == null ? null : ties.household(to.householdId()).orElse(null),
            to.unitId() == null ? null : ties.unitName(to.unitId()).orElse(null), ties.chapters(id), events.of(id),
            extras.fields().stream().map(f -> new PersonCard.Extra(f, kept.getOrDefault(f.id(), ""))).toList(), ties.results(id)));
    }

    /** Names of the places of work that are known. */
    public List<String> unitNames() {
        return writer.unitNames();
    }

    /** What is wrong with a form, of a new person (id 0) or of one who is here; nothing is kept. */
    public List<Problem> check(long id, PersonForm form) {
        return read(id, form).problems();
    }

    public Outcome add(PersonForm form) {
        return save(0, form);
    }

    /** Keeps the form of a person, or of a new one (id 0), unless something in it is refused. Old forms of assessment stay where they were. */
    public Outcome save(long id, PersonForm form) {
        PersonCheck.Checked checked = read(id, form);
        if (checked.isRefused()) {
            return new Outcome(0, checked.problems());
        }
        return database.change(Deed.PERSON, () -> {
            database.detail(checked.person().name());
            long row = id;
            ensureOwn(id);
            if (row == 0) {
                row = writer.add(checked.person(), checked.placeId());
            } else {
                writer.update(row, checked.person(), checked.placeId());
            }
            if (checked.moved()) {
                homes.follow(new long[] {row}, checked.placeId());
            }
            writer.setUnit(row, checked.unit() == null ? null : writer.unit(checked.unit()), form.byUnit());
            writer.setExempt(row, checked.exempt());
            extras.put(row, checked.extras());
            return new Outcome(row, checked.problems());
        });
    }

    /** Also where only what hangs on a person is written. Whoever was erased is not written about again: the results would get a name back. */
    private void ensureOwn(long id) {
        if (id != 0) {
            if (new PrivacyPeople(database).isErased(id)) {
                throw new FaultException(Fault.PERSON_ERASED);
            }
            own.ensure(people.byIds(List.of(id)).getFirst().placeId());
        }
    }

    private PersonCheck.Checked read(long id, PersonForm form) {
        return new PersonCheck(database, LocalDate.now(clock)).read(form, id == 0 ? null : people.byIds(List.of(id)).getFirst());
    }

    /** Those in the register who are likely the person of a form that is being written, surest first; nobody while it has no name. */
    public List<Likeness> like(PersonForm form) {
        PersonCheck.Checked checked = read(0, form);
        return checked.person().name().isEmpty() ? List.of()
            : same.like(Profile.of(checked.person(), checked.placeId() == null ? 0 : checked.placeId()));
    }

    /** Writes down what happened on a day (dd/mm/yyyy); the status follows. Answers what is wrong, nothing where it was kept. */
    public List<Problem> event(long id, PersonEvent.Kind kind, String day, String note) {
        Optional<LocalDate> on = Days.read(day);
        if (on.isEmpty()) {
            return List.of(Problem.of(DAY, Problem.Kind.DAY_UNREADABLE, day.strip()));
        }
        if (on.get().isAfter(LocalDate.now(clock))) {
            return List.of(Problem.of(DAY, Problem.Kind.DAY_IN_FUTURE, day.strip()));
        }
        String said = Fold.clean(note);
        if (said.length() > LONGEST_NOTE) {
            return List.of(Problem.of(NOTE, Problem.Kind.TEXT_TOO_LONG, LONGEST_NOTE));
        }
        database.change(Deed.PERSON, () -> {
            ensureOwn(id);
            database.detail(name(id));
            database.why(said);
            events.add(id, new PersonEvent(0, kind, on.get(), said));
            return follow(id);
        });
        return List.of();
    }

    /** Takes back what was written down by mistake; the status follows. */
    public void removeEvent(long id, long eventId) {
        database.change(Deed.PERSON, () -> {
            ensureOwn(id);
            database.detail(name(id));
            events.remove(id, eventId);
            return follow(id);
        });
    }

    private String name(long id) {
        return people.byIds(List.of(id)).getFirst().name();
    }

    /** The status is that of the latest event that says anything of it. */
    private PersonStatus follow(long id) {
        PersonStatus status = events.of(id).stream().map(e -> e.kind().status()).filter(s -> s != null).findFirst().orElse(PersonStatus.PRESENT);
        writer.setStatus(id, status);
        return status;
    }

    /**
     * Whom a card that was read may belong to: by its number one at most, else by the old number, else those of this name and birth who have
     * no number yet.
     */
    public List<Long> holders(PersonDraft card) {
        Optional<Long> certain = finder.byIdNumber(card.text(PersonField.ID_NUMBER));
        if (certain.isPresent()) {
            return List.of(certain.get());
        }
        String oldId = card.text(PersonField.OLD_ID_NUMBER);
        List<Long> found = oldId.isEmpty() ? List.of() : finder.byOldIdNumber(oldId);
        return !found.isEmpty() ? found : BirthDate.read(card.text(PersonField.BIRTH)).map(birth -> named(card.text(PersonField.NAME), birth))
            .orElse(List.of());
    }

    private List<Long> named(String name, BirthDate birth) {
        return people.byIds(finder.byNameAndBirth(name, birth)).stream().filter(p -> SameName.of(p.name(), name)).map(Person::id).toList();
    }

    /** The village that an address names, the longest name that stands in it; empty where it names none. */
    public String placeWithin(String address) {
        String folded = " " + Fold.fold(address) + " ";
        return places.all().stream().map(Place::name).filter(name -> folded.contains(" " + Fold.fold(name) + " "))
            .max(Comparator.comparingInt(String::length)).orElse("");
    }
}
