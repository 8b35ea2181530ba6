package vn.sokhuyenhoc.store;

import static org.jooq.impl.DSL.max;
import static vn.sokhuyenhoc.store.tables.Tables.PAPER_NUMBER;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import vn.sokhuyenhoc.domain.document.PaperNumber;

/** The lines of the book of outgoing papers. */
public final class PaperNumberStore {
    private final Database database;

    public PaperNumberStore(Database database) {
        this.database = database;
    }

    /** The highest number of a year, 0 before there is one. @param letters of a kind of paper, or empty for any */
    public int last(int year, String letters) {
        return Optional.ofNullable(database.sql().select(max(PAPER_NUMBER.NO)).from(PAPER_NUMBER).where(of(year, letters)).fetchSingle().value1())
            .orElse(0);
    }

    public boolean isUsed(int year, String letters, int no) {
        return database.sql().fetchExists(PAPER_NUMBER, of(year, letters).and(PAPER_NUMBER.NO.eq(no)));
    }

    // Asked of the symbol, not of the series: where the office changed its mind in the year, the number before still counts.
    private static Condition of(int year, String letters) {
        Condition ofYear = PAPER_NUMBER.YEAR_NO.eq(year);
        return letters.isEmpty() ? ofYear : ofYear.and(PAPER_NUMBER.SYMBOL.startsWith(letters + "-"));
    }

    /** Answers the same with its row. */
    public PaperNumber add(PaperNumber number) {
        return database.sql().insertInto(PAPER_NUMBER).set(PAPER_NUMBER.YEAR_NO, number.year()).set(PAPER_NUMBER.SERIES, number.series())
            .set(PAPER_NUMBER.NO, number.no()).set(PAPER_NUMBER.SYMBOL, number.symbol()).set(PAPER_NUMBER.ISSUED_ON, number.issued())
            .set(PAPER_NUMBER.SUMMARY, number.summary()).set(PAPER_NUMBER.TAKEN_BY, number.takenBy()).set(PAPER_NUMBER.VOID_WHY, number.voidWhy())
            .returning().fetchSingle(PaperNumberStore::number);
    }

    public void markVoid(long id, String why) {
        database.sql().update(PAPER_NUMBER).set(PAPER_NUMBER.VOID_WHY, why).where(PAPER_NUMBER.ID.eq(id)).execute();
    }

    /** The lines of a year in the order they were taken. */
    public List<PaperNumber> all(int year) {
        return database.sql().selectFrom(PAPER_NUMBER).where(PAPER_NUMBER.YEAR_NO.eq(year)).orderBy(PAPER_NUMBER.ID).fetch(PaperNumberStore::number);
    }

    /** Those that have lines, the newest first. */
    public List<Integer> years() {
        return database.sql().selectDistinct(PAPER_NUMBER.YEAR_NO).from(PAPER_NUMBER).orderBy(PAPER_NUMBER.YEAR_NO.desc())
            .fetch(PAPER_NUMBER.YEAR_NO);
    }

    private static PaperNumber number(Record row) {
        return new PaperNumber(row.get(PAPER_NUMBER.ID), row.get(PAPER_NUMBER.YEAR_NO), row.get(PAPER_NUMBER.SERIES), row.get(PAPER_NUMBER.NO),
            row.get(PAPER_NUMBER.SYMBOL), row.get(PAPER_NUMBER.ISSUED_ON), row.get(PAPER_NUMBER.SUMMARY), row.get(PAPER_NUMBER.TAKEN_BY),
            row.get(PAPER_NUMBER.VOID_WHY));
    }
}
