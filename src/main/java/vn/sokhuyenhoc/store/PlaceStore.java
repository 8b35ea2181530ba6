package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.PLACE;

import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.vietnamese.Fold;

/** The villages. Two names that fold to the same key are one village. */
public final class PlaceStore {
    private final Database database;

    public PlaceStore(Database database) {
        this.database = database;
    }

    /** All villages that are not closed, in the order of lists. */
    public List<Place> all() {
        return database.sql().select(PLACE.ID, PLACE.NAME, PLACE.ROLL_ORDER).from(PLACE).where(PLACE.VALID_TO.isNull())
            .orderBy(PLACE.ROLL_ORDER, PLACE.ID).fetch(PlaceStore::place);
    }

    public Optional<Place> byName(String name) {
        return database.sql().select(PLACE.ID, PLACE.NAME, PLACE.ROLL_ORDER).from(PLACE)
            .where(PLACE.FOLD_NAME.eq(Fold.fold(name)), PLACE.VALID_TO.isNull()).fetchOptional(PlaceStore::place);
    }

    /** Adds a village at the end of the lists. */
    public Place add(String name) {
        int last = database.sql().select(DSL.coalesce(DSL.max(PLACE.ROLL_ORDER), 0)).from(PLACE).fetchSingle().value1();
        long id = database.sql().insertInto(PLACE).set(PLACE.NAME, Fold.clean(name)).set(PLACE.FOLD_NAME, Fold.fold(name))
            .set(PLACE.ROLL_ORDER, last + 1).returning(PLACE.ID).fetchSingle(PLACE.ID);
        return new Place(id, Fold.clean(name), last + 1);
    }

    private static Place place(Record row) {
        return new Place(row.get(PLACE.ID), row.get(PLACE.NAME), row.get(PLACE.ROLL_ORDER));
    }
}
