package vn.sokhuyenhoc.ui.fund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fund.Flow;
import vn.sokhuyenhoc.domain.fund.FundPurpose;
import vn.sokhuyenhoc.domain.group.Chapter;
import vn.sokhuyenhoc.domain.place.ChapterKind;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.kit.MapMemory;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.work.ChapterBook;
import vn.sokhuyenhoc.work.OfficeBook;
import vn.sokhuyenhoc.work.report.BaseBook;
import vn.sokhuyenhoc.work.report.FundBook;
import vn.sokhuyenhoc.work.report.FundSheet;

class FundViewModelTest {
    @TempDir
    private Path folder;
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private RegisterDesk desk;
    private FundViewModel model;

    @BeforeEach
    void open() {
        desk = RegisterDesk.in(folder);
        model = made();
        model.load();
    }

    private FundViewModel made() {
        FundBook book = new FundBook(desk.database(), RegisterDesk.CLOCK);
        FundSheet sheet = new FundSheet(book, new OfficeBook(desk.database()), new ExcelWriter(RegisterDesk.MESSAGES), new PdfWriter(),
            RegisterDesk.MESSAGES);
        return new FundViewModel(new FundViewModel.Jobs(book, sheet, new BaseBook(desk.database(), RegisterDesk.CLOCK),
            new ChapterBook(desk.database(), RegisterDesk.CLOCK), desk.register()), new FundViewModel.Outside(
                new SameThreadRunner(prompts::fail), prompts, RegisterDesk.MESSAGES, RegisterDesk.CLOCK));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void enter(String day, String amount) {
        model.form().day().set(day);
        model.form().amount().set(amount);
        assertEquals(Optional.empty(), model.save());
    }

    @Test
    void keepsWhatStaysForTheNextEntryAndTurnsToItsYear() {
        assertTrue(model.sumsProperty().get().fund().isEmpty());
        assertTrue(model.sumsProperty().get().population().isEmpty(), "an empty register has no population: nothing for each head");
        enter("05/03/2025", "2.000.000");
        assertEquals(2025, model.yearProperty().get(), "what was entered is seen");
        assertEquals("05/03/2025", model.form().day().get());
        assertEquals("", model.form().amount().get());
        assertFalse(model.form().isBegun());
        enter("05/03/2026", "500000");
        assertEquals(2_500_000, model.running(model.rows().get(0)), "with what was left of the year before");
        assertEquals(2_000_000, model.sumsProperty().get().fund().opening());
    }

    /** A chapter that was merely taken back with the import that brought it is gone. */
    @Test
    void theFiltersAreThereTheNextDayUnlessTheirChapterIsGone() {
        long id = new ChapterBook(desk.database(), RegisterDesk.CLOCK).keep(Chapter.of(0, "Chi hội Bản Nà Lo", ChapterKind.VILLAGE, null));
        enter("05/03/2026", "500000");
        MapMemory memory = new MapMemory();
        model.remember(memory);
        model.load();
        model.chapterProperty().set(model.chapters().getFirst());
        model.flowProperty().set(Flow.INCOME);
        FundViewModel next = made();
        next.remember(memory);
        next.load();
        assertEquals(id, next.chapterProperty().get().id());
        assertEquals("Chi hội Bản Nà Lo", next.chapterProperty().get().name());
        assertEquals(Flow.INCOME, next.flowProperty().get());
        assertEquals(0, next.rows().size());
        memory.kept.put("fund-chapter", "4711");
        FundViewModel odd = made();
        odd.remember(memory);
        odd.load();
        assertNull(odd.chapterProperty().get());
        assertEquals(1, odd.rows().size());
    }

    @Test
    void asksWhoeverGivesForHowMany() {
        model.form().flow().set(Flow.SPENDING);
        assertEquals(Optional.of("fund.purpose"), model.save(), "a purpose of income fell out");
        model.form().purpose().set(FundPurpose.GIFT);
        model.form().amount().set("300000");
        assertEquals(Optional.of("fund.persons"), model.save());
        model.form().texts().getFirst().set("6");
        assertEquals(Optional.empty(), model.save());
        assertEquals(-300_000, model.sumsProperty().get().fund().balance(), "what was not entered shows below nought, and is not hidden");
        model.open(model.rows().get(0));
        assertEquals("300.000", model.form().amount().get());
        model.form().amount().set("250.000");
        model.save();
        assertEquals(250_000, model.sumsProperty().get().fund().spending());
        model.open(model.rows().get(0));
        model.remove();
        assertEquals(0, model.rows().size());
        prompts.back.run();
        assertEquals(250_000, model.sumsProperty().get().fund().spending(), "the line offers it back");
        assertEquals(List.of(), prompts.asked);
    }

    @Test
    void refusesADayToComeAndKeepsWhatWasTyped() {
        model.form().day().set("01/12/2026");
        model.form().amount().set("1000");
        model.save();
        assertEquals(Fault.FUND_DAY, ((FaultException) prompts.failures.getFirst()).fault());
        assertEquals("1000", model.form().amount().get());
    }
}
