package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;
import static vn.sokhuyenhoc.store.tables.Tables.PLACE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.assessment.PlaceCount;
import vn.sokhuyenhoc.domain.assessment.ResultFilter;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Verdict;

/** Lists and counts over the forms of a round, from the narrow columns of their rows. */
public final class ResultStore {
    private final Database database;

    public ResultStore(Database database) {
        this.database = database;
    }

    /** A form as kept, with its person; village and group as they were when it was kept. */
    public record Kept(long id, Person person, Marks marks, BigDecimal total, BigDecimal lowest, int lowMarks, Verdict verdict) {
    }

    /**
     * The rows that a filter leaves, in its order.
     *
     * @param totalNeeded what the set asks of the total; used for "enough but low"
     */
    public long[] ids(ResultFilter filter, BigDecimal totalNeeded) {
        Condition condition = ASSESSMENT.ROUND_ID.eq(filter.roundId()).and(which(filter.which(), totalNeeded)).and(counted(filter.roundId()));
        if (!filter.text().isBlank()) {
            condition = condition.and(ASSESSMENT.PERSON_ID.in(DSL.select(PERSON.ID).from(PERSON).where(PersonRows.matches(filter.text()))));
        }
        if (filter.placeId() != null) {
            condition = condition.and(ASSESSMENT.PLACE_ID.eq(filter.placeId()));
        }
        boolean byPlace = filter.order() == ResultFilter.Order.ROLL || filter.order() == ResultFilter.Order.VILLAGE;
        Table<?> rows = byPlace ? ASSESSMENT.join(PLACE).on(PLACE.ID.eq(ASSESSMENT.PLACE_ID)) : ASSESSMENT;
        return database.sql().select(ASSESSMENT.ID).from(rows).where(condition).orderBy(order(filter)).fetch(ASSESSMENT.ID)
            .stream().mapToLong(Long::longValue).toArray();
    }

    /** Of two forms of one person, found when two rows were merged, only that of the row that stayed counts. Asked first: there are hardly any. */
    private Condition counted(long roundId) {
        List<Long> waiting = database.sql().select(ASSESSMENT.ID).from(PERSON).join(ASSESSMENT).on(ASSESSMENT.PERSON_ID.eq(PERSON.ID))
            .where(PERSON.MERGED_INTO.isNotNull(), ASSESSMENT.ROUND_ID.eq(roundId)).fetch(ASSESSMENT.ID);
        return waiting.isEmpty() ? DSL.noCondition() : ASSESSMENT.ID.notIn(waiting);
    }

    private static Condition which(ResultFilter.Which which, BigDecimal totalNeeded) {
        return switch (which) {
            case ALL -> DSL.noCondition();
            case PASSED -> ASSESSMENT.VERDICT.eq(Verdict.PASSED.name());
            case FAILED -> ASSESSMENT.VERDICT.eq(Verdict.FAILED.name());
            case INCOMPLETE -> ASSESSMENT.VERDICT.eq(Verdict.INCOMPLETE.name());
            case ENOUGH_BUT_LOW -> enoughButLow(totalNeeded);
        };
    }

    private static Condition enoughButLow(BigDecimal totalNeeded) {
        return ASSESSMENT.VERDICT.eq(Verdict.FAILED.name()).and(ASSESSMENT.LOW_MARKS.gt(0)).and(ASSESSMENT.TOTAL.ge(totalNeeded));
    }

    private static List<SortField<?>> order(ResultFilter filter) {
        List<Field<?>> fields = switch (filter.order()) {
            case ROLL -> List.of(PLACE.ROLL_ORDER, ASSESSMENT.PERSON_NO);
            case VILLAGE -> List.of(PLACE.ROLL_ORDER, ASSESSMENT.PERSON_SORT, ASSESSMENT.PERSON_NO);
            case NAME -> List.of(ASSESSMENT.PERSON_SORT, ASSESSMENT.PLACE_ID);
            case TOTAL -> List.of(ASSESSMENT.TOTAL, ASSESSMENT.PERSON_SORT, ASSESSMENT.PERSON_NO);
            case LOWEST -> List.of(ASSESSMENT.LOWEST, ASSESSMENT.PERSON_SORT, ASSESSMENT.PERSON_NO);
            case VERDICT -> List.of(ASSESSMENT.VERDICT, ASSESSMENT.PERSON_SORT, ASSESSMENT.PERSON_NO);
        };
        List<SortField<?>> sorted = new ArrayList<>(fields.stream().map(Field::asc).toList());
        if (filter.down()) {
            sorted.set(0, fields.getFirst().desc());
        }
        return sorted;
    }

    /** These results, in this order. */
    public List<Kept> byIds(List<Long> ids) {
        Map<Long, Kept> found = new HashMap<>();
        database.sql().select(ASSESSMENT.ID, ASSESSMENT.MARKS, ASSESSMENT.TOTAL, ASSESSMENT.LOWEST, ASSESSMENT.LOW_MARKS, ASSESSMENT.VERDICT,
                ASSESSMENT.LABOUR_GROUP)
            .select(PersonRows.FIELDS).from(ASSESSMENT).join(PERSON).on(PERSON.ID.eq(ASSESSMENT.PERSON_ID))
            .join(PLACE).on(PLACE.ID.eq(ASSESSMENT.PLACE_ID)).where(ASSESSMENT.ID.in(ids))
            .forEach(row -> found.put(row.get(ASSESSMENT.ID), kept(row)));
        return ids.stream().map(found::get).toList();
    }

    private static Kept kept(Record row) {
        return new Kept(row.get(ASSESSMENT.ID), holder(row), AssessmentStore.marks(row), row.get(ASSESSMENT.TOTAL),
            row.get(ASSESSMENT.LOWEST), row.get(ASSESSMENT.LOW_MARKS), Verdict.valueOf(row.get(ASSESSMENT.VERDICT)));
    }

    /** The person with the group of the time of the form; the village is that of the form already. */
    private static Person holder(Record row) {
        Person now = PersonRows.person(row);
        String group = row.get(ASSESSMENT.LABOUR_GROUP);
        return now.withGroup(group == null ? null : LabourGroup.valueOf(group));
    }

    /** How a round stands, village by village, villages without any form included. */
    public List<PlaceCount> counts(long roundId, BigDecimal totalNeeded) {
        Field<Integer> people = DSL.field(DSL.selectCount().from(PERSON).where(PERSON.PLACE_ID.eq(PLACE.ID),
            PERSON.STATUS.eq(PersonStatus.PRESENT.name()), PERSON.BY_UNIT.isFalse()));
        return database.sql().select(PLACE.ID, PLACE.NAME, PLACE.ROLL_ORDER, people, DSL.count(ASSESSMENT.ID), countOf(Verdict.PASSED),
                countOf(Verdict.FAILED), DSL.count().filterWhere(enoughButLow(totalNeeded)), countOf(Verdict.INCOMPLETE))
            .from(PLACE).leftJoin(ASSESSMENT).on(ASSESSMENT.PLACE_ID.eq(PLACE.ID), ASSESSMENT.ROUND_ID.eq(roundId), counted(roundId))
            .groupBy(PLACE.ID, PLACE.NAME, PLACE.ROLL_ORDER).orderBy(PLACE.ROLL_ORDER)
            .fetch(r -> new PlaceCount(new Place(r.value1(), r.value2(), r.value3()), r.value4(), r.value5(), r.value6(),
                r.value7(), r.value8(), r.value9()));
    }

    private static Field<Integer> countOf(Verdict verdict) {
        return DSL.count().filterWhere(ASSESSMENT.VERDICT.eq(verdict.name()));
    }
}
