package vn.sokhuyenhoc.ui.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.copy.CopyReason;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.office.Office;
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
import vn.sokhuyenhoc.work.SampleData;
import vn.sokhuyenhoc.work.copies.CopyKeeper;
import vn.sokhuyenhoc.work.copies.CopyShelf;
import vn.sokhuyenhoc.work.paper.PaperRegister;

class OpeningViewModelTest {
    @TempDir
    private Path folder;
    private final List<Database> open = new ArrayList<>();
    private final SameThreadRunner runner = new SameThreadRunner();
    private final ScriptedPrompts prompts = new ScriptedPrompts();

    @AfterEach
    void close() {
        open.forEach(Database::close);
    }

    private OpeningViewModel model() {
        SampleData sample = new SampleData(Path.of("sample-data"), new ListFiles(new WorkbookReader()), Clock.systemDefaultZone());
        return new OpeningViewModel(new Opening(folder, sample, open::add), runner, prompts, new Messages(Messages.VIETNAMESE));
    }

    private static void fill(OpeningViewModel model) {
        model.office().province().set("Sơn La");
        model.office().commune().set(" Chiềng Mai ");
        model.office().signer().set("Lò Văn Ơn");
        model.password().set("matkhẩu9");
        model.again().set("matkhẩu9");
    }

    @Test
    void pointsAtTheFirstWrongInputAndNamesAllOfThem() {
        OpeningViewModel model = model();
        assertEquals(OpeningViewModel.Step.WELCOME, model.stepProperty().get());
        assertEquals(Optional.of("office.province"), model.create());
        assertEquals("Hãy ghi họ và tên người ký.", model.office().signer().messageProperty().get());
        assertEquals("Mật khẩu phải có ít nhất 6 ký tự.", model.password().messageProperty().get());
        fill(model);
        model.again().set("matkhau9");
        assertEquals(Optional.of("opening.again"), model.create());
        model.office().issuer().set("x".repeat(121));
        assertEquals(Optional.of("office.issuer"), model.create());
        assertTrue(open.isEmpty());
        assertTrue(model().stepProperty().get() == OpeningViewModel.Step.WELCOME);
    }

    @Test
    void makesTheRegisterOfThisOfficeAndOpensItAgain() {
        OpeningViewModel model = model();
        fill(model);
        assertEquals(Optional.empty(), model.create());
        assertTrue(model.openedProperty().get());
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
        model.office().province().set("Hồ Chí Minh");
        model.office().kind().set(Office.Kind.PHUONG);
        model.office().commune().set("Bến Thành");
        assertEquals("HỘI KHUYẾN HỌC THÀNH PHỐ HỒ CHÍ MINH", model.office().superior().get());
        model.office().preset().set(HeaderPreset.COMMITTEE);
        assertEquals("ỦY BAN NHÂN DÂN PHƯỜNG BẾN THÀNH", model.office().superior().get());
        model.office().issuer().set("HỘI KHUYẾN HỌC – CỰU GIÁO CHỨC");
        model.office().commune().set("Sài Gòn");
        assertEquals("ỦY BAN NHÂN DÂN PHƯỜNG SÀI GÒN", model.office().superior().get());
        assertEquals("HỘI KHUYẾN HỌC – CỰU GIÁO CHỨC", model.office().issuer().get());
        model.office().preset().set(HeaderPreset.ALONE);
        assertEquals("", model.office().superior().get());
        assertEquals("HỘI KHUYẾN HỌC PHƯỜNG SÀI GÒN", model.office().issuer().get());
    }

    @Test
    void fillsTheSampleAndLeavesNothingWhenStopped() {
        OpeningViewModel model = model();
        model.go(OpeningViewModel.Step.SAMPLE);
        model.password().set("matkhau9");
        model.again().set("matkhau9");
        runner.hold();
        model.createSample();
        model.work().stop();
        runner.release();
        assertTrue(prompts.failures.getFirst() instanceof Progress.Stopped);
        assertFalse(Database.existsIn(folder));
        model.createSample();
        runner.release();
        assertTrue(model.openedProperty().get());
        assertTrue(new Register(open.getFirst()).countPeople() > 2000);
        assertEquals(model.work().ofProperty().get(), model.work().doneProperty().get());
    }

    /** The file is destroyed: after the password the way out is shown, and taken. */
    @Test
    void aDestroyedRegisterIsRebuiltFromItsCopy() throws IOException {
        try (Database database = Database.create(folder, "matkhau9".toCharArray())) {
            new CopyKeeper(database, new CopyShelf(database), Clock.systemDefaultZone()).make(CopyReason.HOUR, Progress.NONE);
            new OfficeBook(database).save(PaperRegister.office("Chiềng Ve"));
        }
        Files.delete(folder.resolve("so-khuyen-hoc.mv.db"));
        OpeningViewModel model = model();
        model.known().set("matkhau9");
        model.open();
        assertEquals(OpeningViewModel.Step.REBUILD, model.stepProperty().get());
        assertEquals(Fault.DATABASE_GONE, ((FaultException) prompts.failures.getFirst()).fault());
        assertTrue(model.planProperty().get().isComplete());
        assertEquals(1, model.planProperty().get().again());
        model.rebuild();
        assertTrue(model.openedProperty().get());
        assertEquals("Chiềng Ve", new OfficeBook(open.getFirst()).office().commune().name());
    }

    @Test
    void withoutACopyOnlyTheFaultIsSaid() throws IOException {
        Database.create(folder, "matkhau9".toCharArray()).close();
        Files.delete(folder.resolve("so-khuyen-hoc.mv.db"));
        OpeningViewModel model = model();
        model.known().set("matkhau9");
        model.open();
        assertEquals(OpeningViewModel.Step.PASSWORD, model.stepProperty().get());
        assertEquals(1, prompts.failures.size());
    }
}
