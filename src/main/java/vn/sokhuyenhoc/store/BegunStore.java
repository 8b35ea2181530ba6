package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.BEGUN_FORM;
import static vn.sokhuyenhoc.store.tables.Tables.CLERK;

import java.util.Arrays;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Record;
import vn.sokhuyenhoc.domain.keying.Begun;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.domain.keying.MarkColumn;

/** Forms left in the middle. */
public final class BegunStore {
    private static final String BETWEEN = "\t";

    private final Database database;

    public BegunStore(Database database) {
        this.database = database;
    }

    /** Those of one column of a round. */
    public List<Begun> all(long roundId, MarkColumn column) {
        return database.sql().select(BEGUN_FORM.asterisk(), CLERK.NAME).from(BEGUN_FORM).leftJoin(CLERK).on(CLERK.ID.eq(BEGUN_FORM.CLERK_ID))
            .where(BEGUN_FORM.ROUND_ID.eq(roundId), BEGUN_FORM.MARK_COLUMN.eq(column.name())).fetch(BegunStore::begun);
    }

    /** Keeps one in place of what was begun of this form before. */
    public void put(Begun begun) {
        remove(begun.roundId(), begun.subjectId(), begun.column());
        database.sql().insertInto(BEGUN_FORM).set(BEGUN_FORM.ROUND_ID, begun.roundId()).set(BEGUN_FORM.SUBJECT_ID, begun.subjectId())
            .set(BEGUN_FORM.MARK_COLUMN, begun.column().name()).set(BEGUN_FORM.CLERK_ID, begun.clerk() == null ? null : begun.clerk().id())
            .set(BEGUN_FORM.MARKS, String.join(BETWEEN, begun.marks())).set(BEGUN_FORM.EVIDENCE, begun.evidence())
            .set(BEGUN_FORM.AT_FIELD, begun.field()).set(BEGUN_FORM.SAVED_AT, begun.at()).execute();
    }

    public void remove(long roundId, long subjectId, MarkColumn column) {
        Condition same = BEGUN_FORM.ROUND_ID.eq(roundId).and(BEGUN_FORM.SUBJECT_ID.eq(subjectId)).and(BEGUN_FORM.MARK_COLUMN.eq(column.name()));
        database.sql().deleteFrom(BEGUN_FORM).where(same).execute();
    }

    private static Begun begun(Record row) {
        Long clerk = row.get(BEGUN_FORM.CLERK_ID);
        return new Begun(row.get(BEGUN_FORM.ROUND_ID), row.get(BEGUN_FORM.SUBJECT_ID), MarkColumn.valueOf(row.get(BEGUN_FORM.MARK_COLUMN)),
            clerk == null ? null : new Clerk(clerk, row.get(CLERK.NAME)), Arrays.asList(row.get(BEGUN_FORM.MARKS).split(BETWEEN, -1)),
            row.get(BEGUN_FORM.EVIDENCE), row.get(BEGUN_FORM.AT_FIELD), row.get(BEGUN_FORM.SAVED_AT));
    }
}
