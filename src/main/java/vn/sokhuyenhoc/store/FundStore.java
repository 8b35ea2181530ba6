package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.CHAPTER;
import static vn.sokhuyenhoc.store.tables.Tables.FUND_ENTRY;
import static vn.sokhuyenhoc.store.tables.Tables.PLACE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.AggregateFunction;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.fund.Flow;
import vn.sokhuyenhoc.domain.fund.FundEntry;
import vn.sokhuyenhoc.domain.fund.FundFilter;
import vn.sokhuyenhoc.domain.fund.FundLevel;
import vn.sokhuyenhoc.domain.fund.FundLine;
import vn.sokhuyenhoc.domain.fund.FundList;
import vn.sokhuyenhoc.domain.fund.FundPurpose;
import vn.sokhuyenhoc.domain.fund.FundSums;

/** The book of the fund. */
public final class FundStore {
    private final Database database;

    public FundStore(Database database) {
        this.database = database;
    }

    public long add(FundEntry entry) {
        return database.sql().insertInto(FUND_ENTRY).set(values(entry)).returning(FUND_ENTRY.ID).fetchSingle(FUND_ENTRY.ID);
    }

    /** Answers whether it was still there. */
    public boolean change(FundEntry entry) {
        return database.sql().update(FUND_ENTRY).set(values(entry)).where(FUND_ENTRY.ID.eq(entry.id())).execute() > 0;
    }

    public boolean remove(long id) {
        return database.sql().deleteFrom(FUND_ENTRY).where(FUND_ENTRY.ID.eq(id)).execute() > 0;
    }

    private static Map<Field<?>, Object> values(FundEntry entry) {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        values.put(FUND_ENTRY.ON_DAY, entry.day());
        values.put(FUND_ENTRY.FLOW, entry.flow().name());
        values.put(FUND_ENTRY.FUND_LEVEL, entry.level().name());
        values.put(FUND_ENTRY.PURPOSE, entry.purpose().name());
        values.put(FUND_ENTRY.CHAPTER_ID, entry.chapterId());
        values.put(FUND_ENTRY.PLACE_ID, entry.placeId());
        values.put(FUND_ENTRY.AMOUNT, entry.amount());
        values.put(FUND_ENTRY.PERSONS, entry.persons());
        values.put(FUND_ENTRY.WHO, entry.who());
        values.put(FUND_ENTRY.PAPER_NO, entry.paperNo());
        values.put(FUND_ENTRY.NOTE, entry.note());
        return values;
    }

    /** The entries that a filter leaves, newest first; of one day the one entered last. */
    public FundList list(FundFilter filter) {
        Condition wanted = wanted(filter);
        Condition within = filter.year() == null ? wanted : wanted.and(FUND_ENTRY.ON_DAY.between(LocalDate.of(filter.year(), 1, 1),
            LocalDate.of(filter.year(), 12, 31)));
        List<Long> ids = new ArrayList<>();
        List<Long> running = new ArrayList<>();
        long[] sum = {filter.flow() != null || filter.year() == null ? 0 : before(wanted, filter.year())};
        database.sql().select(FUND_ENTRY.ID, FUND_ENTRY.FLOW, FUND_ENTRY.AMOUNT).from(FUND_ENTRY).where(within)
            .orderBy(FUND_ENTRY.ON_DAY, FUND_ENTRY.ID).forEach(row -> {
                sum[0] += filter.flow() == null ? Flow.valueOf(row.value2()).signed(row.value3()) : row.value3();
                ids.add(row.value1());
                running.add(sum[0]);
            });
        return new FundList(ids.reversed(), running.reversed());
    }

    private long before(Condition wanted, int year) {
        Field<Long> signed = DSL.when(FUND_ENTRY.FLOW.eq(Flow.INCOME.name()), FUND_ENTRY.AMOUNT).otherwise(FUND_ENTRY.AMOUNT.neg());
        return database.sql().select(DSL.sum(signed)).from(FUND_ENTRY).where(wanted, FUND_ENTRY.ON_DAY.lt(LocalDate.of(year, 1, 1)))
            .fetchOptional(0, BigDecimal.class).map(BigDecimal::longValueExact).orElse(0L);
    }

