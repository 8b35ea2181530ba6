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
import vn.sokhuyenhoc.domain.intake.ListField;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.work.PeoplePreview;

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

    private PeoplePreview preview() {
        return model.readingProperty().get().preview();
    }

    @Test
    void fileIsUnderstoodAndNothingIsWrittenBeforeTheButton() {
        assertFalse(model.readyProperty().get());
        choose("01-ban-na-lo.xlsx");
        assertEquals(List.of(228, 2), List.of(preview().taken().size(), preview().refused().size()));
        assertEquals(List.of("Bản Nà Lo"), preview().newPlaces());
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
        assertNull(model.readingProperty().get().preview());
        assertTrue(model.readingProperty().get().trouble().contains("họ và tên"), model.readingProperty().get().trouble());
        assertFalse(model.readyProperty().get());
        model.setMeaning(name, ListField.NAME);
        assertEquals(228, preview().taken().size());
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
        assertEquals(List.of("Bản Khác"), preview().newPlaces());
        assertTrue(preview().rows().stream().allMatch(row -> row.person().contact().phone() == null));
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
}
