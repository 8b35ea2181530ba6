package vn.sokhuyenhoc.ui.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.office.HeaderPreset;
import vn.sokhuyenhoc.work.ListFiles;
import vn.sokhuyenhoc.work.OfficeBook;
import vn.sokhuyenhoc.work.Opening;
import vn.sokhuyenhoc.work.Register;
import vn.sokhuyenhoc.work.RoundBook;
import vn.sokhuyenhoc.work.SampleData;
import vn.sokhuyenhoc.work.paper.Printing;

class OpeningViewModelTest {
    @TempDir
    private Path folder;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);

    private final List<Path> sheets = new ArrayList<>();
    private final Doors.Sheet sheet = new Doors.Sheet() {
        @Override
        public void write(Path out) {
            sheets.add(out);
        }

        @Override
        public byte[] bytes() {
            return new byte[0];
        }

        @Override
        public Printing printing() {
            return null;
        }
    };
    private final List<Database> open = new ArrayList<>();
    private final SameThreadRunner runner = new SameThreadRunner();
    private final ScriptedPrompts prompts = new ScriptedPrompts();

    @AfterEach
    void close() {
        open.forEach(Database::close);
    }

    private OpeningViewModel model() {
        SampleData sample = new SampleData(Path.of("sample-data"), new ListFiles(new WorkbookReader()), Clock.systemDefaultZone());
        return new OpeningViewModel(new Doors(new Opening(folder, sample, open::add), new Opening(folder.resolve("so-mau"), sample, open::add),
            sheet, CLOCK), runner, prompts, new Messages(Messages.VIETNAMESE));
    }

    private static void fill(OpeningViewModel model) {
        model.go(OpeningViewModel.Step.PLACE);
        model.setup().office().province().set("Sơn La");
        model.setup().office().commune().set(" Chiềng Mai ");
        assertEquals(Optional.empty(), model.next());
        assertEquals(Optional.empty(), model.next());
        model.setup().password().set("matkhẩu9");
        model.setup().again().set("matkhẩu9");
    }

    @Test
    void eachStepPointsAtItsFirstWrongInput() {
        OpeningViewModel model = model();
        assertEquals(OpeningViewModel.Step.WELCOME, model.stepProperty().get());
        model.go(OpeningViewModel.Step.PLACE);
        assertEquals(Optional.of("office.province"), model.next());
        assertEquals("Hãy ghi tên xã, phường.", model.setup().office().commune().messageProperty().get());
        fill(model);
        model.setup().again().set("matkhau9");
        assertEquals(Optional.of("opening.again"), model.next());
        model.back();
        assertEquals(OpeningViewModel.Step.SIGNER, model.stepProperty().get());
        model.setup().office().issuer().set("x".repeat(121));
        assertEquals(Optional.of("office.issuer"), model.next());
        assertTrue(open.isEmpty());
    }

    @Test
    void goingBackLosesNothing() {
        OpeningViewModel model = model();
        fill(model);
        assertEquals(Optional.empty(), model.next());
        model.setup().villages().set("Thôn 1\n");
        for (int i = 0; i < 4; i++) {
            model.back();
        }
        assertEquals(OpeningViewModel.Step.WELCOME, model.stepProperty().get());
        model.go(OpeningViewModel.Step.PLACE);
        for (int i = 0; i < 3; i++) {
            assertEquals(Optional.empty(), model.next());
        }
        assertEquals(OpeningViewModel.Step.BEGIN, model.stepProperty().get());
        assertEquals(List.of("Thôn 1"), model.setup().names());
    }

    @Test
    void makesTheRegisterOfThisOfficeAndOpensItAgain() {
        OpeningViewModel model = model();
        fill(model);
        assertEquals(Optional.empty(), model.next());
        model.setup().villages().set("1. Thôn 1\n 2) Bản  Nà Lo\n\n- bản nà lo\nTổ dân phố 3");
        assertEquals(Optional.empty(), model.next());
        assertEquals(OpeningViewModel.Step.DONE, model.stepProperty().get());
        assertFalse(model.openedProperty().get());
        prompts.file = folder.resolve("to.pdf");
        model.sheet().save();
        assertEquals(List.of(folder.resolve("to.pdf")), sheets);
        model.enter();
        assertTrue(model.openedProperty().get());
        assertEquals(List.of("Thôn 1", "Bản Nà Lo", "Tổ dân phố 3"), new Register(open.getFirst()).places().stream().map(Place::name).toList());
        Round round = new RoundBook(open.getFirst()).all().getFirst();
        assertEquals("Công dân học tập năm 2026", round.name());
        assertFalse(new RoundBook(open.getFirst()).isChecked(round));
        assertFalse(SampleData.isIn(open.getFirst()));
        Office office = new OfficeBook(open.getFirst()).office();
        assertEquals("Chiềng Mai", office.commune().name());
        assertEquals("HỘI KHUYẾN HỌC TỈNH SƠN LA", office.heading().superior());
        assertEquals("HỘI KHUYẾN HỌC XÃ CHIỀNG MAI", office.heading().issuer());
        open.removeFirst().close();

        OpeningViewModel second = model();
        assertEquals(OpeningViewModel.Step.PASSWORD, second.stepProperty().get());
        assertEquals(Optional.of("opening.known"), second.open());
        second.known().set("sai rồi");
        second.open();
        assertFalse(second.openedProperty().get());
        assertTrue(second.known().messageProperty().get().startsWith("Mật khẩu chưa đúng"));
        second.known().set("matkha\u0302\u0309u9");
        second.open();
        assertTrue(second.openedProperty().get());
        assertEquals(List.of(), prompts.failures);
    }

    @Test
    void headerLinesFollowTheNamesUntilSomebodyWritesThem() {
        OpeningViewModel model = model();
        model.setup().office().province().set("Hồ Chí Minh");
        model.setup().office().kind().set(Office.Kind.PHUONG);
        model.setup().office().commune().set("Bến Thành");
        assertEquals("HỘI KHUYẾN HỌC THÀNH PHỐ HỒ CHÍ MINH", model.setup().office().superior().get());
        model.setup().office().preset().set(HeaderPreset.COMMITTEE);
        assertEquals("ỦY BAN NHÂN DÂN PHƯỜNG BẾN THÀNH", model.setup().office().superior().get());
        model.setup().office().issuer().set("HỘI KHUYẾN HỌC – CỰU GIÁO CHỨC");
        model.setup().office().commune().set("Sài Gòn");
        assertEquals("ỦY BAN NHÂN DÂN PHƯỜNG SÀI GÒN", model.setup().office().superior().get());
        assertEquals("HỘI KHUYẾN HỌC – CỰU GIÁO CHỨC", model.setup().office().issuer().get());
        model.setup().office().preset().set(HeaderPreset.ALONE);
        assertEquals("", model.setup().office().superior().get());
        assertEquals("HỘI KHUYẾN HỌC PHƯỜNG SÀI GÒN", model.setup().office().issuer().get());
    }

    @Test
    void theSampleLiesApartAndIsLeftByNobodyWhenStopped() {
        OpeningViewModel model = model();
        model.go(OpeningViewModel.Step.SAMPLE);
        runner.hold();
        model.openSample();
        model.work().stop();
        runner.release();
        assertTrue(prompts.failures.getFirst() instanceof Progress.Stopped);
        assertFalse(Database.existsIn(folder.resolve("so-mau")));
        model.openSample();
        runner.release();
        assertTrue(model.openedProperty().get());
        assertTrue(new Register(open.getFirst()).countPeople() > 2000);
        assertTrue(SampleData.isIn(open.getFirst()));
        assertEquals(model.work().ofProperty().get(), model.work().doneProperty().get());
        open.removeFirst().close();
        assertFalse(Database.existsIn(folder));
        OpeningViewModel again = model();
        again.go(OpeningViewModel.Step.SAMPLE);
        again.openSample();
        runner.release();
        assertTrue(again.openedProperty().get());
    }

    /** A file stands where the folder should be: as with a folder that may not be written to. */
    @Test
    void aFolderThatCannotBeWrittenToIsSaidAndLeftAsItWas() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        OpeningViewModel model = new OpeningViewModel(new Doors(new Opening(file.resolve("so"), null, open::add),
            new Opening(file.resolve("mau"), null, open::add), sheet, CLOCK), runner, prompts, new Messages(Messages.VIETNAMESE));
        fill(model);
        assertEquals(Optional.empty(), model.next());
        assertEquals(Optional.empty(), model.next());
        assertEquals(Fault.FOLDER_READ_ONLY, ((FaultException) prompts.failures.getFirst()).fault());
        assertEquals(OpeningViewModel.Step.BEGIN, model.stepProperty().get());
        assertEquals("matkhẩu9", model.setup().password().get());
    }

    /** Between the password's page and the password the stick is pulled out. */
    @Test
    void aFolderThatWasTakenAwayIsSaid() throws IOException {
        Path stick = folder.resolve("stick");
        Database.create(stick, "matkhau9".toCharArray()).close();
        OpeningViewModel model = new OpeningViewModel(new Doors(new Opening(stick, null, open::add), new Opening(folder.resolve("mau"), null,
            open::add), sheet, CLOCK), runner, prompts, new Messages(Messages.VIETNAMESE));
        Files.move(stick, folder.resolve("pulled"));
        model.known().set("matkhau9");
        model.open();
        assertEquals(Fault.FOLDER_GONE, ((FaultException) prompts.failures.getFirst()).fault());
        Files.move(folder.resolve("pulled"), stick);
        model.open();
        assertTrue(model.openedProperty().get());
    }
}
