package vn.sokhuyenhoc.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.domain.access.Account;
import vn.sokhuyenhoc.domain.access.Role;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.opening.Doors;
import vn.sokhuyenhoc.ui.opening.OpeningView;
import vn.sokhuyenhoc.ui.opening.OpeningViewModel;
import vn.sokhuyenhoc.ui.shell.Shell;
import vn.sokhuyenhoc.ui.shell.ShellViewModel;
import vn.sokhuyenhoc.work.Opening;

/** Accounts, lock and door as the program builds them, by keys, in small and in large text. */
class AccountsTest extends UiTest {
    private static final String FIRST = "matkhau123";
    private static final String LAN = "hoalantrang";

    @TempDir
    private static Path place;
    private final Messages messages = new Messages(Messages.VIETNAMESE);
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final AtomicReference<Database> opened = new AtomicReference<>();
    private final AtomicInteger anew = new AtomicInteger();
    private FxTaskRunner runner;
    private Path folder;
    private Wiring jobs;
    private ShellViewModel window;
    private Shell shell;

    @Override
    protected Parent content() {
        folder = place.resolve(String.valueOf(System.nanoTime()));
        runner = new FxTaskRunner(prompts::fail);
        Wiring.opening(folder, Clock.systemDefaultZone(), opened::set).create(new Office(new Office.Commune("Sơn La", Office.Kind.XA, "Chiềng Hương"),
            new Office.Heading("", "HỘI KHUYẾN HỌC XÃ CHIỀNG HƯƠNG", ""), new Office.Signer("", "", ""), ""), FIRST.toCharArray());
        jobs = Wiring.over(opened.get(), Clock.systemDefaultZone());
        window = new ShellViewModel(new StatusLine());
        window.go(Screen.SAFETY, "accounts");
        shell = new Shell(window, Map.of(Screen.SAFETY, new SafetyScreen(jobs, around(), window).view()), messages);
        return shell;
    }

    private Desk.Around around() {
        return new Desk.Around(runner, prompts, new StatusLine(), messages, Clock.systemDefaultZone(), folder, _ -> { });
    }

    @Override
    protected void opened() {
        shell.open();
        WindowLock lock = new WindowLock(scene, around(), jobs.access().signIn(), anew::incrementAndGet);
        lock.begin();
    }

    @AfterEach
    void close() {
        runner.close();
        opened.get().close();
    }

    private void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void both(String name) {
        look(name);
        dress(new Appearance(150, false));
        look(name + "-150");
        dress(Appearance.USUAL);
    }

    private void dress(Appearance look) {
        onScreen(() -> {
            window.appearanceProperty().set(look);
            look.apply(scene);
        });
    }

    private int accounts() {
        return this.<TableView<?>>node("accounts.list").getItems().size();
    }

    @Test
    void somebodyIsAddedTheSheetMadeAndTheWindowLocked() throws Exception {
        waitFor(() -> accounts() == 1);
        look("accounts-first");
        click("accounts.add");
        write("Lo Thi Lan").press(KeyCode.TAB).release(KeyCode.TAB);
        write("lan");
        click("accounts.password");
        write(LAN).press(KeyCode.TAB).release(KeyCode.TAB);
        write(LAN);
        both("accounts-add");
        chord(KeyCode.ENTER);
        waitFor(() -> accounts() == 2);
        assertTrue(prompts.told.contains("Đã lưu tài khoản lan."), prompts.told.toString());
        assertEquals(List.of("quantri", "lan"), jobs.database().keys().logins());

        click("accounts.recovery_make");
        waitFor(() -> node("accounts.recovery_code").isVisible() && jobs.database().keys().hasRecovery());
        both("accounts-recovery");
        prompts.file = folder.resolve("sheet.pdf");
        click("accounts.recovery_save");
        waitFor(() -> prompts.file.toFile().length() > 1000);

        click("accounts.own.old");
        write("dang go do");
        chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertFalse(scene.getRoot() == shell, "nothing of the screen stands in the window");
        both("lock");
        write("sai roi").press(KeyCode.ENTER).release(KeyCode.ENTER);
        waitFor(() -> lookup(".field-message").queryAll().stream().anyMatch(n -> n.toString().contains("Mật khẩu chưa đúng")));
        look("lock-wrong");
        write(FIRST).press(KeyCode.ENTER).release(KeyCode.ENTER);
        waitFor(() -> scene.getRoot() == shell);
        assertSame(this.<Node>node("accounts.own.old"), scene.getFocusOwner(), "where one was");
        assertEquals("dang go do", ((TextInputControl) scene.getFocusOwner()).getText());
        assertEquals(0, anew.get());
        assertEquals(List.of(), prompts.failures);
    }

    @Test
    void theDoorAsksWhoComesAndKnowsTheSheet() throws Exception {
        jobs.access().accounts().add(new Account(0, "lan", "Lò Thị Lan", Role.VIEWER, null, true), LAN.toCharArray());
        String code = jobs.access().accounts().newRecovery().text();
        opened.get().close();
        Opening opening = Wiring.opening(folder, Clock.systemDefaultZone(), opened::set);
        AtomicReference<OpeningViewModel> model = new AtomicReference<>();
        onScreen(() -> {
            model.set(new OpeningViewModel(new Doors(opening, opening, null, Clock.systemDefaultZone()), runner, prompts, messages));
            OpeningView view = new OpeningView(model.get(), new StatusLine(), messages, _ -> { });
            scene.setRoot(view.root());
            Appearance.USUAL.apply(scene);
            view.shown();
        });
        both("door-two");
        for (int i = 0; i < 3; i++) {
            onScreen(() -> model.get().known().set("sai roi"));
            chord(KeyCode.ENTER);
            waitFor(() -> !model.get().work().runningProperty().get());
        }
        look("door-wait");
        click("opening.forgotten");
        onScreen(() -> model.get().recovery().login().set("lan"));
        click("opening.recovery.code");
        write(code.substring(0, 20));
        chord(KeyCode.ENTER);
        both("door-recovery");
        onScreen(() -> {
            model.get().recovery().code().set(code);
            model.get().recovery().password().set("matkhaumoi");
            model.get().recovery().again().set("matkhaumoi");
        });
        click("opening.recover");
        waitFor(() -> model.get().openedProperty().get());
        assertEquals("lan", opened.get().account().login());
        Wiring theirs = Wiring.over(opened.get(), Clock.systemDefaultZone());
        onScreen(() -> {
            ShellViewModel own = new ShellViewModel(new StatusLine());
            own.go(Screen.SAFETY);
            Shell viewer = new Shell(own, Map.of(Screen.SAFETY, new SafetyScreen(theirs, around(), own).view()), messages);
            scene.setRoot(viewer);
            viewer.open();
        });
        assertTrue(lookup((Node node) -> "accounts.list".equals(node.getId())).queryAll().isEmpty(), "others' accounts are not theirs to see");
        look("accounts-viewer");
        assertEquals(List.of(), prompts.failures);
    }
}
