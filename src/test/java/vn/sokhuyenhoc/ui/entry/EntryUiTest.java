package vn.sokhuyenhoc.ui.entry;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.entry.EntryViewModel.Jobs;
import vn.sokhuyenhoc.ui.entry.EntryViewModel.Outside;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.Sections;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.kit.form.KeySet;
import vn.sokhuyenhoc.ui.shell.Shell;
import vn.sokhuyenhoc.ui.shell.ShellViewModel;

/** Puts the screen into the shell of the program, over a real register, and gives the test fast keys. */
abstract class EntryUiTest extends UiTest {
    @TempDir
    Path folder;
    final ScriptedPrompts prompts = new ScriptedPrompts();
    private final FxTaskRunner runner = new FxTaskRunner(prompts::fail);
    private final StatusLine status = new StatusLine();
    final ShellViewModel shellModel = new ShellViewModel(status);
    private final Messages messages = new Messages(Messages.VIETNAMESE);
    final ObjectProperty<KeySet> keys = new SimpleObjectProperty<>(KeySet.USUAL);
    TestRegister register;
    EntryViewModel model;
    private Shell shell;

    /** Any other screen. */
    private record Blank(Pane root) implements ScreenView {
        @Override
        public void shown(String detail) {
            root.requestFocus();
        }

        @Override
        public List<KeyHint> keys() {
            return List.of();
        }
    }

    /** The jobs over the register of the test. */
    Jobs jobs() {
        register = new TestRegister(folder, 2);
        return register.jobs();
    }

    void closeRegister() {
        register.close();
    }

    @Override
    protected Parent content() {
        model = new EntryViewModel(jobs(), new Outside(runner, prompts, shellModel, status), messages, Clock.systemDefaultZone());
        Map<Screen, ScreenView> screens = new LinkedHashMap<>();
        for (Screen screen : Screen.values()) {
            screens.put(screen, screen == Screen.ENTRY ? sections() : new Blank(new Pane()));
        }
        shellModel.officeProperty().set("Hội Khuyến học xã Chiềng Mai");
        shellModel.yearProperty().set("2026");
        shell = new Shell(shellModel, screens, messages);
        return shell;
    }

    /** The tabs above take room from the form. */
    private Sections sections() {
        return new Sections("entry", messages.get("entry.key.section"), List.of(
            new Sections.Section("form", messages.get("entry.section.form"), new EntryView(model, keys, messages)),
            new Sections.Section("grid", messages.get("entry.section.grid"), new Blank(new Pane()))));
    }

    @Override
    protected void opened() {
        shell.open();
        shellModel.go(Screen.ENTRY);
    }

    @AfterEach
    void close() {
        // What waits for a pause of the keys waits no longer.
        onScreen(() -> scene.setRoot(new Pane()));
        runner.close();
        WaitForAsyncUtils.waitForFxEvents();
        closeRegister();
    }

    /** Types with real key events as fast as the window takes them. */
    void keys(CharSequence keys) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Robot robot = new Robot();
            keys.chars().mapToObj(key -> code((char) key)).forEach(code -> {
                robot.keyPress(code);
                robot.keyRelease(code);
            });
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Types digits above the letters: the windowless platform gives text fields no digits of the keypad. */
    void topRow(String keys) {
        keys.chars().forEach(key -> type(key == '!' ? KeyCode.ENTER : KeyCode.valueOf("DIGIT" + (char) key)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static KeyCode code(char key) {
        return switch (key) {
            case '!' -> KeyCode.ENTER;
            case '+' -> KeyCode.ADD;
            case '*' -> KeyCode.MULTIPLY;
            case '.' -> KeyCode.DECIMAL;
            case '-' -> KeyCode.SUBTRACT;
            case '/' -> KeyCode.DIVIDE;
            case '<' -> KeyCode.BACK_SPACE;
            default -> Character.isDigit(key) ? KeyCode.valueOf("NUMPAD" + key) : KeyCode.valueOf(String.valueOf(Character.toUpperCase(key)));
        };
    }

    void wait(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("waited too long", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    void ready() {
        wait(() -> model.stageProperty().get() == EntryViewModel.Stage.FORM);
    }

    Subject inRoll(int index) {
        return model.keying().roll().at(index).subject();
    }

    String text(String id) {
        return this.<Label>node(id).getText();
    }
}
