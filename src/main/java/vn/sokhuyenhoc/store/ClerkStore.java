package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.CLERK;

import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import vn.sokhuyenhoc.domain.keying.Clerk;

/** Who sits at the keyboard. */
public final class ClerkStore {
    private final Database database;

    public ClerkStore(Database database) {
        this.database = database;
    }

    /** By name. */
    public List<Clerk> all() {
        return database.sql().selectFrom(CLERK).orderBy(CLERK.NAME).fetch(ClerkStore::clerk);
    }

    public Optional<Clerk> find(String name) {
        return database.sql().selectFrom(CLERK).where(CLERK.NAME.equalIgnoreCase(name)).fetchOptional(ClerkStore::clerk);
    }

    public Clerk add(String name) {
        return database.sql().insertInto(CLERK).set(CLERK.NAME, name).returning().fetchSingle(ClerkStore::clerk);
    }

    private static Clerk clerk(Record row) {
        return new Clerk(row.get(CLERK.ID), row.get(CLERK.NAME));
    }
}
