package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ROUND_DUE;
import static vn.sokhuyenhoc.store.tables.Tables.ROUND_STEP;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.Record;
import vn.sokhuyenhoc.domain.recognition.Step;
import vn.sokhuyenhoc.domain.recognition.StepDone;

/** The steps of rounds: until when they are to be done, and those that were. */
public final class StepStore {
    private final Database database;

    public StepStore(Database database) {
        this.database = database;
    }

    /** Until when; a step without a day is missing. */
    public Map<Step, LocalDate> dues(long roundId) {
        Map<Step, LocalDate> dues = new EnumMap<>(Step.class);
        database.sql().selectFrom(ROUND_DUE).where(ROUND_DUE.ROUND_ID.eq(roundId))
            .forEach(row -> dues.put(Step.valueOf(row.get(ROUND_DUE.STEP)), row.get(ROUND_DUE.DUE_ON)));
        return dues;
    }

    /** @param day null for none */
    public void setDue(long roundId, Step step, LocalDate day) {
        database.sql().deleteFrom(ROUND_DUE).where(ROUND_DUE.ROUND_ID.eq(roundId), ROUND_DUE.STEP.eq(step.name())).execute();
        if (day != null) {
            database.sql().insertInto(ROUND_DUE).set(ROUND_DUE.ROUND_ID, roundId).set(ROUND_DUE.STEP, step.name()).set(ROUND_DUE.DUE_ON, day)
                .execute();
        }
    }

    /** Notes a step; answers it with its row. */
    public StepDone add(StepDone done, LocalDateTime at) {
        long id = database.sql().insertInto(ROUND_STEP).set(ROUND_STEP.ROUND_ID, done.roundId()).set(ROUND_STEP.STEP, done.step().name())
            .set(ROUND_STEP.PLACE_ID, done.placeId()).set(ROUND_STEP.DONE_ON, done.day()).set(ROUND_STEP.WHO, done.who())
            .set(ROUND_STEP.PAPER_NO, done.paperNo()).set(ROUND_STEP.NOTE, done.note()).set(ROUND_STEP.NOTED_AT, at)
            .returning(ROUND_STEP.ID).fetchSingle(ROUND_STEP.ID);
        return new StepDone(id, done.roundId(), done.step(), done.placeId(), done.day(), done.who(), done.paperNo(), done.note());
    }

    /** Takes a note back. */
    public void remove(long id) {
        database.sql().deleteFrom(ROUND_STEP).where(ROUND_STEP.ID.eq(id)).execute();
    }

    /** Takes back all notes of a step of the whole round. */
    public void remove(long roundId, Step step) {
        database.sql().deleteFrom(ROUND_STEP).where(ROUND_STEP.ROUND_ID.eq(roundId), ROUND_STEP.STEP.eq(step.name()), ROUND_STEP.PLACE_ID.isNull())
            .execute();
    }

    /** All of a round, in the order in which they were noted. */
    public List<StepDone> all(long roundId) {
        return database.sql().selectFrom(ROUND_STEP).where(ROUND_STEP.ROUND_ID.eq(roundId)).orderBy(ROUND_STEP.ID).fetch(StepStore::done);
    }

    private static StepDone done(Record row) {
        return new StepDone(row.get(ROUND_STEP.ID), row.get(ROUND_STEP.ROUND_ID), Step.valueOf(row.get(ROUND_STEP.STEP)),
            row.get(ROUND_STEP.PLACE_ID), row.get(ROUND_STEP.DONE_ON), row.get(ROUND_STEP.WHO), row.get(ROUND_STEP.PAPER_NO),
            row.get(ROUND_STEP.NOTE));
    }
}
