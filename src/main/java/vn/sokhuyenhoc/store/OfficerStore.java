package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.OFFICER;

import java.util.List;
import org.jooq.Record;
import vn.sokhuyenhoc.domain.group.Officer;
import vn.sokhuyenhoc.domain.vietnamese.Fold;

/** Who holds an office in a chapter, or in the association of the commune itself, and for what term. */
public final class OfficerStore {
    private final Database database;

    public OfficerStore(Database database) {
        this.database = database;
    }

    /**
     * Those in office first, in the order in which they were noted.
     *
     * @param chapterId null for the association of the commune
     */
    public List<Officer> of(Long chapterId) {
        return database.sql().select(OFFICER.fields()).from(OFFICER)
            .where(chapterId == null ? OFFICER.CHAPTER_ID.isNull() : OFFICER.CHAPTER_ID.eq(chapterId))
            .orderBy(OFFICER.TERM_TO.desc().nullsFirst(), OFFICER.ID).fetch(OfficerStore::officer);
    }

    public long add(Officer officer) {
        return database.sql().insertInto(OFFICER).set(OFFICER.CHAPTER_ID, officer.chapterId()).set(OFFICER.PERSON_ID, officer.personId())
            .set(OFFICER.NAME, Fold.clean(officer.name())).set(OFFICER.POSITION, Fold.clean(officer.position()))
            .set(OFFICER.TERM_FROM, officer.from()).set(OFFICER.TERM_TO, officer.to()).returning(OFFICER.ID).fetchSingle(OFFICER.ID);
    }

    public void change(Officer officer) {
        database.sql().update(OFFICER).set(OFFICER.PERSON_ID, officer.personId()).set(OFFICER.NAME, Fold.clean(officer.name()))
            .set(OFFICER.POSITION, Fold.clean(officer.position())).set(OFFICER.TERM_FROM, officer.from()).set(OFFICER.TERM_TO, officer.to())
            .where(OFFICER.ID.eq(officer.id())).execute();
    }

    public void remove(long id) {
        database.sql().deleteFrom(OFFICER).where(OFFICER.ID.eq(id)).execute();
    }

    private static Officer officer(Record row) {
        return new Officer(row.get(OFFICER.ID), row.get(OFFICER.CHAPTER_ID), row.get(OFFICER.PERSON_ID), row.get(OFFICER.NAME),
            row.get(OFFICER.POSITION), row.get(OFFICER.TERM_FROM), row.get(OFFICER.TERM_TO));
    }
}
