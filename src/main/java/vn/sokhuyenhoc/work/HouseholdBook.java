package vn.sokhuyenhoc.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.group.Household;
import vn.sokhuyenhoc.domain.group.HouseholdFilter;
import vn.sokhuyenhoc.domain.group.HouseholdLine;
import vn.sokhuyenhoc.domain.person.Kin;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.HouseholdStore;
import vn.sokhuyenhoc.store.PersonStore;

/** The households: a number is given once among those of a village, and each has at most one head. */
public final class HouseholdBook {
    private final Database database;
    private final HouseholdStore households;
    private final PersonStore people;
    private final Clock clock;

    public HouseholdBook(Database database, Clock clock) {
        this.database = database;
        this.households = new HouseholdStore(database);
        this.people = new PersonStore(database);
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The households that a filter leaves, by village and number, by their rows. */
    public long[] ids(HouseholdFilter filter) {
        return households.ids(filter);
    }

    public List<HouseholdLine> lines(List<Long> ids) {
        return households.lines(ids);
    }

    public int count() {
        return households.count();
    }

    /** Who belongs to a household, the head first. */
    public List<Person> members(long householdId) {
        List<Long> ids = households.members(householdId);
        return ids.isEmpty() ? List.of() : people.byIds(ids);
    }

    /** The whole number that follows the highest one of a village. */
    public String nextNumber(long placeId) {
        return String.valueOf(1 + households.numbers(placeId).stream().filter(n -> n.matches("\\d{1,9}"))
            .mapToInt(Integer::parseInt).max().orElse(0));
    }

    /** The row of the household of this number in a village that has not ended. */
    public Optional<Long> byNumber(long placeId, String number) {
        return households.byNumber(placeId, number).map(Household::id);
    }

    /** Keeps a new household, or one that was changed; answers its row. Refuses a number that another one of the village has. */
    public long keep(Household household) {
        Optional<Household> same = households.byNumber(household.placeId(), household.number());
        if (same.isPresent() && same.get().id() != household.id()) {
            throw new FaultException(Fault.NUMBER_TAKEN, household.number(), same.get().placeName());
        }
        return database.change(Deed.HOUSEHOLD, () -> {
            database.detail(household.number() + ", " + household.placeName());
            if (household.id() == 0) {
                return households.add(household, null);
            }
            households.change(household);
            return household.id();
        });
    }

    /** Ends a household; nobody belongs to it any longer. */
    public void end(long householdId, LocalDate day) {
        database.change(Deed.HOUSEHOLD, () -> {
            households.lines(List.of(householdId)).forEach(line -> database.detail(line.household().number() + ", " + line.household().placeName()));
            households.end(householdId, day);
            return null;
        });
    }

    /**
     * Puts a person into a household, out of the one they were in; or says what they are to its head.
     *
     * @param kin        or null where not known; {@link Kin#HEAD} makes them the head
     * @param formerHead what the head so far is to the new one; needed where there is another head, who then may not stay one
     */
    public void put(long personId, long householdId, Kin kin, Kin formerHead) {
        Map<Long, HouseholdStore.Place> places = new HashMap<>();
        if (kin == Kin.HEAD) {
            households.head(householdId).filter(head -> head != personId).ifPresent(head -> {
                if (formerHead == null || formerHead == Kin.HEAD) {
                    throw new FaultException(Fault.HEAD_THERE, people.byIds(List.of(head)).getFirst().name());
                }
                places.put(head, new HouseholdStore.Place(householdId, formerHead));
            });
        }
        places.put(personId, new HouseholdStore.Place(householdId, kin));
        place(places);
    }

    /** Takes a person out of their household. */
    public void takeOut(long personId) {
        place(Map.of(personId, new HouseholdStore.Place(null, null)));
    }

    private void place(Map<Long, HouseholdStore.Place> places) {
        database.change(Deed.HOUSEHOLD, () -> {
            database.detail(people.byIds(List.copyOf(places.keySet())).stream().map(Person::name).collect(Collectors.joining(", ")));
            households.place(places);
            return null;
        });
    }
}
