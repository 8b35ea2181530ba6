package vn.sokhuyenhoc.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.document.PaperKind.Format;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.report.EnteredFact;
import vn.sokhuyenhoc.domain.report.Quantity;
import vn.sokhuyenhoc.domain.report.ReportKind;
import vn.sokhuyenhoc.domain.report.ReportPart;
import vn.sokhuyenhoc.files.print.FakePrinter;
import vn.sokhuyenhoc.start.Reporting;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.work.paper.PaperRegister;
import vn.sokhuyenhoc.work.paper.Printing;

/** The state of the screen of reports over a register in which there is nothing but the office. */
class ReportsViewModelTest {
    @TempDir
    private Path folder;
    private final FakePrinter printer = new FakePrinter("Canon phòng họp");
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private PaperRegister register;
    private Wiring wiring;
    private ReportsViewModel model;

    @BeforeEach
    void open() {
        register = new PaperRegister(folder.resolve("register"));
        wiring = Wiring.over(register.database(), PaperRegister.CLOCK);
        Reporting reporting = wiring.reporting();
        model = new ReportsViewModel(new ReportsViewModel.Jobs(reporting.made().desk(), reporting.made().changes(), reporting.years(),
            new Printing(register.database(), printer.printer())),
            PaperRegister.CLOCK, new ReportsViewModel.Desk(new SameThreadRunner(prompts::fail), prompts, (screen, detail) -> { },
            new Messages(Messages.VIETNAMESE)));
        model.load();
    }

    @AfterEach
    void close() {
        wiring.close();
        assertEquals(List.of(), prompts.failures);
    }

    @Test
    void commentsStayWithTheirReportAndYear() {
        model.said().comment(ReportPart.FUND).set(" Quỹ còn ít. ");
        model.kindProperty().set(ReportKind.HALF_YEAR);
        assertEquals("", model.said().comment(ReportPart.FUND).get());
        model.kindProperty().set(ReportKind.YEAR);
        assertEquals("Quỹ còn ít.", model.said().comment(ReportPart.FUND).get());
        model.yearProperty().set(2025);
        assertEquals("", model.said().comment(ReportPart.FUND).get());
        model.yearProperty().set(2026);
        assertEquals("Quỹ còn ít.", model.said().comment(ReportPart.FUND).get());
    }

    @Test
    void theAddresseeIsKeptAndTheUsualOneIsNot() {
        String usual = model.said().toProperty().get();
        assertFalse(usual.isBlank());
        model.said().toProperty().set("UBND xã\nĐảng ủy xã");
        model.kindProperty().set(ReportKind.HALF_YEAR);
        assertEquals(usual, model.said().toProperty().get());
        model.kindProperty().set(ReportKind.YEAR);
        assertEquals("UBND xã\nĐảng ủy xã", model.said().toProperty().get());
        assertEquals(List.of("UBND xã", "Đảng ủy xã"), wiring.reporting().made().desk().said(model.order()).addressees());
        model.said().toProperty().set(usual);
        model.keepSaid();
        assertEquals("", wiring.reporting().made().desk().said(model.order()).to());
    }

    @Test
    void signedReportsNameWhatDiffersLaterOn() {
        model.signing().ask();
        assertTrue(model.signing().asked().questionProperty().get().contains("01/BC-HKH"), model.signing().asked().questionProperty().get());
        model.signing().asked().answer();
        assertFalse(model.signing().asked().messageProperty().get().isEmpty(), "nobody is named");
        model.signing().asked().whoProperty().set("Cầm Văn Ọt");
        model.signing().asked().answer();
        assertEquals("01/BC-HKH", model.stateProperty().get().signed().orElseThrow().number());
        assertEquals(List.of(), model.changed());
        wiring.reporting().bases().enter(List.of(new EnteredFact(null, 2026, Quantity.POPULATION, 4000, LocalDate.of(2026, 7, 1), "")));
        model.load();
        assertEquals(List.of("Dân số: đã ký ?, nay 4000"), model.changed());
        assertTrue(model.standing(model.stateProperty().get()).contains("sổ nay khác bản đã ký 1 số"));
    }

    @Test
    void printedAsItIsShown() {
        int pages = model.pages().countProperty().get();
        model.output().printing().ask();
        assertEquals("Canon phòng họp", model.output().printing().printerProperty().get());
        model.output().printing().copiesProperty().set("2");
        model.output().print();
        assertEquals(pages, printer.printed.size());
        assertTrue(printer.printed.getFirst().startsWith("Báo cáo năm, 2026 x2 595x842 0 "), printer.printed.toString());
        assertEquals("Đã chuyển " + pages + " trang, 2 bản, cho máy in “Canon phòng họp”.", prompts.told.getLast());
        printer.takes = false;
        model.output().printing().ask();
        model.output().print();
        assertEquals(Fault.PRINTER_REFUSES, ((FaultException) prompts.failures.removeFirst()).fault());
        assertEquals(pages, printer.printed.size());
    }

    @Test
    void savedAsItsFile() {
        model.output().save(Format.EXCEL);
        assertEquals(List.of(), prompts.told, "the clerk thought better of it");
        prompts.file = folder.resolve("a.xlsx");
        model.output().save(Format.EXCEL);
        assertTrue(prompts.told.getLast().endsWith("vào tệp a.xlsx."), prompts.told.toString());
        model.step(-10);
        assertEquals(ReportKind.HALF_YEAR, model.kindProperty().get());
        model.step(10);
        assertEquals(ReportKind.FIVE_YEARS, model.kindProperty().get());
    }
}
