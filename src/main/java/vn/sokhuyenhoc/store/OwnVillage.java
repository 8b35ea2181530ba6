package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.BATCH;
import static vn.sokhuyenhoc.store.tables.Tables.CHAPTER;
import static vn.sokhuyenhoc.store.tables.Tables.CONSENT;
import static vn.sokhuyenhoc.store.tables.Tables.HOUSEHOLD;
import static vn.sokhuyenhoc.store.tables.Tables.MEMBERSHIP;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON_EVENT;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON_EXTRA;
import static vn.sokhuyenhoc.store.tables.Tables.PLACE;
import static vn.sokhuyenhoc.store.tables.Tables.REGISTRATION;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * Holds those who work for one village to it. Whoever wrote something that stands in a village, or hangs on a person who does, by whatever way,
 * is asked at the end of the change; for forms, of which some follow from others elsewhere, the work asks.
 */
public final class OwnVillage {
    /** What stands in a village itself. */
    private static final Map<String, Table<?>> HELD = byName(PERSON, HOUSEHOLD, BATCH, PLACE, CHAPTER, REGISTRATION);
    /** What hangs on a person. */
    private static final Map<String, Table<?>> OF_PEOPLE = byName(MEMBERSHIP, PERSON_EVENT, PERSON_EXTRA, CONSENT);
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

    private static Map<String, Table<?>> byName(Table<?>... tables) {
        return Stream.of(tables).collect(Collectors.toMap(Table::getName, table -> table));
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
                told(table == PLACE ? PLACE.ID : PERSON.PLACE_ID, table, row).forEach(this::ensure);
            }
            Table<?> ofPeople = OF_PEOPLE.get(row.table());
            if (ofPeople != null) {
                told(MEMBERSHIP.PERSON_ID, ofPeople, row).stream().map(this::villageOf).forEach(this::ensure);
            }
        }
    }

    /** What the column was and is; where the change does not tell, as it stands. */
    private List<Long> told(Field<Long> column, Table<?> table, RowChange row) {
        List<Long> told = new ArrayList<>();
        for (Map<String, Object> values : List.of(row.key(), row.before(), row.after())) {
            if (values.containsKey(column.getName())) {
                told.add((Long) values.get(column.getName()));
            }
        }
        if (told.isEmpty()) {
            told.add(database.sql().select(DSL.field(DSL.name(column.getName()), Long.class)).from(table)
                .where(ID.eq((Long) row.key().get(ID.getName()))).fetchOne(0, Long.class));
        }
        return told;
    }

    /** Of somebody who is taken out in the same change their own row tells. */
    private Long villageOf(Long person) {
        return database.sql().select(PERSON.PLACE_ID).from(PERSON).where(PERSON.ID.eq(person)).fetchOptional(PERSON.PLACE_ID)
            .orElse(database.account().placeId());
    }
}
