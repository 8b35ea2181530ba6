package vn.sokhuyenhoc.ui.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.Sections;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.kit.form.KeySet.Action;
import vn.sokhuyenhoc.ui.kit.form.KeySet;
import vn.sokhuyenhoc.ui.practice.PracticeViewModel.Stage;
import vn.sokhuyenhoc.ui.shell.Shell;
import vn.sokhuyenhoc.ui.shell.ShellViewModel;
import vn.sokhuyenhoc.work.PracticePapers;
import vn.sokhuyenhoc.work.RoundBook;

class PracticeTest extends UiTest {
    @TempDir
    private Path folder;
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final FxTaskRunner runner = new FxTaskRunner(prompts::fail);
    private final ShellViewModel window = new ShellViewModel(new StatusLine());
    private final ObjectProperty<KeySet> keys = new SimpleObjectProperty<>(KeySet.USUAL);
    private RegisterDesk register;
    private PracticeViewModel model;

    @Override
    protected Parent content() {
        register = RegisterDesk.withSets(folder);
        RoundBook rounds = new RoundBook(register.database());
        rounds.add(new Round(0, "2026-cong-dan", Title.CITIZEN, 2026, "Công dân học tập năm 2026", "", "du-thao-2020-cong-dan"));
        model = new PracticeViewModel(rounds, new PracticePapers(new PdfWriter(), RegisterDesk.MESSAGES),
            new PracticeViewModel.Around(runner, prompts, Clock.systemDefaultZone(), new Random(244)), RegisterDesk.MESSAGES);
        window.officeProperty().set("Hội Khuyến học xã Chiềng Mai");
        window.yearProperty().set("2026");
        window.go(Screen.ENTRY);
        PracticeView view = new PracticeView(model, keys, RegisterDesk.MESSAGES);
        return new Shell(window, Map.of(Screen.ENTRY, new Sections("entry", "chuyển mục", List.of(
            new Sections.Section("practice", "Luyện gõ", view)))), RegisterDesk.MESSAGES);
    }

    @Override
    protected void opened() {
        ((Shell) scene.getRoot()).open();
    }

    @AfterEach
    void close() {
        runner.close();
        register.close();
    }

    private void keypad(String typed) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Robot robot = new Robot();
            for (char key : typed.toCharArray()) {
                KeyCode code = switch (key) {
                    case '!' -> KeyCode.ENTER;
                    case '*' -> KeyCode.MULTIPLY;
                    case '.' -> KeyCode.DECIMAL;
                    case '>' -> KeyCode.RIGHT;
                    default -> KeyCode.valueOf("NUMPAD" + key);
                };
                robot.keyPress(code);
                robot.keyRelease(code);
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Types the form at hand as it stands on the paper, then commits it. */
    private void copy() {
        StringBuilder typed = new StringBuilder();
        for (String mark : model.formProperty().get().marks()) {
            typed.append(mark.equals("10") ? "*" : mark.equals("1") ? "1>" : mark);
        }
        keypad(typed + "!");
    }

    private String text(String id) {
        return this.<Label>node(id).getText();
    }

    @Test
    void twentyFormsAreKeyedByKeysAloneAndNothingIsWritten() throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> scene.getFocusOwner() == node("practice.desk"));
        long number = register.database().runningNumber();
        look("practice-start");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            keypad("!");
            return model.stageProperty().get() == Stage.FORM;
        });
        assertEquals(model.formProperty().get().subject().name().toUpperCase(Messages.VIETNAMESE), text("practice.name"));
        String written = model.formProperty().get().subject().name();
        assertTrue(scene.getRoot().lookupAll(".ink").stream().anyMatch(ink -> ((Label) ink).getText().equals(written)), "the first paper is there");
        for (int i = 0; i < 3; i++) {
            copy();
        }
        assertTrue(text("practice.progress").startsWith("Phiếu 4/20"));
        keypad("89");
        look("practice-form");
        onScreen(() -> window.appearanceProperty().set(new Appearance(150, false)));
        look("practice-form-150");
        onScreen(() -> window.appearanceProperty().set(new Appearance(150, true)));
        keypad("55555555!");
        assertEquals(Stage.WRONG, model.stageProperty().get());
        look("practice-wrong-150-dark");
        onScreen(() -> window.appearanceProperty().set(Appearance.USUAL));
        look("practice-wrong");
        keypad("!");
        for (int i = 4; i < 20; i++) {
            if (i == 8) {
                look("practice-missing");
            }
            copy();
        }
        assertEquals(Stage.END, model.stageProperty().get());
        keypad("!");
        for (int i = 0; i < 20; i++) {
            copy();
        }
        assertEquals("0", text("practice.wrong_fields"));
        look("practice-end");
        onScreen(() -> window.appearanceProperty().set(new Appearance(150, false)));
        look("practice-end-150");
        assertEquals(number, register.database().runningNumber());
    }

    @Test
    void changedKeysWorkAndAreShown() throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> scene.getFocusOwner() == node("practice.desk"));
        onScreen(() -> keys.set(KeySet.USUAL.with(Action.TOP, KeyCode.INSERT).with(Action.COMMIT, KeyCode.MULTIPLY)));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            keypad("*");
            return model.stageProperty().get() == Stage.FORM;
        });
        type(KeyCode.INSERT);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("10", text("practice.mark1"));
        keypad("*");
        assertEquals("Chỉ số 2 chưa có điểm. Gõ điểm, hoặc bấm phím . nếu trên phiếu giấy không có.", text("practice.hint"));
        look("practice-keys");
    }
}
