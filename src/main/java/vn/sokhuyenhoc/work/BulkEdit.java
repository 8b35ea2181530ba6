package vn.sokhuyenhoc.work;

import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.person.PersonChange;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.HouseholdMoves;
import vn.sokhuyenhoc.store.PersonStore;

/** Sets one field of many people at once: of all of them or, when stopped, of none. */
public final class BulkEdit {
    private final Database database;
    private final PersonStore people;
    private final HouseholdMoves homes;

    public BulkEdit(Database database) {
        this.database = database;
        this.people = new PersonStore(database);
        this.homes = new HouseholdMoves(database);
    }

    /**
     * What was done.
     *
     * @param people    how many were changed
     * @param homesLeft how many of them left a household that stays in another village
     * @param change    number of the change, by which it can be taken back
     */
    public record Done(int people, int homesLeft, long change) {
    }

    public Done set(long[] ids, PersonChange change, Progress progress) {
        return database.bulkChange(Deed.PEOPLE_CHANGE, () -> {
            database.detail(String.valueOf(ids.length));
            int set = people.setAll(ids, change, progress);
            return new Done(set, change instanceof PersonChange.Village(long place) ? homes.follow(ids, place) : 0, database.nextNumber());
        });
    }
}
