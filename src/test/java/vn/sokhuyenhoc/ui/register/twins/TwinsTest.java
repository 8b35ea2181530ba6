package vn.sokhuyenhoc.ui.register.twins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.Sections;
import vn.sokhuyenhoc.ui.kit.Sections.Section;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.shell.Shell;
import vn.sokhuyenhoc.ui.shell.ShellViewModel;
import vn.sokhuyenhoc.work.TwinRegister;

/** The clerk decides of three pairs and takes one decision back, by keys alone. */
class TwinsTest extends UiTest {
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final FxTaskRunner runner = new FxTaskRunner(prompts::fail);
    private final ShellViewModel window = new ShellViewModel(new StatusLine());
    /** Made before the window: a slow machine would not have it ready in the time that a window is given. */
    private final TwinRegister desk = register();

    private static TwinRegister register() {
        try {
            return new TwinRegister(Files.createTempDirectory("twins"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Parent content() {
        Messages messages = new Messages(Messages.VIETNAMESE);
        TwinsView view = new TwinsView(new TwinsViewModel(desk.same(), desk.register(), runner, prompts, messages), messages);
        window.officeProperty().set("Hội Khuyến học xã Chiềng Mai");
        window.yearProperty().set("2026");
        window.go(Screen.REGISTER);
        return new Shell(window, Map.of(Screen.REGISTER, new Sections("register", messages.get("register.key.section"),
            List.of(new Section("twins", messages.get("register.section.twins"), view)))), messages);
    }

    @Override
    protected void opened() {
        ((Shell) scene.getRoot()).open();
    }

    @AfterEach
    void put() {
        runner.close();
        desk.close();
    }

    private void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
        } catch (TimeoutException e) {
            throw new AssertionError(prompts.failures + " " + words("twins.count"), e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String words(String id) {
        return this.<Label>node(id).getText();
    }

    private boolean says(String id, String words) {
        return lookup(node -> id.equals(node.getId()) && node instanceof Label label && label.getText().equals(words)).tryQuery().isPresent();
    }

    private void inAllDress(String name) {
        look(name);
        dress(100, true);
        look(name + "-dark");
        dress(150, false);
        look(name + "-150");
        dress(100, false);
    }

    private void dress(int percent, boolean dark) {
        onScreen(() -> window.appearanceProperty().set(new Appearance(percent, dark)));
        onScreen(() -> { });
    }

    @Test
    void threePairsByKeys() {
        int people = desk.register().countPeople();
        until(() -> says("twins.kept_name", "Lường Thị Hường"));
        chord(KeyCode.DOWN);
        until(() -> says("twins.kept_name", "Y Blô Niê"));
        chord(KeyCode.UP);
        until(() -> says("twins.kept_name", "Lường Thị Hường"));
        assertEquals("3 cặp có thể là một người", words("twins.count"));
        assertTrue(words("twins.why").startsWith("Số định danh chỉ lệch một chỗ (********1234 / ********1243); cùng tên, một bên không dấu"),
            words("twins.why"));
        inAllDress("twins");
        chord(KeyCode.DIGIT4);
        until(() -> says("twins.kept_name", "Luong Thi Huong"));
        chord(KeyCode.DIGIT4);
        chord(KeyCode.DIGIT1);
        until(() -> words("twins.count").startsWith("2 cặp") && prompts.told.size() == 1);
        until(() -> lookup(node -> "twins.kept_name".equals(node.getId())).tryQuery().isPresent());
        String second = words("twins.kept_name");
        chord(KeyCode.DIGIT3);
        until(() -> lookup(node -> "twins.kept_name".equals(node.getId())).tryQuery().isPresent() && !words("twins.kept_name").equals(second));
        look("twins-second");
        chord(KeyCode.DIGIT2);
        until(() -> words("twins.count").startsWith("1 cặp") && says("twins.kept_name", second));
        assertEquals(people - 1, desk.register().countPeople());
        chord(KeyCode.DIGIT6);
        until(() -> node("twins.split").isVisible() && !node("twins.split").isDisabled());
        inAllDress("twins-merges");
        chord(KeyCode.TAB);
        chord(KeyCode.SPACE);
        until(() -> prompts.told.getLast().startsWith("Đã tách"));
        until(() -> desk.register().countPeople() == people);
        look("twins-no-merges");
        chord(KeyCode.DIGIT6);
        chord(KeyCode.DIGIT1);
        until(() -> words("twins.count").startsWith("Không còn cặp"));
        look("twins-none");
        assertEquals(List.of(), prompts.failures);
    }
}
