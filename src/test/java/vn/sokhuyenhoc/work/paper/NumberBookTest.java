package vn.sokhuyenhoc.work.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.document.PaperNumber;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;

class NumberBookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 5);

    @TempDir
    private Path folder;
    private PaperRegister register;
    private NumberBook book;

    @BeforeEach
    void open() {
        register = new PaperRegister(folder);
        book = register.numbers();
    }

    @AfterEach
    void close() {
        register.close();
    }

    private static NumberBook.Wanted wanted(String letters, LocalDate day) {
        return new NumberBook.Wanted(letters, day, "Danh sách  đề nghị", "Lan");
    }

    private static void refused(Fault fault, Runnable taking) {
        assertEquals(fault, assertThrows(FaultException.class, taking::run).fault());
    }

    @Test
    void oneSeriesOfAllKindsBeginsAnewOnTheFirstOfJanuary() {
        assertEquals("01/DS-HKH", book.nextShown("DS", DAY));
        assertEquals("01/DS-HKH", book.take(wanted("DS", DAY)).shown());
        assertEquals("02/TTr-HKH", book.take(wanted("TTr", DAY)).shown());
        assertEquals("01/TTr-HKH", book.take(wanted("TTr", LocalDate.of(2027, 1, 1))).shown());
        assertEquals(List.of(2027, 2026), book.years());
        assertEquals("Danh sách đề nghị", book.of(2026).getFirst().summary(), "cleaned");
    }

    @Test
    void eachKindHasItsOwnSeriesWhereTheOfficeChoseSo() {
        book.choose(PaperNumber.Series.BY_KIND);
        assertEquals(1, book.take(wanted("DS", DAY)).no());
        assertEquals(1, book.take(wanted("TTr", DAY)).no());
        assertEquals(2, book.take(wanted("DS", DAY)).no());
    }

    @Test
    void whatWasTakenBeforeTheSettingChangedStillCounts() {
        book.choose(PaperNumber.Series.BY_KIND);
        book.take(wanted("DS", DAY));
        book.take(wanted("DS", DAY));
        book.choose(PaperNumber.Series.COMMON);
        assertEquals(3, book.take(wanted("TTr", DAY)).no());
        book.choose(PaperNumber.Series.BY_KIND);
        assertEquals(4, book.take(wanted("TTr", DAY)).no(), "TTr 3 is on a paper");
        assertEquals(3, book.take(wanted("DS", DAY)).no());
    }

    @Test
    void aVoidNumberKeepsItsReasonAndIsNeverGivenAgain() {
        PaperNumber first = book.take(wanted("DS", DAY));
        book.makeVoid(first, "Ghi nhầm");
        assertTrue(book.of(2026).getFirst().isVoid());
        assertEquals("Ghi nhầm", book.of(2026).getFirst().voidWhy());
        assertEquals(2, book.take(wanted("DS", DAY)).no());
        refused(Fault.NUMBER_USED, () -> book.take(wanted("DS", DAY), 1));
        refused(Fault.VOID_REASON, () -> book.makeVoid(first, " "));
    }

    @Test
    void goesOnAfterTheNumbersThatWereWrittenByHand() {
        assertEquals("36/DS-HKH", book.take(wanted("DS", DAY), 36).shown());
        assertEquals(37, book.take(wanted("TTr", DAY)).no());
        refused(Fault.NUMBER_USED, () -> book.take(wanted("BC", DAY), 36));
        refused(Fault.NUMBER_USED, () -> book.take(wanted("BC", DAY), 0));
    }

    @Test
    void aRefusedNumberIsNotUsed() {
        refused(Fault.NUMBER_WORDS, () -> book.take(new NumberBook.Wanted("", DAY, "Tờ trình", "")));
        refused(Fault.NUMBER_WORDS, () -> book.take(new NumberBook.Wanted("TTr", DAY, "", "")));
        refused(Fault.NUMBER_WORDS, () -> book.take(new NumberBook.Wanted("TTr", DAY, "x".repeat(301), "")));
        assertEquals(List.of(), book.of(2026));
        assertEquals(1, book.take(wanted("TTr", DAY)).no());
    }
}
