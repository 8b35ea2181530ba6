package vn.sokhuyenhoc.work;

import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.person.PersonChange;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.PersonStore;

/** Sets one field of many people at once: of all of them or, when stopped, of none. */
public final class BulkEdit {
    private final Database database;
    private final PersonStore people;

    public BulkEdit(Database database) {
        this.database = database;
        this.people = new PersonStore(database);
    }

    /** Answers how many people were changed. */
    public int set(long[] ids, PersonChange change, Progress progress) {
        return database.bulkChange(() -> people.setAll(ids, change, progress));
    }
}
