package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.TITLE_LIST;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.recognition.TitleList.Decision;
import vn.sokhuyenhoc.domain.recognition.TitleList.State;
import vn.sokhuyenhoc.domain.recognition.TitleList.Submission;
import vn.sokhuyenhoc.domain.recognition.TitleList;
import vn.sokhuyenhoc.domain.recognition.Unlocking;

/** The lists of those who are proposed; who is on them is {@link LineStore}'s. */
public final class ListStore {
    private final Database database;

    public ListStore(Database database) {
        this.database = database;
    }

    /** Keeps a new list; answers it with its row and, as its number, the next of the round. */
    public TitleList add(TitleList list, LocalDateTime at) {
        int last = database.sql().select(DSL.coalesce(DSL.max(TITLE_LIST.NO), 0)).from(TITLE_LIST)
            .where(TITLE_LIST.ROUND_ID.eq(list.roundId()), TITLE_LIST.NO.gt(0)).fetchSingle().value1();
        long id = database.sql().insertInto(TITLE_LIST).set(TITLE_LIST.ROUND_ID, list.roundId()).set(TITLE_LIST.NO, last + 1)
            .set(TITLE_LIST.STATE, State.LISTED.name()).set(TITLE_LIST.LOCKED, true).set(TITLE_LIST.PAPER_NO, list.paperNo())
            .set(TITLE_LIST.PAPER_DATE, list.paperDate()).set(TITLE_LIST.MADE_BY, list.madeBy()).set(TITLE_LIST.MADE_AT, at)
            .returning(TITLE_LIST.ID).fetchSingle(TITLE_LIST.ID);
        return find(id).orElseThrow();
    }

    public Optional<TitleList> find(long id) {
        return database.sql().selectFrom(TITLE_LIST).where(TITLE_LIST.ID.eq(id)).fetchOptional(ListStore::list);
    }

    /** Those of a round that were not taken back, in the order of their numbers. */
    public List<TitleList> all(long roundId) {
        return database.sql().selectFrom(TITLE_LIST).where(TITLE_LIST.ROUND_ID.eq(roundId), TITLE_LIST.STATE.ne(State.TAKEN_BACK.name()))
            .orderBy(TITLE_LIST.NO).fetch(ListStore::list);
    }

    public void setPaper(long id, String number, LocalDate day) {
        database.sql().update(TITLE_LIST).set(TITLE_LIST.PAPER_NO, number).set(TITLE_LIST.PAPER_DATE, day).where(TITLE_LIST.ID.eq(id)).execute();
    }

    public void submit(long id, Submission submission) {
        database.sql().update(TITLE_LIST).set(TITLE_LIST.STATE, State.SUBMITTED.name()).set(TITLE_LIST.SUBMISSION_NO, submission.number())
            .set(TITLE_LIST.SUBMITTED_ON, submission.day()).where(TITLE_LIST.ID.eq(id)).execute();
    }

    public void decide(long id, Decision decision) {
        database.sql().update(TITLE_LIST).set(TITLE_LIST.STATE, State.DECIDED.name()).set(TITLE_LIST.DECISION_NO, decision.number())
            .set(TITLE_LIST.DECIDED_ON, decision.day()).set(TITLE_LIST.DECISION_ISSUER, decision.issuer())
            .set(TITLE_LIST.DECISION_SIGNER, decision.signer()).where(TITLE_LIST.ID.eq(id)).execute();
    }

    /** Gives a list up before its decision: it stays under a number below zero, so that the next one follows the last that stands. */
    public void takeBack(long id, Unlocking why) {
        database.sql().update(TITLE_LIST).set(TITLE_LIST.STATE, State.TAKEN_BACK.name()).set(TITLE_LIST.NO, Math.toIntExact(-id))
            .where(TITLE_LIST.ID.eq(id)).execute();
        unlock(id, why);
    }

    public void unlock(long id, Unlocking why) {
        database.sql().update(TITLE_LIST).set(TITLE_LIST.LOCKED, false).set(TITLE_LIST.UNLOCKED_AT, why.at())
            .set(TITLE_LIST.UNLOCKED_BY, why.who()).set(TITLE_LIST.UNLOCK_REASON, why.reason()).where(TITLE_LIST.ID.eq(id)).execute();
    }

    public void lock(long id) {
        database.sql().update(TITLE_LIST).set(TITLE_LIST.LOCKED, true).where(TITLE_LIST.ID.eq(id)).execute();
    }

    /** Of the last time; empty for a list that never was. */
    public Optional<Unlocking> unlocking(long id) {
        return database.sql().selectFrom(TITLE_LIST).where(TITLE_LIST.ID.eq(id), TITLE_LIST.UNLOCKED_AT.isNotNull())
            .fetchOptional(row -> new Unlocking(row.get(TITLE_LIST.UNLOCKED_BY), row.get(TITLE_LIST.UNLOCK_REASON), row.get(TITLE_LIST.UNLOCKED_AT)));
    }

    private static TitleList list(Record row) {
        Optional<Submission> submission = Optional.ofNullable(row.get(TITLE_LIST.SUBMITTED_ON))
            .map(day -> new Submission(row.get(TITLE_LIST.SUBMISSION_NO), day));
        Optional<Decision> decision = Optional.ofNullable(row.get(TITLE_LIST.DECIDED_ON)).map(day -> new Decision(row.get(TITLE_LIST.DECISION_NO),
            day, row.get(TITLE_LIST.DECISION_ISSUER), row.get(TITLE_LIST.DECISION_SIGNER)));
        return new TitleList(row.get(TITLE_LIST.ID), row.get(TITLE_LIST.ROUND_ID), row.get(TITLE_LIST.NO), State.valueOf(row.get(TITLE_LIST.STATE)),
            row.get(TITLE_LIST.LOCKED), row.get(TITLE_LIST.PAPER_NO), row.get(TITLE_LIST.PAPER_DATE), row.get(TITLE_LIST.MADE_BY), submission,
            decision);
    }
}
