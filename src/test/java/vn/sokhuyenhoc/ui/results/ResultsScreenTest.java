package vn.sokhuyenhoc.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.domain.assessment.Result;
import vn.sokhuyenhoc.domain.assessment.ResultFilter.Order;
import vn.sokhuyenhoc.domain.assessment.ResultFilter.Which;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.ownlist.ListText;
import vn.sokhuyenhoc.domain.ownlist.ResultsList.Sorted;
import vn.sokhuyenhoc.domain.ownlist.ResultsList;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.shell.Shell;
import vn.sokhuyenhoc.ui.shell.ShellViewModel;
import vn.sokhuyenhoc.work.SampleRegister;

/** The screen of results in the window, over the sample commune, by keyboard alone. */
class ResultsScreenTest extends UiTest {
    @TempDir
    private static Path folder;
    private static SampleRegister sample;

    private final Messages messages = new Messages(Messages.VIETNAMESE);
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final FxTaskRunner runner = new FxTaskRunner(prompts::fail);
    private final ShellViewModel window = new ShellViewModel(new StatusLine());
    private String visited = "";
    private Shell shell;

    @BeforeAll
    static void make() {
        sample = SampleRegister.in(folder.resolve("register"));
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
        ResultsViewModel model = new ResultsViewModel(sample.publishing(), sample.rounds(), runner, prompts,
            (screen, detail) -> visited = screen + " " + detail, messages);
        shell = new Shell(window, Map.of(Screen.RESULTS, new ResultsView(model, messages)), messages);
        window.officeProperty().set("Hội Khuyến học xã Chiềng Hương");
        return shell;
    }

    @Override
    protected void opened() {
        window.go(Screen.RESULTS);
        shell.open();
    }

    /** Work asks for more work: the answer to the question, then the rows that are seen. */
    private void settle() {
        for (int i = 0; i < 4; i++) {
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.waitFor(WaitForAsyncUtils.async(() -> {
                java.util.concurrent.CountDownLatch done = new java.util.concurrent.CountDownLatch(1);
                runner.run(progress -> null, nothing -> done.countDown());
                return done.await(20, java.util.concurrent.TimeUnit.SECONDS);
            }));
        }
    }

    private String listed() {
        settle();
        return this.<Label>node("results.listed").getText();
    }

    @Test
    void theJobByKeyboard() throws Exception {
        assertEquals("1.800 trên 1.800 phiếu", listed());
        assertEquals("Đủ 80 điểm nhưng có chỉ số dưới 5: 144", this.<ToggleButton>node("results.enough_but_low").getText());
        onScreen(() -> assertEquals("results.list", scene.getFocusOwner().getId()));
        look("results-all");
        chord(KeyCode.DIGIT4);
        assertEquals("144 trên 1.800 phiếu", listed());
        chord(KeyCode.DOWN);
        settle();
        TableView<Result> list = node("results.list");
        assertEquals(1, list.getSelectionModel().getSelectedIndex());
        Result second = list.getItems().get(1);
        assertTrue(this.<Label>node("results.reason").getText().startsWith(second.subject().name() + ": Đạt "));
        look("results-low");
        chord(KeyCode.ENTER);
        assertEquals("ENTRY subject:" + second.subject().id() + ":2026-cong-dan", visited);
        chord(KeyCode.DIGIT1);
        chord(KeyCode.CONTROL, KeyCode.F);
        write("lường văn pản").push(KeyCode.ENTER);
        settle();
        onScreen(() -> assertEquals("results.list", scene.getFocusOwner().getId()));
        assertTrue(list.getItems().size() > 0 && list.getItems().stream().allMatch(r -> r.subject().name().contains("Lường")), listed());
        look("results-find");
        prompts.file = folder.resolve("ket-qua.xlsx");
        chord(KeyCode.CONTROL, KeyCode.E);
        settle();
        assertTrue(Files.size(prompts.file) > 3000);
        assertTrue(prompts.told.getLast().startsWith("Đã xuất " + list.getItems().size() + " phiếu"), prompts.told.toString());
    }

