package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT_ROUND;
import static vn.sokhuyenhoc.store.tables.Tables.BATCH;
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
import org.jooq.TableField;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.criteria.Title;

/** The households, chapters and villages that an import brought, once its people are gone: those in which nothing stands are taken away. */
public final class ImportLeftovers {
    /** All that keeps a village. */
    private static final List<TableField<?, Long>> OF_PLACE = List.of(PERSON.PLACE_ID, ASSESSMENT.PLACE_ID, HOUSEHOLD.PLACE_ID, CHAPTER.PLACE_ID,
        CLAN.PLACE_ID, UNIT.PLACE_ID, BATCH.PLACE_ID, PLACE_CHANGE_PART.OLD_ID, PLACE_CHANGE_PART.NEW_ID);

    private final Database database;
    private final long number;

    public ImportLeftovers(Database database, long number) {
        this.database = database;
        this.number = number;
    }

    /** A household of which a round has a form stays. */
    public int removeHouseholds() {
        List<Long> made = database.sql().select(HOUSEHOLD.ID).from(HOUSEHOLD).where(HOUSEHOLD.IMPORT_NO.eq(number))
            .and(DSL.notExists(DSL.selectOne().from(ASSESSMENT).join(ASSESSMENT_ROUND).on(ASSESSMENT_ROUND.ID.eq(ASSESSMENT.ROUND_ID))
                .where(ASSESSMENT.GROUP_ID.eq(HOUSEHOLD.ID), ASSESSMENT_ROUND.TITLE.eq(Title.FAMILY.name())))).fetch(HOUSEHOLD.ID);
        return remove(HOUSEHOLD.ID, made, List.of(PERSON.HOUSEHOLD_ID));
    }

    public int removeChapters() {
        return remove(CHAPTER.ID, made(ImportTraces.Made.CHAPTER), List.of(MEMBERSHIP.CHAPTER_ID, OFFICER.CHAPTER_ID));
    }

    /** Asked last: households and chapters keep a village. */
    public int removePlaces() {
        return remove(PLACE.ID, made(ImportTraces.Made.PLACE), OF_PLACE);
    }

    private List<Long> made(ImportTraces.Made made) {
        return database.sql().select(IMPORT_MADE.MADE_ID).from(IMPORT_MADE)
            .where(IMPORT_MADE.IMPORT_NO.eq(number), IMPORT_MADE.MADE.eq(made.name())).fetch(IMPORT_MADE.MADE_ID);
    }

    /** Asked one by one, so that each finds its index: a whole register may have been made by one import. */
    private int remove(TableField<?, Long> id, List<Long> made, List<TableField<?, Long>> uses) {
        int removed = 0;
        for (long one : made) {
            boolean used = uses.stream().anyMatch(use -> database.sql().fetchExists(use.getTable(), use.eq(one)));
            if (!used) {
                removed += database.sql().deleteFrom(id.getTable()).where(id.eq(one)).execute();
            }
        }
        return removed;
    }
}
