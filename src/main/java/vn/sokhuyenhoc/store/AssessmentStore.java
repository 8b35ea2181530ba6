package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.BatchBindStep;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.assessment.Assessment;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Score;

/** The forms. The only class that writes total, lowest mark and result, and always from the scorer's answer. */
public final class AssessmentStore {
    private static final int BATCH = 1000;
    /** What a caller tells of a form, in the order of its values. */
    private static final List<Field<?>> GIVEN = List.of(ASSESSMENT.ROUND_ID, ASSESSMENT.PERSON_ID, ASSESSMENT.PLACE_ID, ASSESSMENT.LABOUR_GROUP,
        ASSESSMENT.MARKS, ASSESSMENT.TOTAL, ASSESSMENT.LOWEST, ASSESSMENT.LOW_MARKS, ASSESSMENT.VERDICT, ASSESSMENT.SAVED_AT, ASSESSMENT.IMPORT_NO);

    private final Database database;

    public AssessmentStore(Database database) {
        this.database = database;
    }

    /**
     * A form with its score.
     *
     * @param importNo or null for one that was keyed
     */
    public record Scored(Assessment form, Score score, LocalDateTime savedAt, Long importNo) {
    }

    /** Keeps a form, in place of the one the round already has of this person. */
    public void put(Scored scored) {
        Assessment form = scored.form();
        int changed = database.sql().update(ASSESSMENT).set(ASSESSMENT.MARKS, array(form.marks())).set(ASSESSMENT.TOTAL, scored.score().total())
            .set(ASSESSMENT.LOWEST, scored.score().lowest()).set(ASSESSMENT.LOW_MARKS, scored.score().lowMarks())
            .set(ASSESSMENT.VERDICT, scored.score().verdict().name()).set(ASSESSMENT.SAVED_AT, scored.savedAt())
            .where(ASSESSMENT.ROUND_ID.eq(form.roundId()), ASSESSMENT.PERSON_ID.eq(form.personId())).execute();
        if (changed == 0) {
            addAll(List.of(scored));
        }
    }

    /** Adds forms of people the round has none of yet. */
    public void addAll(List<Scored> forms) {
        for (int from = 0; from < forms.size(); from += BATCH) {
            BatchBindStep batch = database.sql().batch(insert());
            forms.subList(from, Math.min(from + BATCH, forms.size())).forEach(form -> batch.bind(values(form)));
            batch.execute();
        }
    }

    /** One form, with what its person is sorted by. */
    private Query insert() {
        List<Field<?>> values = new ArrayList<>(GIVEN.stream().<Field<?>>map(f -> DSL.param(f.getName(), f.getDataType())).toList());
        List<Field<?>> columns = new ArrayList<>(GIVEN);
        Collections.addAll(columns, ASSESSMENT.SUBJECT_SORT, ASSESSMENT.SUBJECT_NO);
        Collections.addAll(values, PERSON.SORT_KEY, PERSON.SERIAL);
        return database.sql().insertInto(ASSESSMENT, columns)
            .select(DSL.select(values).from(PERSON).where(PERSON.ID.eq(DSL.param("person", PERSON.ID.getDataType()))));
    }

    /** Marks of every form of a round, by person. */
    public Map<Long, Marks> marks(long roundId) {
        Map<Long, Marks> marks = new HashMap<>();
        database.sql().select(ASSESSMENT.PERSON_ID, ASSESSMENT.MARKS).from(ASSESSMENT).where(ASSESSMENT.ROUND_ID.eq(roundId))
            .forEach(row -> marks.put(row.value1(), marks(row)));
        return marks;
    }

    /** Marks of the forms of a round by people who now live in a village, by person. */
    public Map<Long, Marks> marksOfRoll(long roundId, long placeId) {
        Map<Long, Marks> marks = new HashMap<>();
        database.sql().select(ASSESSMENT.PERSON_ID, ASSESSMENT.MARKS).from(ASSESSMENT).join(PERSON).on(PERSON.ID.eq(ASSESSMENT.PERSON_ID))
            .where(ASSESSMENT.ROUND_ID.eq(roundId), PERSON.PLACE_ID.eq(placeId)).forEach(row -> marks.put(row.value1(), marks(row)));
        return marks;
    }

    static Marks marks(Record row) {
        return new Marks(Arrays.asList(row.get(ASSESSMENT.MARKS)));
    }

    private static BigDecimal[] array(Marks marks) {
        return marks.values().toArray(BigDecimal[]::new);
    }

    private static Object[] values(Scored scored) {
        Assessment form = scored.form();
        Score score = scored.score();
        return new Object[] {form.roundId(), form.personId(), form.placeId(), form.group() == null ? null : form.group().name(), array(form.marks()),
            score.total(), score.lowest(), score.lowMarks(), score.verdict().name(), scored.savedAt(), scored.importNo(), form.personId()};
    }
}
