package vn.sokhuyenhoc.ui.archive;

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
import vn.sokhuyenhoc.domain.document.PrintOrder;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.report.EnteredFact;
import vn.sokhuyenhoc.domain.report.Quantity;
import vn.sokhuyenhoc.domain.report.ReportKind;
import vn.sokhuyenhoc.domain.report.ReportOrder;
import vn.sokhuyenhoc.files.print.FakePrinter;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.work.paper.PaperRegister;
import vn.sokhuyenhoc.work.paper.Printing;
import vn.sokhuyenhoc.work.report.ReportDesk;

/** A signed report printed again from the archive: as it was signed, whatever the register says since. */
class ReprintTest {
    private static final String PRINTER = "Canon phòng họp";
    private static final ReportOrder ORDER = new ReportOrder(ReportKind.YEAR, 2026, LocalDate.of(2026, 12, 5), "");
    @TempDir
    private Path folder;
    private final FakePrinter printer = new FakePrinter(PRINTER);
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private PaperRegister register;
    private Wiring wiring;
    private Printing printing;
    private ArchiveViewModel model;

    @BeforeEach
    void open() {
        register = new PaperRegister(folder);
        wiring = Wiring.over(register.database(), PaperRegister.CLOCK);
        printing = new Printing(register.database(), printer.printer());
        model = new ArchiveViewModel(wiring.issued().archive(), printing, new ArchiveViewModel.Desk(new SameThreadRunner(prompts::fail), prompts,
            new Messages(Messages.VIETNAMESE)));
    }

    @AfterEach
    void close() {
        wiring.close();
        assertEquals(List.of(), prompts.failures);
    }

    @Test
    void aSignedReportPrintsAsItWasSigned() {
        ReportDesk desk = wiring.reporting().made().desk();
        desk.address(ReportKind.YEAR, 2026, "UBND xã Chiềng Hương");
        desk.sign(ORDER, "Cầm Văn Ọt", Progress.NONE);
        model.load();
        model.chosenProperty().set(model.papers().getFirst());
        assertEquals("Báo cáo năm, 2026", model.name(model.papers().getFirst()));
        printing.print(wiring.issued().archive().content(model.papers().getFirst()), new PrintOrder(PRINTER, 1, 1, PrintOrder.END), "ngay khi ký");
        List<String> signed = drawn();
        desk.address(ReportKind.YEAR, 2026, "Hội Khuyến học tỉnh Sơn La\nUBND xã Chiềng Hương\nĐảng ủy xã Chiềng Hương");
        wiring.reporting().bases().enter(List.of(new EnteredFact(null, 2026, Quantity.POPULATION, 4000, LocalDate.of(2026, 7, 1), "")));
        reprint();
        assertEquals(signed, drawn());
        assertTrue(printer.printed.isEmpty());
        printing.print(desk.pdf(ORDER, Progress.NONE), new PrintOrder(PRINTER, 1, 1, PrintOrder.END), "như nay");
        assertFalse(signed.equals(drawn()), "the register says otherwise by now");
    }

    private void reprint() {
        model.askPrinter();
        assertTrue(model.printing().openProperty().get());
        model.print();
        assertTrue(printer.printed.getFirst().startsWith("bao-cao-nam-2026.pdf x1 "), printer.printed.toString());
        assertTrue(prompts.told.getLast().endsWith("cho máy in “Canon phòng họp”."), prompts.told.toString());
    }

    /** Sizes and ink of the pages printed since the last look. */
    private List<String> drawn() {
        List<String> pages = printer.printed.stream().map(page -> page.replaceFirst("^.* x1 ", "")).toList();
        printer.printed.clear();
        return pages;
    }

    @Test
    void aPrinterThatBreaksLeavesThePaperWhole() {
        wiring.reporting().made().desk().sign(ORDER, "Cầm Văn Ọt", Progress.NONE);
        model.load();
        model.chosenProperty().set(model.papers().getFirst());
        model.askPrinter();
        printer.breaks = true;
        model.print();
        assertEquals(Fault.PRINTER_REFUSES, ((FaultException) prompts.failures.removeFirst()).fault());
        printer.breaks = false;
        reprint();
    }
}
