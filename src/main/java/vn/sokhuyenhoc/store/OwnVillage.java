package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.BATCH;
import static vn.sokhuyenhoc.store.tables.Tables.HOUSEHOLD;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;
import static vn.sokhuyenhoc.store.tables.Tables.PLACE;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.access.Account;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.store.trace.RowChange;
import vn.sokhuyenhoc.store.trace.RowTrace;

/**
 * Holds those who work for one village to it. Whoever wrote a person, a household, a batch or a village itself, by whatever way, is asked at
 * the end of the change; for forms, of which some follow from others elsewhere, the work asks.
 */
public final class OwnVillage {
    private static final Map<String, Table<?>> HELD = Map.of(PERSON.getName(), PERSON, HOUSEHOLD.getName(), HOUSEHOLD, BATCH.getName(), BATCH,
        PLACE.getName(), PLACE);
    private static final Field<Long> ID = DSL.field(DSL.name("ID"), Long.class);

    private final Database database;

    public OwnVillage(Database database) {
        this.database = database;
    }

    /** Refuses what is of another village, or of the whole commune. */
    public void ensure(Long placeId) {
        Account account = database.account();
        if (!account.worksIn(placeId)) {
            throw new FaultException(Fault.OTHER_VILLAGE, new PlaceStore(database).ever().stream()
                .filter(place -> place.id() == account.placeId()).map(Place::name).findFirst().orElse(account.login()));
        }
    }

    /** Of these villages those that the account writes for. */
    public List<Place> of(List<Place> places) {
        return places.stream().filter(place -> database.account().worksIn(place.id())).toList();
    }

    /** Refuses a change that wrote rows of another village; called within it. */
    void ensure(RowTrace trace) {
        if (database.account().placeId() == null) {
            return;
        }
        for (Iterator<RowChange> rows = RowTrace.read(trace.bytes()); rows.hasNext();) {
            RowChange row = rows.next();
            Table<?> table = HELD.get(row.table());
            if (table != null) {
                ensure(table, row);
            }
        }
    }

    private void ensure(Table<?> table, RowChange row) {
        String column = table == PLACE ? PLACE.ID.getName() : PERSON.PLACE_ID.getName();
        boolean told = false;
        for (Map<String, Object> values : List.of(row.before(), row.after(), table == PLACE ? row.key() : Map.<String, Object>of())) {
            if (values.containsKey(column)) {
                ensure((Long) values.get(column));
                told = true;
            }
        }
        if (!told) {
            ensure(database.sql().select(DSL.field(DSL.name(column), Long.class)).from(table)
                .where(ID.eq((Long) row.key().get(ID.getName()))).fetchOne(0, Long.class));
        }
    }
}
