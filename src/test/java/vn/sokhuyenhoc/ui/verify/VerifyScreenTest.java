package vn.sokhuyenhoc.ui.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.keying.CheckState;
import vn.sokhuyenhoc.domain.verification.VerificationPlan.Way;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.kit.Appearance;
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
import vn.sokhuyenhoc.ui.verify.VerifyViewModel.Part;

/** The section in the shell of the program, over a real register, worked by keys alone. */
class VerifyScreenTest extends UiTest {
    private static VerifyDesk desk;

    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final FxTaskRunner runner = new FxTaskRunner(prompts::fail);
    private final StatusLine status = new StatusLine();
    private final ShellViewModel shellModel = new ShellViewModel(status);
    private VerifyViewModel model;
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

    /** Made before the window, which must not take long. */
    @BeforeAll
    static void make(@TempDir Path folder) {
        desk = new VerifyDesk(folder);
    }

    @AfterAll
    static void closeRegister() {
        desk.close();
    }

    @Override
    protected Parent content() {
        model = desk.model(runner, prompts, shellModel, status);
        Map<Screen, ScreenView> screens = new LinkedHashMap<>();
        for (Screen screen : Screen.values()) {
            screens.put(screen, screen == Screen.ENTRY ? new Sections("entry", "chuyển mục", List.of(
                new Sections.Section("verify", "Kiểm tra", new VerifyView(model, new SimpleObjectProperty<>(KeySet.USUAL), RegisterDesk.MESSAGES)),
                new Sections.Section("form", "Từng phiếu", new Blank(new Pane())))) : new Blank(new Pane()));
        }
        shellModel.officeProperty().set("Hội Khuyến học xã Chiềng Mai");
        shellModel.yearProperty().set("2026");
        shell = new Shell(shellModel, screens, RegisterDesk.MESSAGES);
        return shell;
    }

    @Override
    protected void opened() {
        shell.open();
        shellModel.go(Screen.ENTRY);
    }

    @AfterEach
    void close() {
        onScreen(() -> scene.setRoot(new Pane()));
        runner.close();
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void wait(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("waited too long", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void digits(String keys) {
        keys.chars().forEach(key -> type(key == '!' ? KeyCode.ENTER : KeyCode.valueOf("DIGIT" + (char) key)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String text(String id) {
        return this.<Label>node(id).getText();
    }

    private Subject at() {
        return model.second().card().lineProperty().get().subject();
    }

    private void sit(String name) {
        onScreen(() -> model.sit(name));
        wait(() -> model.choice().clerkProperty().get() != null && model.choice().clerkProperty().get().name().equals(name));
    }

    private void pictures(String name) {
        look(name);
        onScreen(() -> shellModel.appearanceProperty().set(new Appearance(150, false)));
        look(name + "-150");
        onScreen(() -> shellModel.appearanceProperty().set(Appearance.USUAL));
    }

    @Test
    void formsAreVerifiedByKeysAlone() {
        keyAgain();
        settleAndAnswer();
        assertEquals(List.of(), prompts.failures);
    }

    private void keyAgain() {
        wait(() -> model.plan().outlookProperty().get() != null);
        assertTrue(text("plan.count").startsWith("Phải nhập lại 12 trong 40 phiếu"), text("plan.count"));
        pictures("verify-plan");
        chord(KeyCode.CONTROL, KeyCode.K);
        type(KeyCode.ESCAPE);
        sit("Bình");
        onScreen(() -> shellModel.go(Screen.ENTRY, "verify:"));
        type(KeyCode.ENTER);
        wait(() -> model.partProperty().get() == Part.SECOND);
        Subject first = at();
        digits("886");
        assertEquals("Ô 3 không khớp lần nhập đầu: nhìn lại phiếu rồi gõ lại.", text("second.hint"));
        pictures("verify-differs");
        digits("6" + "8888888!");
        wait(() -> text("second.saved").startsWith("Vừa cất"));
        assertEquals(List.of("8868888888", CheckState.VERIFIED), List.of(desk.marks(first), desk.line(first).kept().state()));
        sit("An");
        pictures("verify-warning");
        onScreen(() -> shellModel.appearanceProperty().set(new Appearance(100, true)));
        look("verify-dark");
        onScreen(() -> shellModel.appearanceProperty().set(Appearance.USUAL));
        type(KeyCode.ESCAPE);
        wait(() -> model.plan().outlookProperty().get().in(CheckState.VERIFIED) == 1);
        look("verify-plan-after");
    }

    private void settleAndAnswer() {
        onScreen(() -> model.plan().wayProperty().set(Way.INDEPENDENT));
        desk.jobs.flags().ask(desk.round, desk.subject(3), 4, "Chữ số khó đọc", desk.an);
        sit("Bình");
        type(KeyCode.ENTER);
        wait(() -> model.partProperty().get() == Part.SECOND);
        Subject first = at();
        digits("8888788868!");
        wait(() -> text("second.saved").equals("Vừa cất lần nhập thứ hai của " + first.name() + "."));
        type(KeyCode.ESCAPE);
        chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        wait(() -> model.settle().waiting().size() == 1);
        pictures("verify-waiting");
        sit("Chi");
        onScreen(() -> this.node("verify.waiting").requestFocus());
        type(KeyCode.ENTER);
        wait(() -> model.partProperty().get() == Part.SETTLE);
        digits("7");
        pictures("verify-settle");
        digits("8!");
        wait(() -> model.partProperty().get() == Part.WAITING && model.settle().waiting().isEmpty());
        assertEquals("8888788888", desk.marks(first));
        assertTrue(prompts.told.getLast().contains("Chỉ số 5: lần đầu 8, lần hai 7, trên phiếu 7."));
        chord(KeyCode.CONTROL, KeyCode.DIGIT3);
        wait(() -> model.questions().open().size() == 1);
        pictures("verify-questions");
        onScreen(() -> this.<TextField>node("verify.answer").setText("Là số 7"));
        onScreen(() -> this.node("verify.answer").requestFocus());
        type(KeyCode.ENTER);
        wait(() -> model.questions().open().isEmpty());
    }
}