    private static Condition wanted(FundFilter filter) {
        Condition wanted = DSL.noCondition();
        wanted = filter.level() == null ? wanted : wanted.and(FUND_ENTRY.FUND_LEVEL.eq(filter.level().name()));
        wanted = filter.chapterId() == null ? wanted : wanted.and(FUND_ENTRY.CHAPTER_ID.eq(filter.chapterId()));
        return filter.flow() == null ? wanted : wanted.and(FUND_ENTRY.FLOW.eq(filter.flow().name()));
    }

    /** These entries, in this order; null for one that is gone. */
    public List<FundLine> lines(Collection<Long> ids) {
        Map<Long, FundLine> found = new HashMap<>();
        database.sql().select(FUND_ENTRY.fields()).select(CHAPTER.NAME, PLACE.NAME).from(FUND_ENTRY)
            .leftJoin(CHAPTER).on(CHAPTER.ID.eq(FUND_ENTRY.CHAPTER_ID)).leftJoin(PLACE).on(PLACE.ID.eq(FUND_ENTRY.PLACE_ID))
            .where(FUND_ENTRY.ID.eq(DSL.any(ids.toArray(Long[]::new))))
            .forEach(row -> found.put(row.get(FUND_ENTRY.ID), new FundLine(entry(row), row.get(CHAPTER.NAME), row.get(PLACE.NAME))));
        return ids.stream().map(found::get).toList();
    }

    public Optional<FundEntry> find(long id) {
        return lines(List.of(id)).stream().filter(line -> line != null).map(FundLine::entry).findFirst();
    }

    private static FundEntry entry(Record row) {
        return new FundEntry(row.get(FUND_ENTRY.ID), row.get(FUND_ENTRY.ON_DAY), FundLevel.valueOf(row.get(FUND_ENTRY.FUND_LEVEL)),
            FundPurpose.valueOf(row.get(FUND_ENTRY.PURPOSE)), row.get(FUND_ENTRY.CHAPTER_ID), row.get(FUND_ENTRY.PLACE_ID),
            row.get(FUND_ENTRY.AMOUNT), row.get(FUND_ENTRY.PERSONS), row.get(FUND_ENTRY.WHO), row.get(FUND_ENTRY.PAPER_NO),
            row.get(FUND_ENTRY.NOTE));
    }

    /** Years of which there is an entry, newest first. */
    public List<Integer> years() {
        Field<Integer> year = DSL.year(FUND_ENTRY.ON_DAY);
        List<Integer> years = new ArrayList<>(database.sql().selectDistinct(year).from(FUND_ENTRY).fetch(year));
        years.sort(Collections.reverseOrder());
        return years;
    }

    /** By chapter, level and purpose, until the last day. */
    public FundSums sums(LocalDate from, LocalDate to) {
        Condition within = FUND_ENTRY.ON_DAY.ge(from);
        AggregateFunction<BigDecimal> before = DSL.sum(DSL.when(within, 0L).otherwise(FUND_ENTRY.AMOUNT));
        AggregateFunction<BigDecimal> amount = DSL.sum(DSL.when(within, FUND_ENTRY.AMOUNT).otherwise(0L));
        AggregateFunction<BigDecimal> persons = DSL.sum(DSL.when(within, FUND_ENTRY.PERSONS).otherwise(0));
        AggregateFunction<BigDecimal> entries = DSL.sum(DSL.when(within, 1).otherwise(0));
        return new FundSums(from, to, database.sql().select(FUND_ENTRY.CHAPTER_ID, FUND_ENTRY.FUND_LEVEL, FUND_ENTRY.PURPOSE, before, amount,
            persons, entries).from(FUND_ENTRY).where(FUND_ENTRY.ON_DAY.le(to))
            .groupBy(FUND_ENTRY.CHAPTER_ID, FUND_ENTRY.FUND_LEVEL, FUND_ENTRY.PURPOSE)
            .fetch(row -> new FundSums.Line(row.value1(), FundLevel.valueOf(row.value2()), FundPurpose.valueOf(row.value3()),
                row.value4().longValueExact(), row.value5().longValueExact(), row.value6().longValueExact(), row.value7().intValueExact())));
    }
}
