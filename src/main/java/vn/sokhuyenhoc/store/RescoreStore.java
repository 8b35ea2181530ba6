package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT_ROUND;
import static vn.sokhuyenhoc.store.tables.Tables.ROUND_RESCORE;
import static vn.sokhuyenhoc.store.tables.Tables.ROUND_RESCORE_MARK;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Share;
import vn.sokhuyenhoc.domain.scoring.Verdict;

/** Reads the forms of a round by the page, to be scored anew, and keeps what is needed to take that back. */
public final class RescoreStore {
    private static final List<Field<?>> FIELDS = Stream.concat(AssessmentStore.ANSWERS.stream(), Stream.of(ASSESSMENT.ID, ASSESSMENT.GROUP_ID,
        ASSESSMENT.KIND, ASSESSMENT.TOTAL, ASSESSMENT.LOWEST, ASSESSMENT.LOW_MARKS, ASSESSMENT.VERDICT, ASSESSMENT.GRADE)).toList();

    private final Database database;

    public RescoreStore(Database database) {
        this.database = database;
    }

    /**
     * A form as the scorer needs it.
     *
     * @param groupId of a citizen's form null
     */
    public record Form(long id, Long groupId, String kind, Marks marks, ResultStore.Outcome outcome) {
    }

    /** A round that was scored by another set. */
    public record Rescore(long id, String oldSet, String newSet, LocalDateTime at) {
    }

    /** The forms of a round, by their rows, as they lie in the file. */
    public long[] ids(long roundId) {
        return database.sql().select(ASSESSMENT.ID).from(ASSESSMENT).where(ASSESSMENT.ROUND_ID.eq(roundId)).fetch(ASSESSMENT.ID).stream()
            .mapToLong(Long::longValue).sorted().toArray();
    }

    /** Those of them from one row to another, both inside. */
    public List<Form> between(long roundId, long firstId, long lastId) {
        // Plus nothing, so that they are read as they lie and not looked up one by one through an index.
        return database.sql().select(FIELDS).from(ASSESSMENT).where(ASSESSMENT.ID.between(firstId, lastId), ASSESSMENT.ROUND_ID.plus(0).eq(roundId))
            .orderBy(ASSESSMENT.ID).fetch(RescoreStore::form);
    }

    private static Form form(Record row) {
        return new Form(row.get(ASSESSMENT.ID), row.get(ASSESSMENT.GROUP_ID), row.get(ASSESSMENT.KIND), AssessmentStore.marks(row),
            new ResultStore.Outcome(row.get(ASSESSMENT.TOTAL), row.get(ASSESSMENT.LOWEST), row.get(ASSESSMENT.LOW_MARKS),
                Verdict.valueOf(row.get(ASSESSMENT.VERDICT)), row.get(ASSESSMENT.GRADE)));
    }

    /** Notes that the round goes by another set from now on. Answers the number of the note. */
    public long begin(long roundId, Rescore rescore) {
        setSet(roundId, rescore.newSet());
        return database.sql().insertInto(ROUND_RESCORE).set(ROUND_RESCORE.ROUND_ID, roundId).set(ROUND_RESCORE.OLD_SET, rescore.oldSet())
            .set(ROUND_RESCORE.NEW_SET, rescore.newSet()).set(ROUND_RESCORE.MADE_AT, rescore.at())
            .returning(ROUND_RESCORE.ID).fetchSingle(ROUND_RESCORE.ID);
    }

    /** Keeps the marks of a form as they were, where the new set has no room for all of them; those kept with its columns are the same. */
    public void keepMarks(long rescoreId, long formId, Marks marks) {
        database.sql().insertInto(ROUND_RESCORE_MARK).set(ROUND_RESCORE_MARK.RESCORE_ID, rescoreId).set(ROUND_RESCORE_MARK.ASSESSMENT_ID, formId)
            .set(ROUND_RESCORE_MARK.MARKS, AssessmentStore.array(marks)).set(ROUND_RESCORE_MARK.PARTS, AssessmentStore.counted(marks, Share::part))
            .set(ROUND_RESCORE_MARK.WHOLES, AssessmentStore.counted(marks, Share::whole)).onDuplicateKeyIgnore().execute();
    }

    public Map<Long, Marks> marksBefore(long rescoreId) {
        Map<Long, Marks> marks = new HashMap<>();
        database.sql().selectFrom(ROUND_RESCORE_MARK).where(ROUND_RESCORE_MARK.RESCORE_ID.eq(rescoreId))
            .forEach(row -> marks.put(row.getAssessmentId(), AssessmentStore.marks(row.getMarks(), row.getParts(), row.getWholes())));
        return marks;
    }

    /** The last change of set of a round that stands. */
    public Optional<Rescore> last(long roundId) {
        return database.sql().selectFrom(ROUND_RESCORE).where(ROUND_RESCORE.ROUND_ID.eq(roundId), ROUND_RESCORE.UNDONE_AT.isNull())
            .orderBy(ROUND_RESCORE.ID.desc()).limit(1)
            .fetchOptional(row -> new Rescore(row.getId(), row.getOldSet(), row.getNewSet(), row.getMadeAt()));
    }

    public void end(long roundId, Rescore rescore, LocalDateTime at) {
        setSet(roundId, rescore.oldSet());
        database.sql().update(ROUND_RESCORE).set(ROUND_RESCORE.UNDONE_AT, at).where(ROUND_RESCORE.ID.eq(rescore.id())).execute();
    }

    private void setSet(long roundId, String setId) {
        database.sql().update(ASSESSMENT_ROUND).set(ASSESSMENT_ROUND.SET_ID, setId).where(ASSESSMENT_ROUND.ID.eq(roundId)).execute();
    }
}
