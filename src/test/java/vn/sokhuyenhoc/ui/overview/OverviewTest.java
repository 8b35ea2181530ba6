package vn.sokhuyenhoc.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.shell.Shell;
import vn.sokhuyenhoc.ui.shell.ShellViewModel;
import vn.sokhuyenhoc.work.ListFiles;
import vn.sokhuyenhoc.work.Opening;
import vn.sokhuyenhoc.work.SampleData;

class OverviewTest extends UiTest {
    @TempDir
    private static Path folder;
    private static Database database;

    private final Messages messages = new Messages(Messages.VIETNAMESE);
    private final ShellViewModel shellModel = new ShellViewModel(new StatusLine());
    private FxTaskRunner runner;
    private OverviewViewModel model;
    private Shell shell;

    /** A screen that only is there. */
    private record Other(Parent root) implements ScreenView {
        @Override
        public void shown(String detail) {
            root.requestFocus();
        }

        @Override
        public List<KeyHint> keys() {
            return List.of();
        }
    }

    @BeforeAll
    static void fillSample() {
        SampleData sample = new SampleData(Path.of("sample-data"), new ListFiles(new WorkbookReader()), Clock.systemDefaultZone());
        new Opening(folder, sample, made -> database = made).createSample("matkhau123".toCharArray(), Progress.NONE);
    }

    @AfterAll
    static void closeDatabase() {
        database.close();
    }

    @Override
    protected Parent content() {
        runner = new FxTaskRunner(failure -> {
            throw new AssertionError(failure);
        });
        model = OverviewDesk.model(database, runner, shellModel);
        shell = new Shell(shellModel, Map.of(Screen.OVERVIEW, new OverviewView(model, messages), Screen.REGISTER, new Other(new Pane()),
            Screen.ENTRY, new Other(new Pane()), Screen.RESULTS, new Other(new Pane()), Screen.CRITERIA, new Other(new Pane())), messages);
        shellModel.officeProperty().set("Hội Khuyến học xã Chiềng Hương");
        shellModel.yearProperty().set("2026");
        return shell;
    }

    @Override
    protected void opened() {
        shell.open();
    }

    @AfterEach
    void close() {
        runner.close();
    }

    private void loaded() throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> model.stateProperty().get() != null);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void keysTakeTheStepsAndOpenAVillage() throws Exception {
        loaded();
        assertEquals(12, model.villages().size());
        assertEquals(3, model.steps().size());
        assertEquals("Xã Chiềng Hương · Công dân học tập năm 2026", this.<Label>node("overview.title-words").getText());
        chord(KeyCode.DIGIT2);
        onScreen(() -> assertEquals(Screen.RESULTS, shellModel.visitProperty().get().screen()));
        chord(KeyCode.F2);
        TableView<?> table = node("overview.village-list");
        onScreen(() -> assertEquals(table, scene.getFocusOwner()));
        chord(KeyCode.DOWN);
        chord(KeyCode.ENTER);
        onScreen(() -> assertEquals(new ShellViewModel.Visit(3, Screen.ENTRY,
            "place:" + model.villages().get(1).place().id() + ":2026-cong-dan"),
            shellModel.visitProperty().get()));
        chord(KeyCode.F2);
        chord(KeyCode.DIGIT3);
        onScreen(() -> assertEquals(Screen.CRITERIA, shellModel.visitProperty().get().screen()));
    }

    @Test
    void aKeyGoesToWhatAGoalLacks() throws Exception {
        loaded();
        GoalLine first = model.goals().stream().filter(line -> line.missing() != null).findFirst().orElseThrow();
        assertEquals("4", model.key(first));
        chord(KeyCode.DIGIT4);
        onScreen(() -> assertEquals(Screen.RESULTS, shellModel.visitProperty().get().screen()));
        onScreen(() -> assertEquals("way:2026-cong-dan", shellModel.visitProperty().get().detail()));
    }

    @Test
    void leavesPictures() throws Exception {
        loaded();
        look("overview");
        assertTrue(model.size().matches("2\\.\\d{3} người dân · 12 thôn, tổ · \\d+ chi hội"), model.size());
        onScreen(() -> shellModel.appearanceProperty().set(new Appearance(100, true)));
        look("overview-dark");
        onScreen(() -> shellModel.appearanceProperty().set(new Appearance(150, false)));
        look("overview-150");
    }
}
