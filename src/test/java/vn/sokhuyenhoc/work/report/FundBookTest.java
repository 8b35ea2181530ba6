package vn.sokhuyenhoc.work.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fund.Flow;
import vn.sokhuyenhoc.domain.fund.FundEntry;
import vn.sokhuyenhoc.domain.fund.FundFilter;
import vn.sokhuyenhoc.domain.fund.FundLevel;
import vn.sokhuyenhoc.domain.fund.FundList;
import vn.sokhuyenhoc.domain.fund.FundPurpose;
import vn.sokhuyenhoc.domain.fund.FundSums;
import vn.sokhuyenhoc.domain.group.Chapter;
import vn.sokhuyenhoc.domain.place.ChapterKind;
import vn.sokhuyenhoc.domain.report.Base;
import vn.sokhuyenhoc.domain.report.Denominator.Origin;
import vn.sokhuyenhoc.domain.report.Denominator;
import vn.sokhuyenhoc.domain.report.WholeNumber;
import vn.sokhuyenhoc.store.ChapterStore;
import vn.sokhuyenhoc.store.Database;

class FundBookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path folder;
    private Database database;
    private FundBook book;
    private long chapter;

    @BeforeEach
    void open() {
        database = Database.create(folder, "matkhau123".toCharArray());
        book = new FundBook(database, Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        chapter = database.change(Deed.CHAPTER, () -> new ChapterStore(database).add(Chapter.of(0, "Chi hội Thôn 1", ChapterKind.values()[0], null)));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private long add(String day, FundLevel level, FundPurpose purpose, long amount, int persons) {
        Long of = level == FundLevel.CHAPTER ? chapter : null;
        return book.add(new FundEntry(0, LocalDate.parse(day), level, purpose, of, null, amount, persons, "", "", ""));
    }

    private void fill() {
        add("2025-12-01", FundLevel.COMMUNE, FundPurpose.CARRIED_OVER, 2_000_000, 0);
        add("2025-12-20", FundLevel.COMMUNE, FundPurpose.SCHOLARSHIP, 500_000, 1);
        add("2026-03-01", FundLevel.COMMUNE, FundPurpose.ENTERPRISE, 10_000_000, 0);
        add("2026-03-02", FundLevel.CHAPTER, FundPurpose.PEOPLE, 1_500_000, 0);
        add("2026-09-05", FundLevel.COMMUNE, FundPurpose.SCHOLARSHIP, 4_000_000, 8);
        add("2026-09-05", FundLevel.CHAPTER, FundPurpose.GIFT, 600_000, 12);
        add("2026-10-01", FundLevel.CHAPTER, FundPurpose.ACTIVITY, 100_000, 0);
    }

    @ParameterizedTest
    @CsvSource({"1500000, 1500000", "1.500.000, 1500000", "' 20.000 ', 20000", "0, 0", "'1,5', -1", "1.5, -1", "1.50.000, -1", "'1,500,000', -1",
        "1500.000, -1", "1 triệu, -1", "'', -1", "-5, -1", "9999999999999, -1"})
    void readsWholeDong(String typed, long amount) {
        assertEquals(amount < 0 ? OptionalLong.empty() : OptionalLong.of(amount), WholeNumber.read(typed));
    }

    @Test
    void sumsByLevelAndPurpose() {
        fill();
        FundSums year = book.sums(2026);
        assertEquals(1_500_000, year.opening(), "what the book was begun with, less what was given in December");
        assertEquals(11_500_000, year.income());
        assertEquals(13_000_000, year.total());
        assertEquals(4_700_000, year.spending());
        assertEquals(8_300_000, year.balance());
        assertEquals(1_500_000, year.of(FundLevel.CHAPTER).income());
        assertEquals(800_000, year.ofChapter(chapter).balance());
        assertEquals(4_000_000, year.of(FundPurpose.SCHOLARSHIP).spending());
        assertEquals(8, year.of(FundPurpose.SCHOLARSHIP).persons(), "not the one of the year before");
        assertEquals(20, year.persons());
        assertEquals(1_500_000, book.balance(LocalDate.of(2025, 12, 31)));
        assertEquals(0, book.balance(LocalDate.of(2025, 11, 30)));
        FundSums first = book.sums(2025);
        assertEquals(2_000_000, first.opening(), "what the book was begun with is no income of the year");
        assertEquals(0, first.income());
        assertEquals(List.of(2026, 2025), book.years());
    }

    @Test
    void tellsMissingFromNought() {
        assertTrue(book.sums(2026).isEmpty());
        fill();
        assertFalse(book.sums(2026).isEmpty());
        assertTrue(book.sums(2024).isEmpty());
        assertTrue(book.sums(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 20)).isEmpty(), "a balance from before is no entry");
        assertEquals(OptionalLong.empty(), book.sums(2026).perHead(null), "nobody knows how many people there are");
        assertEquals(OptionalLong.of(4333), book.sums(2026).perHead(new Denominator(Base.POPULATION, 3000, TODAY, Origin.ENTERED)));
        assertThrows(IllegalArgumentException.class,
            () -> book.sums(2026).perHead(new Denominator(Base.ADULTS, 3000, TODAY, Origin.ENTERED)));
    }

    @Test
    void listsNewestFirstWithWhatThereWasAfterEach() {
        fill();
        FundList year = book.list(FundFilter.year(2026));
        assertEquals(List.of(8_300_000L, 8_400_000L, 9_000_000L, 13_000_000L, 11_500_000L), year.running());
        assertEquals("Chi hội Thôn 1", book.lines(year.ids()).getFirst().chapter());
        assertEquals(7, book.list(FundFilter.ALL).ids().size());
        assertEquals(List.of(4_700_000L, 4_600_000L, 4_000_000L), book.list(new FundFilter(2026, null, null, Flow.SPENDING)).running());
        assertEquals(List.of(800_000L, 900_000L, 1_500_000L), book.list(new FundFilter(2026, FundLevel.CHAPTER, chapter, null)).running());
    }

    @Test
    void changesRemovesAndRefuses() {
        long id = add("2026-03-01", FundLevel.COMMUNE, FundPurpose.STATE, 1_000, 0);
        FundEntry entry = book.find(id).orElseThrow();
        FundEntry changed = new FundEntry(id, entry.day(), FundLevel.SCHOOL, FundPurpose.GIFT, null, null, 2_000, 3, " Trường  A ", "12", "");
        book.change(changed);
        assertEquals("Trường A", book.find(id).orElseThrow().who());
        assertEquals(-2_000, book.balance(TODAY));
        book.remove(changed);
        assertEquals(Fault.FUND_ENTRY_GONE, assertThrows(FaultException.class, () -> book.change(changed)).fault());
        assertEquals(Fault.FUND_ENTRY_GONE, assertThrows(FaultException.class, () -> book.remove(changed)).fault());
        for (String day : List.of("2026-11-21", "1990-01-01")) {
            assertEquals(Fault.FUND_DAY, assertThrows(FaultException.class,
                () -> add(day, FundLevel.COMMUNE, FundPurpose.STATE, 1_000, 0)).fault());
        }
        assertThrows(IllegalArgumentException.class, () -> add("2026-03-01", FundLevel.COMMUNE, FundPurpose.STATE, 0, 0));
    }
}
