package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.CLERK;
import static vn.sokhuyenhoc.store.tables.Tables.KEYING;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.domain.keying.Doubt;
import vn.sokhuyenhoc.domain.keying.Effort;
import vn.sokhuyenhoc.domain.keying.Keying;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.keying.Pass;
import vn.sokhuyenhoc.domain.keying.Seat;
import vn.sokhuyenhoc.domain.scoring.Share;

/** Every keying of every form, kept for good: what is keyed again stands beside what was keyed before. */
public final class KeyingStore {
    private final Database database;

    public KeyingStore(Database database) {
        this.database = database;
    }

    /** Adds one; answers its row. */
    public long add(Title title, long roundId, long subjectId, Keying keying) {
        Doubt doubt = keying.doubt();
        return database.sql().insertInto(KEYING).set(KEYING.ROUND_ID, roundId).set(subject(title), subjectId)
            .set(KEYING.BATCH_ID, keying.seat().batchId()).set(KEYING.CLERK_ID, keying.seat().clerkId()).set(KEYING.SET_ID, keying.setId())
            .set(KEYING.MARK_COLUMN, keying.seat().column().name()).set(KEYING.PASS, keying.pass().name())
            .set(KEYING.MARKS, AssessmentStore.array(keying.marks())).set(KEYING.PARTS, AssessmentStore.counted(keying.marks(), Share::part))
            .set(KEYING.WHOLES, AssessmentStore.counted(keying.marks(), Share::whole)).set(KEYING.EVIDENCE, keying.evidence())
            .set(KEYING.DOUBT, doubt == null ? null : doubt.kind().name()).set(KEYING.DOUBT_REASON, doubt == null ? null : doubt.reason())
            .set(KEYING.KEYED_AT, keying.at()).set(KEYING.WORK_KEYS, keying.effort().keys()).set(KEYING.WORK_MILLIS, keying.effort().millis())
            .returning(KEYING.ID).fetchSingle(KEYING.ID);
    }

    private static Field<Long> subject(Title title) {
        return title == Title.CITIZEN ? KEYING.PERSON_ID : KEYING.GROUP_ID;
    }

    /** Marks one as taken back, or, with null, as standing again. */
    public void withdraw(long id, LocalDateTime at) {
        database.sql().update(KEYING).set(KEYING.WITHDRAWN_AT, at).where(KEYING.ID.eq(id)).execute();
    }

    /** Those of one form that were not taken back, as they were made. */
    public List<Keying> of(Title title, long roundId, long subjectId) {
        return read(KEYING.ROUND_ID.eq(roundId).and(subject(title).eq(subjectId)));
    }

    /** Those of these forms that were not taken back, by subject, as they were made. */
    public Map<Long, List<Keying>> of(Title title, long roundId, Collection<Long> subjects) {
        return select(KEYING.ROUND_ID.eq(roundId).and(subject(title).in(subjects))).fetchGroups(subject(title), KeyingStore::keying);
    }

    /** Whose forms of a round were keyed a second time. */
    public Set<Long> keyedTwice(Title title, long roundId) {
        return database.sql().select(subject(title)).from(KEYING)
            .where(KEYING.ROUND_ID.eq(roundId), KEYING.PASS.eq(Pass.SECOND.name()), KEYING.WITHDRAWN_AT.isNull()).fetchSet(subject(title));
    }

    private List<Keying> read(Condition which) {
        return select(which).fetch(KeyingStore::keying);
    }

    private ResultQuery<Record> select(Condition which) {
        return database.sql().select(KEYING.asterisk()).select(CLERK.NAME).from(KEYING).leftJoin(CLERK).on(CLERK.ID.eq(KEYING.CLERK_ID))
            .where(which, KEYING.WITHDRAWN_AT.isNull()).orderBy(KEYING.ID);
    }

    private static Keying keying(Record row) {
        Seat seat = new Seat(row.get(KEYING.CLERK_ID), row.get(KEYING.BATCH_ID), MarkColumn.valueOf(row.get(KEYING.MARK_COLUMN)));
        Clerk clerk = seat.clerkId() == null ? null : new Clerk(seat.clerkId(), row.get(CLERK.NAME));
        Doubt doubt = row.get(KEYING.DOUBT) == null ? null : new Doubt(Doubt.Kind.valueOf(row.get(KEYING.DOUBT)), row.get(KEYING.DOUBT_REASON));
        return new Keying(row.get(KEYING.ID), seat, clerk, Pass.valueOf(row.get(KEYING.PASS)), row.get(KEYING.SET_ID),
            AssessmentStore.marks(row.get(KEYING.MARKS), row.get(KEYING.PARTS), row.get(KEYING.WHOLES)), row.get(KEYING.EVIDENCE), doubt,
            row.get(KEYING.KEYED_AT), new Effort(row.get(KEYING.WORK_KEYS), row.get(KEYING.WORK_MILLIS)));
    }
}
