package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.ROUND_RESCORE_MARK;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.keying.Columns;
import vn.sokhuyenhoc.domain.scoring.Marks;

/** The columns of forms that have more than one, while their round changes to a set with other lines, and as they were before. */
public final class ColumnStore {
    private final Database database;

    public ColumnStore(Database database) {
        this.database = database;
    }

    /** Of a round, by the rows of the forms. */
    public Map<Long, Columns> all(long roundId) {
        Condition several = ASSESSMENT.REVIEWED.isNotNull().or(ASSESSMENT.APPRAISED.isNotNull());
        Map<Long, Columns> columns = new HashMap<>();
        database.sql().select(ASSESSMENT.ID, ASSESSMENT.DECLARED, ASSESSMENT.REVIEWED, ASSESSMENT.APPRAISED).from(ASSESSMENT)
            .where(ASSESSMENT.ROUND_ID.eq(roundId), several)
            .forEach(row -> columns.put(row.value1(), columns(row.value2(), row.value3(), row.value4())));
        return columns;
    }

    public void put(long formId, Columns columns) {
        database.sql().update(ASSESSMENT).set(ASSESSMENT.DECLARED, array(columns.declared())).set(ASSESSMENT.REVIEWED, array(columns.reviewed()))
            .set(ASSESSMENT.APPRAISED, array(columns.appraised())).where(ASSESSMENT.ID.eq(formId)).execute();
    }

    /** Keeps the columns of a form as they were before its round was scored anew. */
    public void keep(long rescoreId, long formId, Columns columns) {
        int changed = database.sql().update(ROUND_RESCORE_MARK).set(ROUND_RESCORE_MARK.DECLARED, array(columns.declared()))
            .set(ROUND_RESCORE_MARK.REVIEWED, array(columns.reviewed())).set(ROUND_RESCORE_MARK.APPRAISED, array(columns.appraised()))
            .where(ROUND_RESCORE_MARK.RESCORE_ID.eq(rescoreId), ROUND_RESCORE_MARK.ASSESSMENT_ID.eq(formId)).execute();
        if (changed == 0) {
            database.sql().insertInto(ROUND_RESCORE_MARK, ROUND_RESCORE_MARK.RESCORE_ID, ROUND_RESCORE_MARK.ASSESSMENT_ID, ROUND_RESCORE_MARK.MARKS,
                    ROUND_RESCORE_MARK.PARTS, ROUND_RESCORE_MARK.WHOLES, ROUND_RESCORE_MARK.DECLARED, ROUND_RESCORE_MARK.REVIEWED,
                    ROUND_RESCORE_MARK.APPRAISED)
                .select(DSL.select(DSL.val(rescoreId), ASSESSMENT.ID, ASSESSMENT.MARKS, ASSESSMENT.PARTS, ASSESSMENT.WHOLES, ASSESSMENT.DECLARED,
                    ASSESSMENT.REVIEWED, ASSESSMENT.APPRAISED).from(ASSESSMENT).where(ASSESSMENT.ID.eq(formId))).execute();
        }
    }

    /** What {@link #keep} kept, by the rows of the forms. */
    public Map<Long, Columns> before(long rescoreId) {
        Map<Long, Columns> columns = new HashMap<>();
        database.sql().selectFrom(ROUND_RESCORE_MARK).where(ROUND_RESCORE_MARK.RESCORE_ID.eq(rescoreId))
            .and(ROUND_RESCORE_MARK.REVIEWED.isNotNull().or(ROUND_RESCORE_MARK.APPRAISED.isNotNull()))
            .forEach(row -> columns.put(row.getAssessmentId(), columns(row.getDeclared(), row.getReviewed(), row.getAppraised())));
        return columns;
    }

    private static Columns columns(BigDecimal[] declared, BigDecimal[] reviewed, BigDecimal[] appraised) {
        return new Columns(marks(declared), marks(reviewed), marks(appraised));
    }

    private static Marks marks(BigDecimal[] values) {
        return values == null ? null : new Marks(Arrays.asList(values));
    }

    private static BigDecimal[] array(Marks marks) {
        return marks == null ? null : AssessmentStore.array(marks);
    }
}
