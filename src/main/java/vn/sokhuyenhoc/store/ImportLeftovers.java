package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.CHAPTER;
import static vn.sokhuyenhoc.store.tables.Tables.CLAN;
import static vn.sokhuyenhoc.store.tables.Tables.HOUSEHOLD;
import static vn.sokhuyenhoc.store.tables.Tables.IMPORT_MADE;
import static vn.sokhuyenhoc.store.tables.Tables.MEMBERSHIP;
import static vn.sokhuyenhoc.store.tables.Tables.OFFICER;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;
import static vn.sokhuyenhoc.store.tables.Tables.PLACE;
import static vn.sokhuyenhoc.store.tables.Tables.PLACE_CHANGE_PART;
import static vn.sokhuyenhoc.store.tables.Tables.UNIT;

import java.util.List;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** The households, chapters and villages that an import brought, once its people are gone: those in which nothing stands are taken away. */
public final class ImportLeftovers {
    /** All that keeps a village. */
    private static final List<TableField<?, Long>> OF_PLACE = List.of(PERSON.PLACE_ID, ASSESSMENT.PLACE_ID, HOUSEHOLD.PLACE_ID, CHAPTER.PLACE_ID,
        CLAN.PLACE_ID, UNIT.PLACE_ID, PLACE_CHANGE_PART.OLD_ID, PLACE_CHANGE_PART.NEW_ID);

    private final Database database;
    private final long number;

    public ImportLeftovers(Database database, long number) {
        this.database = database;
        this.number = number;
    }

    public int removeHouseholds() {
        return database.sql().deleteFrom(HOUSEHOLD).where(HOUSEHOLD.IMPORT_NO.eq(number))
            .and(HOUSEHOLD.ID.notIn(used(PERSON.HOUSEHOLD_ID))).execute();
    }

    public int removeChapters() {
        return database.sql().deleteFrom(CHAPTER).where(CHAPTER.ID.in(made(ImportTraces.Made.CHAPTER)))
            .and(CHAPTER.ID.notIn(used(MEMBERSHIP.CHAPTER_ID))).and(CHAPTER.ID.notIn(used(OFFICER.CHAPTER_ID))).execute();
    }

    /** Asked last: households and chapters keep a village. */
    public int removePlaces() {
        var empty = PLACE.ID.in(made(ImportTraces.Made.PLACE));
        for (TableField<?, Long> field : OF_PLACE) {
            empty = empty.and(PLACE.ID.notIn(used(field)));
        }
        return database.sql().deleteFrom(PLACE).where(empty).execute();
    }

    /** How many of its kind the import added. */
    public int households() {
        return database.sql().fetchCount(HOUSEHOLD, HOUSEHOLD.IMPORT_NO.eq(number));
    }

    private Select<Record1<Long>> made(ImportTraces.Made made) {
        return DSL.select(IMPORT_MADE.MADE_ID).from(IMPORT_MADE).where(IMPORT_MADE.IMPORT_NO.eq(number), IMPORT_MADE.MADE.eq(made.name()));
    }

    private static Select<Record1<Long>> used(TableField<?, Long> field) {
        Table<?> table = field.getTable();
        return DSL.selectDistinct(field).from(table).where(field.isNotNull());
    }
}
