package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.OWN_LIST;

import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import vn.sokhuyenhoc.domain.ownlist.OwnList;

/** The lists that somebody made up. */
public final class OwnListStore {
    private final Database database;

    public OwnListStore(Database database) {
        this.database = database;
    }

    /** In the order in which they were made. */
    public List<OwnList> all() {
        return database.sql().selectFrom(OWN_LIST).orderBy(OWN_LIST.ID).fetch(OwnListStore::list);
    }

    public Optional<OwnList> find(long id) {
        return database.sql().selectFrom(OWN_LIST).where(OWN_LIST.ID.eq(id)).fetchOptional(OwnListStore::list);
    }

    public OwnList add(OwnList list) {
        return database.sql().insertInto(OWN_LIST).set(OWN_LIST.NAME, list.name()).set(OWN_LIST.SUBJECT, list.subject())
            .set(OWN_LIST.BODY, list.body()).set(OWN_LIST.MADE_BY, list.madeBy()).returning().fetchSingle(OwnListStore::list);
    }

    public void change(OwnList list) {
        database.sql().update(OWN_LIST).set(OWN_LIST.NAME, list.name()).set(OWN_LIST.SUBJECT, list.subject())
            .set(OWN_LIST.BODY, list.body()).where(OWN_LIST.ID.eq(list.id())).execute();
    }

    public void remove(long id) {
        database.sql().deleteFrom(OWN_LIST).where(OWN_LIST.ID.eq(id)).execute();
    }

    private static OwnList list(Record row) {
        return new OwnList(row.get(OWN_LIST.ID), row.get(OWN_LIST.NAME), row.get(OWN_LIST.SUBJECT), row.get(OWN_LIST.BODY),
            row.get(OWN_LIST.MADE_BY));
    }
}
