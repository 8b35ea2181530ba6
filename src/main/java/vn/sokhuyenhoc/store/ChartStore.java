package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;
import static vn.sokhuyenhoc.store.tables.Tables.RECOGNITION;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.domain.scoring.Verdict;

/** What charts are drawn of, each added up by one question. */
public final class ChartStore {
    private final Database database;

    public ChartStore(Database database) {
        this.database = database;
    }

    /** How many forms that are complete have which total. */
    public Map<BigDecimal, Integer> totals(long roundId) {
        return database.sql().select(ASSESSMENT.TOTAL, DSL.count()).from(ASSESSMENT)
            .where(forms(roundId), ASSESSMENT.VERDICT.ne(Verdict.INCOMPLETE.name())).groupBy(ASSESSMENT.TOTAL)
            .fetchMap(ASSESSMENT.TOTAL, DSL.count());
    }

    /** Marks of an indicator: how many, and their sum. */
    public record Sum(long marks, BigDecimal points) {
    }

    /**
     * The marks of each of the first so many indicators.
     *
     * @param placeId or null for all
     * @param group   or null for all
     */
    public List<Sum> marks(long roundId, int indicators, Long placeId, LabourGroup group) {
        List<Field<?>> fields = new ArrayList<>();
        for (int i = 1; i <= indicators; i++) {
            Field<BigDecimal> mark = DSL.arrayGet(ASSESSMENT.MARKS, i);
            fields.add(DSL.count(mark));
            fields.add(DSL.coalesce(DSL.sum(mark), BigDecimal.ZERO));
        }
        Condition which = forms(roundId).and(placeId == null ? DSL.noCondition() : ASSESSMENT.PLACE_ID.eq(placeId))
            .and(group == null ? DSL.noCondition() : ASSESSMENT.LABOUR_GROUP.eq(group.name()));
        Record row = database.sql().select(fields).from(ASSESSMENT).where(which).fetchSingle();
        List<Sum> sums = new ArrayList<>();
        for (int i = 0; i < indicators; i++) {
            sums.add(new Sum(row.get(2 * i, Long.class), row.get(2 * i + 1, BigDecimal.class)));
        }
        return sums;
    }

    private Condition forms(long roundId) {
        return ASSESSMENT.ROUND_ID.eq(roundId).and(new ResultStore(database).counted(roundId));
    }

    /** Who lives here, by year of birth; under null whoever has none. */
    public Map<Integer, Integer> births() {
        Map<Integer, Integer> births = new HashMap<>();
        database.sql().select(PERSON.BIRTH_YEAR, DSL.count()).from(PERSON).where(PERSON.STATUS.eq(PersonStatus.PRESENT.name()))
            .groupBy(PERSON.BIRTH_YEAR).forEach(row -> births.put(row.value1(), row.value2()));
        return births;
    }

    /** Who holds the title by this round, likewise. */
    public Map<Integer, Integer> holderBirths(long roundId) {
        Map<Integer, Integer> births = new HashMap<>();
        database.sql().select(PERSON.BIRTH_YEAR, DSL.count()).from(RECOGNITION).join(PERSON).on(PERSON.ID.eq(RECOGNITION.PERSON_ID))
            .where(RECOGNITION.ROUND_ID.eq(roundId), RecognitionStore.VALID).groupBy(PERSON.BIRTH_YEAR)
            .forEach(row -> births.put(row.value1(), row.value2()));
        return births;
    }
}
