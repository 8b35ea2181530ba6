package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.CLERK;
import static vn.sokhuyenhoc.store.tables.Tables.FORM_FLAG;

import java.time.LocalDateTime;
import java.util.List;
import org.jooq.Record;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.domain.keying.Flag;

/** Questions to the supervisor about forms. */
public final class FlagStore {
    private final Database database;

    public FlagStore(Database database) {
        this.database = database;
    }

    public void add(Flag flag) {
        database.sql().insertInto(FORM_FLAG).set(FORM_FLAG.ROUND_ID, flag.roundId()).set(FORM_FLAG.SUBJECT_ID, flag.subjectId())
            .set(FORM_FLAG.FIELD, flag.field()).set(FORM_FLAG.NOTE, flag.note())
            .set(FORM_FLAG.CLERK_ID, flag.clerk() == null ? null : flag.clerk().id()).set(FORM_FLAG.ASKED_AT, flag.asked()).execute();
    }

    /** Those of a round that nobody has answered yet, the oldest first. */
    public List<Flag> open(long roundId) {
        return database.sql().select(FORM_FLAG.asterisk(), CLERK.NAME).from(FORM_FLAG).leftJoin(CLERK).on(CLERK.ID.eq(FORM_FLAG.CLERK_ID))
            .where(FORM_FLAG.ROUND_ID.eq(roundId), FORM_FLAG.SETTLED_AT.isNull()).orderBy(FORM_FLAG.ID).fetch(FlagStore::flag);
    }

    public void settle(long id, String answer, LocalDateTime at) {
        database.sql().update(FORM_FLAG).set(FORM_FLAG.ANSWER, answer).set(FORM_FLAG.SETTLED_AT, at).where(FORM_FLAG.ID.eq(id)).execute();
    }

    private static Flag flag(Record row) {
        Long clerk = row.get(FORM_FLAG.CLERK_ID);
        return new Flag(row.get(FORM_FLAG.ID), row.get(FORM_FLAG.ROUND_ID), row.get(FORM_FLAG.SUBJECT_ID), row.get(FORM_FLAG.FIELD),
            row.get(FORM_FLAG.NOTE), clerk == null ? null : new Clerk(clerk, row.get(CLERK.NAME)), row.get(FORM_FLAG.ASKED_AT),
            row.get(FORM_FLAG.ANSWER));
    }
}
