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
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScreenView;
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
    private PaperDesk desk;
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
        desk = new PaperDesk(sample);
        model = new DocumentsViewModel(desk.jobs(), SampleRegister.CLOCK, new DocumentsViewModel.Desk(runner, prompts, (screen, detail) -> visited = screen + " " + detail, messages));
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

    private void choose(PaperKind kind, int place) {
        onScreen(() -> {
            model.order().kindProperty().set(kind);
            model.order().placeProperty().set(model.order().places().get(place));
        });
        settle();
    }

    @Test
    void theJobByKeyboard() throws Exception {
        choose(PaperKind.CERTIFICATION, 0);
        assertTrue(pageNumber().matches("Trang 1 / \\d\\d"), pageNumber());
        assertTrue(this.<Label>node("documents.draft").getText().startsWith("BẢN NHÁP"));
        look("documents-first");
        chord(KeyCode.PAGE_DOWN);
        assertTrue(pageNumber().startsWith("Trang 2 / "), pageNumber());
        prompts.file = folder.resolve("danh-sach.pdf");
        chord(KeyCode.CONTROL, KeyCode.S);
        settle();
        assertEquals("Danh sách công nhận: đã lưu 1.296 dòng vào tệp danh-sach.pdf.", prompts.told.getLast());
        assertTrue(prompts.asked.getLast().endsWith("[danh-sach-cong-nhan-2026-cong-dan.pdf]"), prompts.asked.toString());
        assertTrue(Files.size(prompts.file) > 50_000);
        chord(KeyCode.CONTROL, KeyCode.PAGE_UP);
        settle();
        assertFalse(model.order().kindProperty().get() == PaperKind.CERTIFICATION);
    }

    /** The arrow keys go through the list, which scrolls with them. */
    @Test
    void theListScrollsWithTheKeys() {
        settle();
        onScreen(() -> model.order().kindProperty().set(PaperKind.PEOPLE));
        onScreen(() -> this.<ToggleButton>node("documents.kind-people").requestFocus());
        int kinds = model.order().kinds().size();
        for (int i = 1; i < kinds; i++) {
            chord(KeyCode.DOWN);
        }
        settle();
        assertEquals(model.order().kinds().getLast(), model.order().kindProperty().get());
        ToggleButton last = node("documents.kind-" + model.order().kinds().getLast().name().toLowerCase(java.util.Locale.ROOT));
        assertTrue(last.localToScene(last.getLayoutBounds()).getMaxY() < HEIGHT, "the last one is seen");
        look("documents-last");
    }

    @Test
    void aSheetSaysWhatItHolds() throws Exception {
        choose(PaperKind.ROSTER, 0);
        assertEquals("Có 1.800 phiếu.", this.<Label>node("documents.rows").getText());
        look("documents-roster");
        prompts.file = folder.resolve("ket-qua.xlsx");
        click("documents.save-excel");
        settle();
        assertTrue(Files.size(prompts.file) > 50_000);
    }

    @Test
    void papersToCollectFormsWith() throws Exception {
        settle();
        choose(PaperKind.ROLL, 1);
        assertEquals("Trang 1 / 8", pageNumber());
        assertEquals("", this.<Label>node("documents.draft").getText(), "a roll has no criteria");
        prompts.file = folder.resolve("roll.xlsx");
        click("documents.save-excel");
        settle();
        assertEquals("Theo dõi thu phiếu: đã lưu 228 dòng vào tệp roll.xlsx.", prompts.told.getLast());
        assertTrue(prompts.asked.getLast().endsWith("[theo-doi-thu-phieu-2026-cong-dan-ban-na-lo.xlsx]"), prompts.asked.toString());
        choose(PaperKind.FORMS, 1);
        assertEquals("Trang 1 / 10", pageNumber());
        assertTrue(this.<Label>node("documents.draft").getText().startsWith("BẢN NHÁP"));
        click("documents.empty");
        chord(KeyCode.DIGIT5);
        prompts.file = folder.resolve("forms.pdf");
        chord(KeyCode.CONTROL, KeyCode.S);
        settle();
        assertEquals("Phiếu in sẵn tên: đã lưu 233 dòng vào tệp forms.pdf.", prompts.told.getLast());
        look("documents-forms");
    }

    @Test
    void askedForThePrinter() {
        choose(PaperKind.CERTIFICATION, 1);
        chord(KeyCode.CONTROL, KeyCode.P);
        settle();
        assertEquals("Canon phòng họp", model.output().printing().printerProperty().get());
        look("documents-print");
        chord(KeyCode.ENTER);
        settle();
        assertFalse(desk.printer.printed.isEmpty());
        chord(KeyCode.CONTROL, KeyCode.P);
        settle();
        chord(KeyCode.ESCAPE);
        assertFalse(model.output().printing().openProperty().get());
        assertEquals("documents.print", scene.getFocusOwner().getId());
    }

    @Test
    void minutesWithTheirWords() {
        choose(PaperKind.MINUTES, 1);
        look("documents-minutes");
        click("documents.field-meeting_begin");
        write("19 gio");
        chord(KeyCode.TAB);
        chord(KeyCode.TAB);
        chord(KeyCode.TAB);
        write("45 ho");
        chord(KeyCode.TAB);
        assertEquals("documents.field-chair", scene.getFocusOwner().getId(), "Tab leaves a field of several lines too");
        settle();
        assertEquals("19 gio", model.order().answers().property(PaperKind.Field.MEETING_BEGIN).get());
        assertEquals("45 ho", model.order().answers().property(PaperKind.Field.PRESENT).get());
        click("documents.answers_open");
        settle();
        look("documents-minutes-folded");
    }

    @Test
    void theWayToTheCriteria() {
        choose(PaperKind.CERTIFICATION, 0);
        click("documents.open_criteria");
        assertEquals("CRITERIA ", visited);
    }

    @Test
    void issuedByKeyboard() {
        try (SampleRegister other = SampleRegister.in(folder.resolve("other"))) {
            new CriteriaShelf(other.database()).markChecked(other.round().setId(), "Quàng Văn Thiêm", LocalDate.of(2026, 12, 1));
            PaperDesk otherDesk = new PaperDesk(other);
            onScreen(() -> {
                model = new DocumentsViewModel(otherDesk.jobs(), SampleRegister.CLOCK, new DocumentsViewModel.Desk(runner, prompts,
                    (screen, detail) -> { }, messages));
                ScreenView view = new DocumentsView(model, messages);
                Shell another = new Shell(window, Map.of(Screen.DOCUMENTS, view), messages);
                scene.setRoot(another);
                another.open();
                view.shown("");
            });
            settle();
            choose(PaperKind.CERTIFICATION, 1);
            assertEquals("", model.draftProperty().get());
            click("documents.take_number");
            settle();
            assertEquals("01", this.<TextField>node("documents.number").getText());
            click("documents.issue");
            settle();
            write("Lo Van Inh");
            look("documents-issue");
            chord(KeyCode.ENTER);
            settle();
            assertEquals("01/DS-HKH", otherDesk.archive.all().getFirst().number());
            look("documents-issued");
        }
    }

    @Test
    void picturesInOtherSizesAndColours() {
        settle();
        onScreen(() -> window.appearanceProperty().set(new Appearance(100, true)));
        choose(PaperKind.CERTIFICATION, 0);
        look("documents-dark");
        onScreen(() -> window.appearanceProperty().set(new Appearance(150, false)));
        settle();
        look("documents-150");
        chord(KeyCode.CONTROL, KeyCode.P);
        settle();
        look("documents-print-150");
        click("documents.print_leave");
        choose(PaperKind.MINUTES, 1);
        look("documents-minutes-150");
        click("documents.answers_open");
        look("documents-minutes-open-150");
        click("documents.answers_open");
        choose(PaperKind.PEOPLE, 0);
        look("documents-people-150");
        choose(PaperKind.FORMS, 0);
        look("documents-forms-150");
    }
}
