package vn.sokhuyenhoc.ui.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.shell.Shell;
import vn.sokhuyenhoc.ui.shell.ShellViewModel;
import vn.sokhuyenhoc.work.CriteriaShelf;
import vn.sokhuyenhoc.work.SampleRegister;

/** The screen of papers in the window, over the sample commune, by keyboard alone. */
class DocumentsScreenTest extends UiTest {
    @TempDir
    private Path folder;
    private static @TempDir Path common;
    private static SampleRegister sample;

    private final Messages messages = new Messages(Messages.VIETNAMESE);
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final FxTaskRunner runner = new FxTaskRunner(prompts::fail);
    private final ShellViewModel window = new ShellViewModel(new StatusLine());
    private String visited = "";
    private DocumentsViewModel model;
    private Shell shell;

    @BeforeAll
    static void make() {
        sample = SampleRegister.in(common.resolve("register"));
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    @AfterEach
    void closeRunner() {
        runner.close();
        assertTrue(prompts.failures.isEmpty(), () -> prompts.failures.toString());
    }

    @Override
    protected Parent content() {
        model = new DocumentsViewModel(sample.publishing(), sample.formPapers(), sample.rounds(), SampleRegister.CLOCK,
            new DocumentsViewModel.Desk(runner, prompts, (screen, detail) -> visited = screen + " " + detail, messages));
        shell = new Shell(window, Map.of(Screen.DOCUMENTS, new DocumentsView(model, messages)), messages);
        window.officeProperty().set("Hội Khuyến học xã Chiềng Hương");
        return shell;
    }

    @Override
    protected void opened() {
        window.go(Screen.DOCUMENTS);
        shell.open();
    }

    private void settle() {
        for (int i = 0; i < 4; i++) {
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.waitFor(WaitForAsyncUtils.async(() -> {
                CountDownLatch done = new CountDownLatch(1);
                runner.run(progress -> null, nothing -> done.countDown());
                return done.await(20, TimeUnit.SECONDS);
            }));
        }
    }

    private String pageNumber() {
        settle();
        return this.<Label>node("documents.page_number").getText();
    }

    @Test
    void theJobByKeyboard() throws Exception {
        assertTrue(pageNumber().matches("Trang 1 / \\d\\d"), pageNumber());
        assertTrue(this.<Label>node("documents.draft").getText().startsWith("BẢN NHÁP"));
        look("documents-first");
        chord(KeyCode.PAGE_DOWN);
        assertTrue(pageNumber().startsWith("Trang 2 / "), pageNumber());
        look("documents-second");
        prompts.file = folder.resolve("danh-sach.pdf");
        chord(KeyCode.CONTROL, KeyCode.S);
        settle();
        assertEquals("Đã lưu 1.296 người vào tệp danh-sach.pdf.", prompts.told.getLast());
        assertTrue(prompts.asked.getLast().endsWith("[de-nghi-cong-nhan-2026-cong-dan.pdf]"), prompts.asked.toString());
        assertTrue(Files.size(prompts.file) > 50_000);
        chord(KeyCode.ALT, KeyCode.DIGIT5);
        settle();
        assertEquals("Có 1.800 phiếu.", this.<Label>node("documents.rows").getText());
        look("documents-roster");
        prompts.file = folder.resolve("ket-qua.xlsx");
        chord(KeyCode.CONTROL, KeyCode.S);
        settle();
        assertTrue(Files.size(prompts.file) > 50_000);
    }

    @Test
    void papersToCollectFormsWith() throws Exception {
        settle();
        onScreen(() -> model.placeProperty().set(model.places().get(1)));
        chord(KeyCode.ALT, KeyCode.DIGIT2);
        assertEquals("Trang 1 / 8", pageNumber());
        assertEquals("", this.<Label>node("documents.draft").getText(), "a roll has no criteria");
        look("documents-roll");
        prompts.file = folder.resolve("roll.xlsx");
        click("documents.sheet");
        settle();
        assertEquals("Đã lưu 228 người vào tệp roll.xlsx.", prompts.told.getLast());
        assertTrue(prompts.asked.getLast().endsWith("[theo-doi-thu-phieu-2026-cong-dan-ban-na-lo.xlsx]"), prompts.asked.toString());
        chord(KeyCode.ALT, KeyCode.DIGIT3);
        assertEquals("Trang 1 / 10", pageNumber());
        assertTrue(this.<Label>node("documents.draft").getText().startsWith("BẢN NHÁP"));
        click("documents.empty");
        chord(KeyCode.DIGIT5);
        prompts.file = folder.resolve("forms.pdf");
        chord(KeyCode.CONTROL, KeyCode.S);
        settle();
        assertEquals("Đã lưu 233 phiếu vào tệp forms.pdf.", prompts.told.getLast());
        look("documents-forms");
        chord(KeyCode.ALT, KeyCode.DIGIT4);
        assertEquals("Trang 1 / 1", pageNumber());
        look("documents-covers");
    }

    @Test
    void oneVillageAndTheWayToTheCriteria() {
        settle();
        int all = model.pages().countProperty().get();
        onScreen(() -> model.placeProperty().set(model.places().get(1)));
        settle();
        assertTrue(model.pages().countProperty().get() < all);
        click("documents.open_criteria");
        assertEquals("CRITERIA ", visited);
    }

    @Test
    void aCheckedSetMakesNoDraft() {
        try (SampleRegister other = SampleRegister.in(folder.resolve("other"))) {
            new CriteriaShelf(other.database()).markChecked(other.round().setId(), "Quàng Văn Thiêm", LocalDate.of(2026, 12, 1));
            onScreen(() -> {
                model = new DocumentsViewModel(other.publishing(), other.formPapers(), other.rounds(), SampleRegister.CLOCK,
                    new DocumentsViewModel.Desk(runner, prompts, (screen, detail) -> { }, messages));
                model.load();
            });
            settle();
            assertEquals("", model.draftProperty().get());
            assertFalse(model.pages().countProperty().get() == 0);
        }
    }

    @Test
    void picturesInOtherSizesAndColours() {
        settle();
        onScreen(() -> window.appearanceProperty().set(new Appearance(100, true)));
        settle();
        look("documents-dark");
        onScreen(() -> window.appearanceProperty().set(new Appearance(150, false)));
        settle();
        look("documents-150");
        chord(KeyCode.ALT, KeyCode.DIGIT1);
        settle();
        look("documents-people-150");
        chord(KeyCode.ALT, KeyCode.DIGIT3);
        settle();
        look("documents-forms-150");
    }
}
