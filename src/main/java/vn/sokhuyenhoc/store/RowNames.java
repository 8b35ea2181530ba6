package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT_ROUND;
import static vn.sokhuyenhoc.store.tables.Tables.CHAPTER;
import static vn.sokhuyenhoc.store.tables.Tables.CLAN;
import static vn.sokhuyenhoc.store.tables.Tables.CLERK;
import static vn.sokhuyenhoc.store.tables.Tables.EXTRA_FIELD;
import static vn.sokhuyenhoc.store.tables.Tables.HOUSEHOLD;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;
import static vn.sokhuyenhoc.store.tables.Tables.PLACE;
import static vn.sokhuyenhoc.store.tables.Tables.UNIT;

import org.jooq.Field;
import org.jooq.Table;
import vn.sokhuyenhoc.domain.audit.LoggedColumn;
import vn.sokhuyenhoc.domain.audit.LoggedTable;

/** What rows are called to which the log of changes points, as they are called now; empty where a row is no longer there. */
final class RowNames {
    private final Database database;

    RowNames(Database database) {
        this.database = database;
    }

    String of(LoggedColumn.Kind kind, long id) {
        return switch (kind) {
            case PERSON -> name(PERSON, PERSON.ID, PERSON.FULL_NAME, id);
            case PLACE -> name(PLACE, PLACE.ID, PLACE.NAME, id);
            case HOUSEHOLD -> name(HOUSEHOLD, HOUSEHOLD.ID, HOUSEHOLD.NUMBER, id);
            case UNIT -> name(UNIT, UNIT.ID, UNIT.NAME, id);
            case CHAPTER -> name(CHAPTER, CHAPTER.ID, CHAPTER.NAME, id);
            case CLAN -> name(CLAN, CLAN.ID, CLAN.NAME, id);
            case ROUND -> name(ASSESSMENT_ROUND, ASSESSMENT_ROUND.ID, ASSESSMENT_ROUND.NAME, id);
            case CLERK -> name(CLERK, CLERK.ID, CLERK.NAME, id);
            case FIELD -> name(EXTRA_FIELD, EXTRA_FIELD.ID, EXTRA_FIELD.NAME, id);
            case PLAIN, CODE, ID, WORD -> "";
        };
    }

    /** A row by its own number. */
    String of(LoggedTable table, long id) {
        return switch (table) {
            case PERSON -> of(LoggedColumn.Kind.PERSON, id);
            case PLACE -> of(LoggedColumn.Kind.PLACE, id);
            case HOUSEHOLD -> of(LoggedColumn.Kind.HOUSEHOLD, id);
            case UNIT -> of(LoggedColumn.Kind.UNIT, id);
            case CHAPTER -> of(LoggedColumn.Kind.CHAPTER, id);
            case CLAN -> of(LoggedColumn.Kind.CLAN, id);
            case ASSESSMENT_ROUND -> of(LoggedColumn.Kind.ROUND, id);
            case ASSESSMENT -> database.sql().select(PERSON.FULL_NAME).from(ASSESSMENT).join(PERSON).on(PERSON.ID.eq(ASSESSMENT.PERSON_ID))
                .where(ASSESSMENT.ID.eq(id)).fetchOptional(PERSON.FULL_NAME).orElse("");
            default -> "";
        };
    }

    private String name(Table<?> table, Field<Long> key, Field<String> name, long id) {
        return database.sql().select(name).from(table).where(key.eq(id)).fetchOptional(name).orElse("");
    }
}