    /** Kept by Ctrl U or the button; opened again, everything stands as it was saved. */
    @Test
    void aListIsSavedAndComesBack() {
        settle();
        chord(KeyCode.DIGIT4);
        settle();
        chord(KeyCode.CONTROL, KeyCode.U);
        ResultsList low = new ResultsList(Title.CITIZEN, null, null, Which.ENOUGH_BUT_LOW, "", Sorted.USUAL);
        assertEquals("REPORTS lists:keep\n" + ListText.write(low), visited);
        visited = "";
        click("results.keep_list");
        assertEquals("REPORTS lists:keep\n" + ListText.write(low), visited);
        chord(KeyCode.DIGIT0);
        ResultsList other = new ResultsList(Title.CITIZEN, null, null, Which.FAILED, "văn", new Sorted(Order.TOTAL, true));
        onScreen(() -> window.go(Screen.RESULTS, "list\n" + ListText.write(other)));
        settle();
        TableView<Result> list = node("results.list");
        onScreen(() -> {
            assertTrue(list.isVisible() && list.isFocused());
            assertEquals("văn", this.<TextField>node("results.find").getText());
            assertEquals("total DESCENDING", list.getSortOrder().getFirst().getId() + " " + list.getSortOrder().getFirst().getSortType());
            assertTrue(this.<ToggleButton>node("results.failed").isSelected());
        });
        assertTrue(list.getItems().size() > 10 && list.getItems().size() < 360, listed());
        look("results-own-list");
        onScreen(() -> window.go(Screen.RESULTS, "list\n" + ListText.write(low)));
        assertEquals("144 trên 1.800 phiếu", listed());
        onScreen(() -> assertEquals(0, list.getSortOrder().size()));
    }

    @Test
    void theWorkingOverTheListByKeyboard() throws Exception {
        settle();
        chord(KeyCode.DIGIT4);
        settle();
        TableView<Result> list = node("results.list");
        chord(KeyCode.DOWN);
        push(KeyCode.SPACE);
        settle();
        assertExplained(list.getItems().get(1));
        look("results-working");
        chord(KeyCode.DOWN);
        settle();
        assertExplained(list.getItems().get(2));
        prompts.file = folder.resolve("slip.pdf");
        chord(KeyCode.CONTROL, KeyCode.P);
        settle();
        assertTrue(Files.size(prompts.file) > 3000);
        assertTrue(prompts.asked.getLast().contains("phieu-ket-qua-" + list.getItems().get(2).subject().number() + ".pdf"), prompts.asked.toString());
        assertTrue(prompts.told.getLast().contains("Đã lưu phiếu giải thích của " + list.getItems().get(2).subject().name()), prompts.told.toString());
        push(KeyCode.TAB);
        onScreen(() -> assertEquals("results.slip", scene.getFocusOwner().getId()));
        push(KeyCode.TAB).push(KeyCode.TAB);
        onScreen(() -> assertEquals("results.list", scene.getFocusOwner().getId()));
        push(KeyCode.ESCAPE);
        settle();
        onScreen(() -> {
            assertFalse(node("results.explained").isVisible());
            assertEquals("results.list", scene.getFocusOwner().getId());
            assertEquals(2, list.getSelectionModel().getSelectedIndex());
        });
        onScreen(() -> window.appearanceProperty().set(new Appearance(150, false)));
        click("results.explain");
        settle();
        assertExplained(list.getItems().get(2));
        look("results-working-150");
        push(KeyCode.PAGE_DOWN);
        settle();
        look("results-working-150-below");
        onScreen(() -> window.appearanceProperty().set(new Appearance(100, true)));
        chord(KeyCode.DIGIT5);
        settle();
        assertExplained(list.getItems().get(0));
        look("results-working-dark");
    }

    private void assertExplained(Result result) {
        onScreen(() -> {
            assertTrue(node("results.explained").isVisible());
            assertEquals("results.list", scene.getFocusOwner().getId());
        });
        assertEquals(result.subject().name(), this.<Label>node("results.explained_name").getText());
        assertEquals(new Wording(messages).reason(result.score()), this.<Label>node("results.explained_sentence").getText());
    }

    @Test
    void countsByVillageAndSortByHeading() {
        settle();
        chord(KeyCode.DIGIT0);
        settle();
        onScreen(() -> assertTrue(node("results.counts").isVisible() && !node("results.list").isVisible()));
        assertEquals(13, this.<TableView<?>>node("results.counts").getItems().size());
        look("results-counts");
        chord(KeyCode.DIGIT2);
        onScreen(() -> assertFalse(node("results.counts").isVisible()));
        assertEquals("1.296 trên 1.800 phiếu", listed());
        TableView<Result> list = node("results.list");
        onScreen(() -> list.getSortOrder().setAll(java.util.List.of(list.getColumns().get(4))));
        settle();
        assertEquals(80, list.getItems().get(0).score().total().intValueExact());
    }

    @Test
    void picturesInOtherSizesAndColours() {
        settle();
        onScreen(() -> window.appearanceProperty().set(new Appearance(100, true)));
        settle();
        look("results-dark");
        onScreen(() -> window.appearanceProperty().set(new Appearance(150, false)));
        settle();
        look("results-150");
        chord(KeyCode.DIGIT0);
        settle();
        look("results-counts-150");
    }
}
