package vn.sokhuyenhoc.ui.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.report.AdultAges;
import vn.sokhuyenhoc.domain.report.EnteredFact;
import vn.sokhuyenhoc.domain.report.Programme;
import vn.sokhuyenhoc.domain.report.Quantity;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.work.log.Undoing;
import vn.sokhuyenhoc.work.report.BaseBook;
import vn.sokhuyenhoc.work.report.DueBook;
import vn.sokhuyenhoc.work.report.FactBook;
import vn.sokhuyenhoc.work.report.FactSheet;
import vn.sokhuyenhoc.work.report.TargetBook;

/** Numbers typed, pasted and read over the four villages of the sample. */
class FactsViewModelTest {
    @TempDir
    private Path folder;
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private RegisterDesk desk;
    private BaseBook bases;
    private FactsViewModel model;
    private SheetWords words;

    @BeforeEach
    void open() {
        desk = RegisterDesk.in(folder.resolve("register"));
        desk.bring(RegisterDesk.VILLAGES);
        bases = new BaseBook(desk.database(), RegisterDesk.CLOCK);
        FactBook facts = new FactBook(desk.database(), bases, RegisterDesk.CLOCK);
        model = new FactsViewModel(new FactsViewModel.Jobs(facts, bases, new FactSheet(facts, new ExcelWriter(RegisterDesk.MESSAGES),
            new WorkbookReader(), RegisterDesk.MESSAGES), new TargetBook(desk.database()), new DueBook(desk.database()),
            new Undoing(desk.database(), RegisterDesk.CLOCK)),
            new FactsViewModel.Outside(new SameThreadRunner(prompts::fail), prompts, RegisterDesk.MESSAGES, RegisterDesk.CLOCK));
        words = new SheetWords(RegisterDesk.MESSAGES);
        model.load();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void type(String text) {
        text.chars().forEach(letter -> model.sheet().type(String.valueOf((char) letter)));
    }

    private String cell(int row, Quantity quantity) {
        return words.cell(model.sheet().rows().get(row), quantity);
    }

    @Test
    void whatWasTypedOrPastedGoesBackStepByStep() {
        SheetModel sheet = model.sheet();
        sheet.go(2, 0);
        type("120");
        sheet.undo();
        assertEquals(0, sheet.unsavedProperty().get(), "what is being typed is thrown away");
        type("120");
        sheet.move(1, 0);
        model.paste("300\t200\n310\t210");
        assertEquals(5, sheet.unsavedProperty().get());
        sheet.go(0, 3);
        sheet.undo();
        assertEquals(1, sheet.unsavedProperty().get(), "a block goes back at once");
        assertEquals(3, sheet.spotProperty().get().row());
        sheet.undo();
        sheet.undo();
        assertEquals(0, sheet.unsavedProperty().get());
        sheet.redo();
        sheet.redo();
        sheet.redo();
        assertEquals(5, sheet.unsavedProperty().get());
        sheet.go(2, 0);
        sheet.empty();
        assertEquals(4, sheet.unsavedProperty().get());
        sheet.redo();
        assertEquals(4, sheet.unsavedProperty().get(), "another step was made since");
        sheet.undo();
        assertEquals(5, sheet.unsavedProperty().get());
        assertEquals(Optional.empty(), model.save());
        sheet.undo();
        assertEquals(0, sheet.unsavedProperty().get(), "what was saved stays");
    }

    @Test
    void showsWhatTheRegisterCountsUntilSomethingIsTyped() {
        assertEquals(6, model.sheet().rows().size(), "the commune, its sums and four villages");
        assertTrue(cell(0, Quantity.POPULATION).startsWith("sổ: "));
        assertEquals("chưa có", cell(0, Quantity.DIGITAL_SKILLED), "what nobody knows is not nought");
        assertEquals("–", cell(2, Quantity.STAFF));
        assertEquals("chưa đủ", cell(1, Quantity.POPULATION));
        for (int i = 0; i < 4; i++) {
            model.sheet().go(2 + i, 0);
            type("1.00" + i);
            model.sheet().move(1, 0);
        }
        assertEquals(4, model.sheet().unsavedProperty().get());
        assertEquals("1.001 •", cell(3, Quantity.POPULATION));
        model.inputs().getLast().set("Thống kê xã");
        assertEquals(Optional.empty(), model.save());
        assertEquals(0, model.sheet().unsavedProperty().get());
        assertEquals("1.001", cell(3, Quantity.POPULATION));
        assertEquals("4.006", cell(1, Quantity.POPULATION));
        assertEquals(4006, bases.of(2026).get(BaseBook.COMMUNE).values().stream().filter(d -> d.base().name().equals("POPULATION")).findFirst()
            .orElseThrow().number());
        model.sheet().go(0, 0);
        type("4010");
        model.save();
        assertEquals("4.006 (−4)", cell(1, Quantity.POPULATION), "a difference is named");
        assertTrue(words.about(model.sheet().rows().get(0), Quantity.POPULATION).contains("nguồn: Thống kê xã"));
        model.sheet().go(0, 0);
        model.sheet().empty();
        model.save();
        assertEquals(4, bases.entered(2026).size(), "the commune's own was taken out");
    }

    @Test
    void checksEachPastedCell() {
        model.sheet().go(0, 0);
        model.paste("5.000\t3000\n1200\thai trăm\n1,5\t\n");
        assertEquals("5.000 •", cell(0, Quantity.POPULATION));
        assertEquals("1.200 •", cell(2, Quantity.POPULATION), "the line of sums is stepped over");
        assertEquals("✗ hai trăm", cell(2, Quantity.ADULTS));
        assertEquals("✗ 1,5", cell(3, Quantity.POPULATION));
        assertEquals("Đã dán 5 ô; 2 ô không phải là số, 0 ô rơi ra ngoài chỗ gõ được. Xem lại rồi Ctrl S để cất.", prompts.told.getLast());
        model.save();
        assertEquals(List.of(), bases.entered(2026), "nothing is kept while a cell is wrong");
        assertEquals(Quantity.ADULTS, model.sheet().spotProperty().get().quantity());
        model.sheet().empty();
        model.sheet().go(3, 0);
        model.sheet().empty();
        model.save();
        assertEquals(3, bases.entered(2026).size());
    }

    @Test
    void asksBeforeTypedNumbersAreLost() {
        type("77");
        prompts.confirms = false;
        model.yearProperty().set(2025);
        assertEquals(2026, model.yearProperty().get());
        assertEquals(1, model.sheet().unsavedProperty().get());
        model.load();
        assertEquals(1, model.sheet().unsavedProperty().get(), "coming back to the section loses nothing");
        prompts.confirms = true;
        model.yearProperty().set(2025);
        assertEquals(0, model.sheet().unsavedProperty().get());
        assertEquals("31/12/2025", model.inputs().getFirst().get());
        type("88");
        model.inputs().getFirst().set("32/1/2026");
        assertEquals(Optional.of("facts.as_of"), model.save());
        model.inputs().getFirst().set("23/11/2026");
        model.save();
        assertEquals(Fault.DAY_TO_COME, ((FaultException) prompts.failures.getFirst()).fault());
        assertEquals(1, model.sheet().unsavedProperty().get());
    }

    @Test
    void setsTheAgesOfAdultsAndReadsAFileBack() {
        String before = cell(0, Quantity.ADULTS);
        model.ages().inputs().getFirst().set("19");
        model.ages().inputs().getLast().set("60");
        assertEquals(Optional.empty(), model.ages().save());
        assertEquals(new AdultAges(19, 60), bases.adultAges());
        assertTrue(!before.equals(cell(0, Quantity.ADULTS)));
        model.ages().inputs().getLast().set("10");
        assertEquals(Optional.of("facts.adult_to"), model.ages().save());
        bases.enter(List.of(new EnteredFact(null, 2026, Quantity.STAFF, 40, RegisterDesk.CLOCK.instant().atZone(RegisterDesk.CLOCK.getZone())
            .toLocalDate(), "")));
        model.load();
        prompts.file = folder.resolve("out.xlsx");
        model.export();
        bases.enter(List.of(), bases.entered(2026));
        model.load();
        model.bring();
        assertEquals("40 •", cell(0, Quantity.STAFF), "read, and saved only when the clerk says so");
        assertEquals(Map.of(), model.sheet().rows().get(2).typed());
    }

    @Test
    void keepsTargetsAndDueDays() {
        TargetsModel targets = model.targets();
        assertEquals(Optional.of("facts.target.percent"), targets.save());
        targets.percent().set("85,5");
        targets.texts().getLast().set("Kế hoạch 12/KH-UBND tỉnh");
        assertEquals(Optional.empty(), targets.save());
        assertTrue(targets.lines().stream().anyMatch(line -> line.target().programme() == Programme.PROVINCE
            && line.target().percent().compareTo(new BigDecimal("85.5")) == 0));
        targets.open(targets.lines().getFirst().target());
        targets.remove();
        assertEquals(14, targets.lines().size());
        targets.restore();
        assertEquals(15, targets.lines().size());
        prompts.back.run();
        assertEquals(14, targets.lines().size());
        assertEquals("Đã để lại các chỉ tiêu như đơn vị đã sửa.", prompts.told.getLast());
        targets.restore();
        assertEquals(15, targets.lines().size());
        prompts.back = null;
        targets.restore();
        assertNull(prompts.back, "nothing was changed");
        assertEquals(List.of(), prompts.asked);
        DuesModel dues = model.dues();
        dues.chosenProperty().set(dues.lines().get(3));
        dues.takePreset();
        assertEquals("20/11", dues.texts().getFirst().get());
        assertEquals(Optional.empty(), dues.save());
        assertTrue(dues.lines().get(3).due().isPresent());
        dues.chosenProperty().set(dues.lines().get(1));
        dues.texts().getFirst().set("31/4");
        dues.save();
        assertEquals(Fault.DUE_DAY, ((FaultException) prompts.failures.getLast()).fault());
    }
}
