package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.IMPORT_FILL;
import static vn.sokhuyenhoc.store.tables.Tables.IMPORT_MADE;
import static vn.sokhuyenhoc.store.tables.Tables.NOT_SAME;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.BatchBindStep;
import org.jooq.Field;
import org.jooq.Query;
import vn.sokhuyenhoc.domain.person.PersonField;

/** What an import did beside adding rows, so that it can be taken back: fields filled, villages and chapters added. Notes who was told apart, too. */
public final class ImportTraces {
    /** What an import may fill in for a person who was here already. */
    static final Map<PersonField, Field<String>> FILLED = Map.of(PersonField.PHONE, PERSON.PHONE,
        PersonField.ADDRESS, PERSON.ADDRESS, PersonField.ID_NUMBER, PERSON.ID_NUMBER, PersonField.OLD_ID_NUMBER, PERSON.OLD_ID_NUMBER,
        PersonField.GROUP, PERSON.LABOUR_GROUP);

    private static final int AT_ONCE = 1000;

    private final Database database;

    public ImportTraces(Database database) {
        this.database = database;
    }

    /** What an import adds to the register by name. */
    public enum Made { PLACE, CHAPTER }

    /**
     * A field that was empty.
     *
     * @param text what stands there now; the constant's name for a group
     */
    public record Fill(long personId, PersonField field, String text) {
    }

    /** Two people, as the clerk told them apart. */
    public record Pair(long oneId, long otherId) {
    }

    public void fill(long importNo, List<Fill> fills) {
        FILLED.forEach((field, column) -> {
            List<Fill> these = fills.stream().filter(fill -> fill.field() == field).toList();
            batch(database.sql().update(PERSON).set(column, (String) null).where(PERSON.ID.eq((Long) null)), these,
                fill -> new Object[] {fill.text(), fill.personId()});
        });
        batch(database.sql().insertInto(IMPORT_FILL, IMPORT_FILL.IMPORT_NO, IMPORT_FILL.PERSON_ID, IMPORT_FILL.FIELD, IMPORT_FILL.AFTER)
            .values((Long) null, null, null, null), fills, fill -> new Object[] {importNo, fill.personId(), fill.field().name(), fill.text()});
    }

    private void batch(Query query, List<Fill> fills, Function<Fill, Object[]> values) {
        for (int from = 0; from < fills.size(); from += AT_ONCE) {
            BatchBindStep batch = database.sql().batch(query);
            fills.subList(from, Math.min(from + AT_ONCE, fills.size())).forEach(fill -> batch.bind(values.apply(fill)));
            batch.execute();
        }
    }

    public void made(long importNo, Made made, long id) {
        database.sql().insertInto(IMPORT_MADE).set(IMPORT_MADE.IMPORT_NO, importNo).set(IMPORT_MADE.MADE, made.name())
            .set(IMPORT_MADE.MADE_ID, id).execute();
    }

    /** Notes each pair once, whichever way round it is named. */
    public void notSame(List<Pair> pairs, LocalDateTime at) {
        if (pairs.isEmpty()) {
            return;
        }
        BatchBindStep batch = database.sql().batch(database.sql().insertInto(NOT_SAME, NOT_SAME.ONE_ID, NOT_SAME.OTHER_ID, NOT_SAME.DECIDED_AT)
            .values((Long) null, null, null).onConflictDoNothing());
        pairs.forEach(pair -> batch.bind(Math.min(pair.oneId(), pair.otherId()), Math.max(pair.oneId(), pair.otherId()), at));
        batch.execute();
    }
}
