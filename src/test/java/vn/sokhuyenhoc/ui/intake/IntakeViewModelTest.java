package vn.sokhuyenhoc.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.intake.ListColumn;
import vn.sokhuyenhoc.domain.intake.ListField;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;

class IntakeViewModelTest {
    @TempDir
    Path folder;

    private final SameThreadRunner runner = new SameThreadRunner();
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private RegisterDesk desk;
    private IntakeViewModel model;

    @BeforeEach
    void open() {
        desk = RegisterDesk.in(folder);
        model = new IntakeViewModel(desk.jobs(), runner, prompts, RegisterDesk.MESSAGES);
        model.start();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void choose(String name) {
        prompts.file = RegisterDesk.PEOPLE.resolve(name);
        model.chooseFile();
    }

    private Looked looked() {
        return model.readingProperty().get().looked();
    }

    private Line line(int row) {
        return looked().lines().stream().filter(line -> line.number() == row).findFirst().orElseThrow();
    }

    @Test
    void fileIsUnderstoodAndNothingIsWrittenBeforeTheButton() {
        assertFalse(model.readyProperty().get());
        choose("01-ban-na-lo.xlsx");
        assertEquals(List.of(228, 2), List.of(looked().taken(), looked().refused().size()));
        assertEquals(List.of("Bản Nà Lo"), looked().newPlaces());
        assertTrue(model.readyProperty().get());
        assertEquals(0, desk.register().countPeople());
        model.write();
        assertEquals(228, desk.register().countPeople());
        assertEquals(List.of("Lần nhập 1: đã nhận 228, chưa nhận 2"), prompts.told);
        assertFalse(model.readyProperty().get());
        assertFalse(model.hasWork());
    }

    @Test
    void filesFollowEachOther() {
        choose("01-ban-na-lo.xlsx");
        model.write();
        choose("02-ban-co-muong.xlsx");
        assertNull(model.importedProperty().get());
        model.write();
        assertEquals(2, model.importedProperty().get().number());
        assertEquals(442, desk.register().countPeople());
        model.start();
        assertNull(model.readingProperty().get());
        assertEquals(List.of("Bản Nà Lo", "Bản Co Muông"), List.copyOf(model.places()));
    }

    @Test
    void lastOfTwoQuickChoicesStands() {
        runner.hold();
        choose("01-ban-na-lo.xlsx");
        choose("03-ban-hang-tau.xls");
        runner.release();
        assertEquals("03-ban-hang-tau.xls", model.readingProperty().get().file().path().getFileName().toString());
        assertTrue(model.readyProperty().get());
    }

    @Test
    void columnsAreCorrectedAndReadAnew() {
        choose("01-ban-na-lo.xlsx");
        int name = model.readingProperty().get().file().heading().column(ListField.NAME).orElseThrow();
        model.setMeaning(name, null);
        assertNull(looked());
        assertTrue(model.readingProperty().get().trouble().contains("họ và tên"), model.readingProperty().get().trouble());
        assertFalse(model.readyProperty().get());
        model.setMeaning(name, ListColumn.of(ListField.NAME));
        assertEquals(228, looked().taken());
        assertTrue(model.readyProperty().get());
    }

    @Test
    void twoQuickCorrectionsBothCount() {
        choose("01-ban-na-lo.xlsx");
        int phone = model.readingProperty().get().file().heading().column(ListField.PHONE).orElseThrow();
        runner.hold();
        model.setMeaning(phone, null);
        model.choosePlace("Bản Khác");
        assertFalse(model.readyProperty().get());
        runner.release();
        assertEquals(List.of("Bản Khác"), looked().newPlaces());
        assertTrue(((LookedPeople) looked()).preview().rows().stream().allMatch(row -> row.person().contact().phone() == null));
    }

    @Test
    void otherSheetWithoutAListIsSaidAndTheFileStays() {
        choose("07-tieu-khu-5.xlsx");
        String there = model.readingProperty().get().file().sheet().name();
        model.chooseSheet(model.readingProperty().get().file().sheets().stream().map(s -> s.name()).filter(n -> !n.equals(there)).findFirst().orElseThrow());
        assertTrue(model.readingProperty().get().trouble().contains("dòng tiêu đề"), model.readingProperty().get().trouble());
        assertEquals(there, model.readingProperty().get().file().sheet().name());
        assertTrue(model.readyProperty().get());
    }

    @Test
    void fileThatIsNoWorkbookIsSaid() throws IOException {
        prompts.file = Files.writeString(folder.resolve("thu.xlsx"), "Kính gửi");
        model.chooseFile();
        assertEquals(Fault.FILE_NOT_WORKBOOK, ((FaultException) prompts.failures.getFirst()).fault());
        assertNull(model.readingProperty().get());
        assertFalse(model.hasWork());
    }

    @Test
    void stoppedWritingLeavesThePreview() {
        choose("01-ban-na-lo.xlsx");
        runner.hold();
        model.write();
        model.writing().stop();
        runner.release();
        assertEquals(List.of(Progress.Stopped.class), prompts.failures.stream().map(Object::getClass).toList());
        assertEquals(0, desk.register().countPeople());
        assertNull(model.importedProperty().get());
        assertTrue(model.readyProperty().get());
    }

    @Test
    void rowsNotTakenAreGivenBack() {
        choose("01-ban-na-lo.xlsx");
        model.write();
        prompts.file = folder.resolve("tra-lai.xlsx");
        model.saveRefused();
        assertNotNull(desk.files().open(prompts.file));
        assertEquals("Đã ghi 2 dòng chưa nhận vào tệp “tra-lai.xlsx”.", prompts.told.getLast());
        assertTrue(prompts.asked.getLast().contains("01-ban-na-lo-chua-nhan.xlsx"), prompts.asked::toString);
    }

    private static final String HEADING = "Họ và tên\tNăm sinh\tGiới tính\tSố CCCD\tĐiện thoại\tThôn\n";

    @Test
    void nothingPastedIsSaid() {
        model.paste(null);
        assertEquals(Fault.NOTHING_PASTED, ((FaultException) prompts.failures.getFirst()).fault());
        assertNull(model.readingProperty().get());
    }

    @Test
    void correctionsAreNotLostWithoutAsking() {
        model.paste(HEADING + "Lò Văn Bình\tnăm nào\tNam\t\t\tBản Nà Lo");
        model.grid().correct(line(2), 1, "1969");
        prompts.confirms = false;
        choose("01-ban-na-lo.xlsx");
        assertEquals(1, looked().taken());
        prompts.confirms = true;
        model.chooseFile();
        assertEquals(228, looked().taken());
    }

    @Test
    void correctedColumnsAreRememberedForTheNextFileOfTheShape() {
        choose("01-ban-na-lo.xlsx");
        int phone = looked().file().heading().column(ListField.PHONE).orElseThrow();
        model.setMeaning(phone, null);
        model.write();
        choose("01-ban-na-lo.xlsx");
        assertTrue(model.readingProperty().get().recalled());
        assertFalse(looked().file().heading().has(ListField.PHONE));
    }

    @Test
    void stoppedReadingLeavesNothing() {
        runner.hold();
        choose("01-ban-na-lo.xlsx");
        model.checking().stop();
        runner.release();
        assertEquals(List.of(Progress.Stopped.class), prompts.failures.stream().map(Object::getClass).toList());
        assertNull(model.readingProperty().get());
    }
}
