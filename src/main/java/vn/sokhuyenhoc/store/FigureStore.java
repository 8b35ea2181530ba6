package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.CLERK;
import static vn.sokhuyenhoc.store.tables.Tables.KEYING;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import vn.sokhuyenhoc.domain.keying.CheckState;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.domain.keying.Figure;
import vn.sokhuyenhoc.domain.keying.FigureFilter;
import vn.sokhuyenhoc.domain.keying.Pass;
import vn.sokhuyenhoc.domain.scoring.Marks;

/** What keying took, by clerk and day, and the keyings of forms that were verified. Keyings taken back do not count. */
public final class FigureStore {
    private static final Field<LocalDate> DAY = KEYING.KEYED_AT.cast(SQLDataType.LOCALDATE);

    private final Database database;

    public FigureStore(Database database) {
        this.database = database;
    }

    /**
     * One keying of a form that was verified.
     *
     * @param form which form, and which column of it
     * @param setId the set whose lines the marks follow
     */
    public record Pair(String form, Clerk clerk, LocalDate day, Pass pass, String setId, Marks marks, int keys) {
    }

    /** By name, nobody's last; of each the newest day first. */
    public List<Figure> figures(FigureFilter filter) {
        Field<Integer> timed = DSL.when(KEYING.WORK_MILLIS.gt(0), 1).otherwise(0);
        return database.sql().select(KEYING.CLERK_ID, CLERK.NAME, DAY, DSL.count(), DSL.sum(timed), DSL.sum(KEYING.WORK_KEYS),
            DSL.sum(KEYING.WORK_MILLIS))
            .from(KEYING).leftJoin(CLERK).on(CLERK.ID.eq(KEYING.CLERK_ID)).where(KEYING.WITHDRAWN_AT.isNull(), asked(filter))
            .groupBy(KEYING.CLERK_ID, CLERK.NAME, DAY).orderBy(CLERK.NAME.asc().nullsLast(), DAY.desc())
            .fetch(row -> new Figure(clerk(row), row.value3(), row.value4(), row.value5().intValue(),
                new Figure.Sum(row.value6().longValue(), row.value7().longValue()), Figure.Checked.NOTHING));
    }

    private static Clerk clerk(Record row) {
        return row.get(KEYING.CLERK_ID) == null ? null : new Clerk(row.get(KEYING.CLERK_ID), row.get(CLERK.NAME));
    }

    private static Condition asked(FigureFilter filter) {
        return DSL.and(filter.from() == null ? DSL.noCondition() : KEYING.KEYED_AT.ge(filter.from().atStartOfDay()),
            filter.to() == null ? DSL.noCondition() : KEYING.KEYED_AT.lt(filter.to().plusDays(1).atStartOfDay()),
            filter.roundId() == null ? DSL.noCondition() : KEYING.ROUND_ID.eq(filter.roundId()),
            filter.clerkId() == null ? DSL.noCondition() : KEYING.CLERK_ID.eq(filter.clerkId()));
    }

    /** All keyings of verified forms, form by form and as they were made. */
    public List<Pair> verified(Long roundId) {
        Condition verified = ASSESSMENT.ROUND_ID.eq(KEYING.ROUND_ID).and(ASSESSMENT.CHECK_STATE.eq(CheckState.VERIFIED.name()));
        Condition form = DSL.exists(DSL.selectOne().from(ASSESSMENT).where(verified, ASSESSMENT.PERSON_ID.eq(KEYING.PERSON_ID)))
            .or(DSL.exists(DSL.selectOne().from(ASSESSMENT).where(verified, ASSESSMENT.GROUP_ID.eq(KEYING.GROUP_ID))));
        return database.sql().select(KEYING.asterisk(), CLERK.NAME).from(KEYING).leftJoin(CLERK).on(CLERK.ID.eq(KEYING.CLERK_ID))
            .where(KEYING.WITHDRAWN_AT.isNull(), roundId == null ? DSL.noCondition() : KEYING.ROUND_ID.eq(roundId), form)
            .orderBy(KEYING.ROUND_ID, KEYING.PERSON_ID, KEYING.GROUP_ID, KEYING.MARK_COLUMN, KEYING.ID).fetch(FigureStore::pair);
    }

    private static Pair pair(Record row) {
        String form = row.get(KEYING.ROUND_ID) + "/" + row.get(KEYING.PERSON_ID) + "/" + row.get(KEYING.GROUP_ID) + "/" + row.get(KEYING.MARK_COLUMN);
        return new Pair(form, clerk(row), row.get(KEYING.KEYED_AT).toLocalDate(), Pass.valueOf(row.get(KEYING.PASS)),
            row.get(KEYING.SET_ID), AssessmentStore.marks(row.get(KEYING.MARKS), row.get(KEYING.PARTS), row.get(KEYING.WHOLES)),
            row.get(KEYING.WORK_KEYS));
    }
}
