package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT_ROUND;
import static vn.sokhuyenhoc.store.tables.Tables.MEMBERSHIP;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jooq.CaseConditionStep;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.cross.AgeBand;
import vn.sokhuyenhoc.domain.cross.CrossScope;
import vn.sokhuyenhoc.domain.cross.Dimension;
import vn.sokhuyenhoc.domain.cross.Level;
import vn.sokhuyenhoc.domain.cross.Spot;

/**
 * By which columns of which tables people or forms are told apart. Numbers are written into the question, for what is selected must read the
 * same as what is grouped by.
 *
 * @param today in whose year the ages of people are counted; of forms it is the year of their round
 * @param set  of the one round; null where it is not one
 */
record CrossFields(CrossScope scope, LocalDate today, CriteriaSet set) {

    Table<?> table() {
        return scope.isPeople() ? PERSON : ASSESSMENT;
    }

    Field<Long> id() {
        return scope.isPeople() ? PERSON.ID : ASSESSMENT.ID;
    }

    /** Joins what these dimensions need, and no more: each join looks 100,000 rows up. */
    <R extends Record> SelectJoinStep<R> joined(SelectJoinStep<R> from, List<Dimension> dimensions) {
        SelectJoinStep<R> joined = from;
        boolean age = dimensions.contains(Dimension.AGE);
        boolean chapter = dimensions.contains(Dimension.CHAPTER);
        if (scope.source() == CrossScope.Source.ALL_ROUNDS
            && (age || chapter || dimensions.contains(Dimension.YEAR) || dimensions.contains(Dimension.TITLE))) {
            joined = joined.join(ASSESSMENT_ROUND).on(ASSESSMENT_ROUND.ID.eq(ASSESSMENT.ROUND_ID));
        }
        if (!scope.isPeople() && (age || chapter || dimensions.contains(Dimension.SEX))) {
            joined = joined.leftJoin(PERSON).on(PERSON.ID.eq(ASSESSMENT.PERSON_ID));
        }
        return chapter ? joined.leftJoin(MEMBERSHIP).on(MEMBERSHIP.PERSON_ID.eq(PERSON.ID), MemberDayStore.counts(chapterDay())) : joined;
    }

    /** The day of which chapters are told, as {@link CrossScope#chapterDay} says; of each form by itself where there are several rounds. */
    private Field<LocalDate> chapterDay() {
        return scope.chapterDay(today).map(day -> (Field<LocalDate>) DSL.inline(day)).orElseGet(() ->
            DSL.when(ASSESSMENT_ROUND.YEAR_NO.ge(DSL.inline(today.getYear())), DSL.inline(today))
                .otherwise(ASSESSMENT_ROUND.YEAR_NO.cast(SQLDataType.VARCHAR(4)).concat("-12-31").cast(SQLDataType.LOCALDATE)));
    }

    /** @param indicator of which LEVEL speaks, from 0 */
    Field<?> field(Dimension dimension, int indicator) {
        return switch (dimension) {
            case PLACE -> scope.isPeople() ? PERSON.PLACE_ID : ASSESSMENT.PLACE_ID;
            case CHAPTER -> MEMBERSHIP.CHAPTER_ID;
            case GROUP -> scope.isPeople() ? PERSON.LABOUR_GROUP : ASSESSMENT.LABOUR_GROUP;
            case AGE -> band();
            case SEX -> PERSON.SEX;
            case VERDICT -> ASSESSMENT.VERDICT;
            case LEVEL -> level(indicator);
            case YEAR -> ASSESSMENT_ROUND.YEAR_NO;
            case TITLE -> ASSESSMENT_ROUND.TITLE;
            case ROUND -> ASSESSMENT.ROUND_ID;
            case INDICATOR -> throw new IllegalArgumentException(dimension.name());
        };
    }

    private Field<Integer> band() {
        Field<Integer> now = scope.source() == CrossScope.Source.ALL_ROUNDS ? ASSESSMENT_ROUND.YEAR_NO
            : DSL.inline(scope.isPeople() ? today.getYear() : scope.round().year());
        CaseConditionStep<Integer> bands = DSL.when(PERSON.BIRTH_YEAR.isNull(), DSL.inline((Integer) null));
        int last = AgeBand.ALL.size() - 1;
        for (int i = 0; i < last; i++) {
            bands = bands.when(now.minus(PERSON.BIRTH_YEAR).le(DSL.inline(AgeBand.ALL.get(i).to())), DSL.inline(i));
        }
        return bands.otherwise(DSL.inline(last));
    }

    Field<BigDecimal> mark(int indicator) {
        return DSL.arrayGet(ASSESSMENT.MARKS, DSL.inline(indicator + 1));
    }

    /** Under the floor of the set, which only lines that bring points have. */
    Condition below(int indicator) {
        Indicator line = set.indicators().get(indicator);
        return set.floor().filter(_ -> line.isPoints()).map(floor -> mark(indicator).lt(DSL.inline(floor))).orElse(DSL.falseCondition());
    }

    Condition atCap(int indicator) {
        return mark(indicator).ge(DSL.inline(set.indicators().get(indicator).cap()));
    }

    Condition isOf(Level level, int indicator) {
        return switch (level) {
            case BELOW -> below(indicator);
            case CAP -> atCap(indicator);
            case BETWEEN -> mark(indicator).isNotNull().and(DSL.not(below(indicator))).and(DSL.not(atCap(indicator)));
        };
    }

    private Field<String> level(int indicator) {
        return DSL.when(mark(indicator).isNull(), DSL.inline((String) null))
            .when(atCap(indicator), DSL.inline(Level.CAP.name())).when(below(indicator), DSL.inline(Level.BELOW.name()))
            .otherwise(DSL.inline(Level.BETWEEN.name()));
    }

    /** Whether somebody stands in the row or column of this code; all do in its sum. */
    Condition is(Dimension dimension, int indicator, String code) {
        if (code.equals(Spot.SUM)) {
            return DSL.noCondition();
        }
        Field<?> field = field(dimension, indicator);
        if (code.equals(Spot.NOT_NOTED)) {
            return field.isNull();
        }
        return switch (dimension) {
            case PLACE, CHAPTER, ROUND -> field.coerce(Long.class).eq(Long.valueOf(code));
            case AGE, YEAR -> field.coerce(Integer.class).eq(Integer.valueOf(code));
            case GROUP, SEX, VERDICT, LEVEL, TITLE, INDICATOR -> field.coerce(String.class).eq(code);
        };
    }
}
