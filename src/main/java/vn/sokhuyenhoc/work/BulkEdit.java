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
     */
    public record Done(int people, int homesLeft) {
    }

    public Done set(long[] ids, PersonChange change, Progress progress) {
        return database.bulkChange(Deed.PEOPLE_CHANGE, () -> {
            database.detail(String.valueOf(ids.length));
            return new Done(people.setAll(ids, change, progress), change instanceof PersonChange.Village(long place) ? homes.follow(ids, place) : 0);
        });
    }
}
