package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.keying.CheckState;
import vn.sokhuyenhoc.domain.keying.Columns;
import vn.sokhuyenhoc.domain.keying.Kept;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Share;

/** The columns of the paper form, its evidence, and how far it was verified; the marks that stand are {@link AssessmentStore}'s. */
public final class FormStore {
    /** What {@link #read} reads. */
    static final List<Field<?>> FIELDS = Stream.concat(AssessmentStore.ANSWERS.stream(), Stream.of(ASSESSMENT.DECLARED,
        ASSESSMENT.REVIEWED, ASSESSMENT.APPRAISED, ASSESSMENT.EVIDENCE, ASSESSMENT.CHECK_STATE, ASSESSMENT.SAVED_AT)).toList();

    private final Database database;

    public FormStore(Database database) {
        this.database = database;
    }

    /** The forms of a round by those who are now on a village's roll; of the whole commune where it is null, or the title is not a citizen's. */
    public Map<Long, Kept> kept(Title title, long roundId, Long placeId) {
        boolean village = title == Title.CITIZEN && placeId != null;
        return village ? map(title, database.sql().select(AssessmentStore.subject(title)).select(FIELDS).from(ASSESSMENT)
            .join(PERSON).on(PERSON.ID.eq(ASSESSMENT.PERSON_ID)).where(ASSESSMENT.ROUND_ID.eq(roundId), PERSON.PLACE_ID.eq(placeId)))
            : map(title, database.sql().select(AssessmentStore.subject(title)).select(FIELDS).from(ASSESSMENT)
                .where(ASSESSMENT.ROUND_ID.eq(roundId)));
    }

    /** The forms of these subjects, by their rows. */
    public Map<Long, Kept> kept(Title title, long roundId, Collection<Long> subjects) {
        return map(title, database.sql().select(AssessmentStore.subject(title)).select(FIELDS).from(ASSESSMENT)
            .where(ASSESSMENT.ROUND_ID.eq(roundId), AssessmentStore.subject(title).in(subjects)));
    }

    /** Whose forms are in this state, the oldest form first. */
    public List<Long> in(Title title, long roundId, CheckState state) {
        return database.sql().select(AssessmentStore.subject(title)).from(ASSESSMENT)
            .where(ASSESSMENT.ROUND_ID.eq(roundId), ASSESSMENT.CHECK_STATE.eq(state.name())).orderBy(ASSESSMENT.ID)
            .fetch(AssessmentStore.subject(title));
    }

    public Optional<Kept> find(Title title, long roundId, long subjectId) {
        return database.sql().select(FIELDS).from(ASSESSMENT)
            .where(ASSESSMENT.ROUND_ID.eq(roundId), AssessmentStore.subject(title).eq(subjectId)).fetchOptional(FormStore::read);
    }

    /** Keeps what belongs to a form beside its marks; the form itself must be there. */
    public void put(Title title, long roundId, long subjectId, Kept kept) {
        Columns columns = kept.columns();
        boolean one = !columns.has(MarkColumn.REVIEWED) && !columns.has(MarkColumn.APPRAISED);
        database.sql().update(ASSESSMENT).set(ASSESSMENT.DECLARED, one ? null : array(columns.declared()))
            .set(ASSESSMENT.REVIEWED, array(columns.reviewed())).set(ASSESSMENT.APPRAISED, array(columns.appraised()))
            .set(ASSESSMENT.EVIDENCE, kept.evidence()).set(ASSESSMENT.CHECK_STATE, kept.state() == CheckState.ONCE ? "" : kept.state().name())
            .where(ASSESSMENT.ROUND_ID.eq(roundId), AssessmentStore.subject(title).eq(subjectId)).execute();
    }

    /** Takes a form away. */
    public void remove(Title title, long roundId, long subjectId) {
        database.sql().deleteFrom(ASSESSMENT).where(ASSESSMENT.ROUND_ID.eq(roundId), AssessmentStore.subject(title).eq(subjectId)).execute();
    }

    private static Map<Long, Kept> map(Title title, ResultQuery<Record> forms) {
        Map<Long, Kept> kept = new HashMap<>();
        forms.forEach(row -> kept.put(row.get(AssessmentStore.subject(title)), read(row)));
        return kept;
    }

    static Kept read(Record row) {
        String state = row.get(ASSESSMENT.CHECK_STATE);
        return new Kept(columns(row), row.get(ASSESSMENT.EVIDENCE), state.isEmpty() ? CheckState.ONCE : CheckState.valueOf(state),
            row.get(ASSESSMENT.SAVED_AT));
    }

    private static Columns columns(Record row) {
        Marks standing = AssessmentStore.marks(row);
        Columns columns = new Columns(column(row.get(ASSESSMENT.DECLARED), standing), column(row.get(ASSESSMENT.REVIEWED), standing),
            column(row.get(ASSESSMENT.APPRAISED), standing));
        return columns.standing() == null ? Columns.declared(standing) : columns;
    }

    /** A mark that stands was counted from what the standing one was. */
    private static Marks column(BigDecimal[] values, Marks standing) {
        if (values == null) {
            return null;
        }
        List<BigDecimal> marks = new ArrayList<>(Arrays.asList(values));
        Map<Integer, Share> shares = new HashMap<>();
        standing.shares().forEach((at, share) -> {
            if (marks.get(at) != null && marks.get(at).compareTo(standing.values().get(at)) == 0) {
                shares.put(at, share);
            }
        });
        return new Marks(marks, shares);
    }

    private static BigDecimal[] array(Marks marks) {
        return marks == null ? null : AssessmentStore.array(marks);
    }
}
