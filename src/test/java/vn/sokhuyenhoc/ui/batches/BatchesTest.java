package vn.sokhuyenhoc.ui.batches;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.domain.keying.Batch;
import vn.sokhuyenhoc.domain.keying.BatchLine;
import vn.sokhuyenhoc.domain.keying.Refusal;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.Screens;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.Navigator;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.Sections;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.shell.Shell;
import vn.sokhuyenhoc.ui.shell.ShellViewModel;
import vn.sokhuyenhoc.work.BatchRegister;
import vn.sokhuyenhoc.work.log.Undoing;

/** A batch comes in, two of its forms are keyed, one is given back, and the balance says so: by keys alone. */
class BatchesTest extends UiTest {
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final FxTaskRunner runner = new FxTaskRunner(prompts::fail);
    private final ShellViewModel window = new ShellViewModel(new StatusLine());
    private final List<String> visited = new ArrayList<>();
    /** Made before the window: a slow machine would not have it ready in the time that a window is given. */
    private final BatchRegister register = register();

    private static BatchRegister register() {
        try {
            BatchRegister made = new BatchRegister(Files.createTempDirectory("batches"));
            Batch first = made.batch(0, 120);
            made.key(first, made.clerk("Ơn"), 1, made.subjects(0, 0, 12));
            made.key(first, made.clerk("Lan"), 0, made.subjects(0, 12, 15));
            made.subjects(0, 0, 5).forEach(made::verify);
            made.refuse(first, "Quàng Văn Thân", Refusal.Reason.MOVED_AWAY);
            Batch second = made.batch(0, 4);
            made.key(second, made.clerk("Ơn"), 1, made.subjects(0, 20, 24));
            Batch third = made.batch(0, 3);
            made.key(third, made.clerk("Lan"), 0, made.subjects(0, 30, 34));
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Parent content() {
        Messages messages = new Messages(Messages.VIETNAMESE);
        Navigator navigator = (screen, detail) -> visited.add(screen + " " + detail);
        BatchesViewModel model = new BatchesViewModel(new BatchesViewModel.Jobs(register.rounds(), register.register(), register.book(),
            register.balance(), register.paper(), new Undoing(register.database(), BatchRegister.CLOCK)), new BatchesViewModel.Outside(runner, prompts, navigator, messages, BatchRegister.CLOCK));
        window.officeProperty().set("Hội Khuyến học xã Chiềng Mai");
        window.yearProperty().set("2026");
        window.go(Screen.ENTRY);
        return new Shell(window, Map.of(Screen.ENTRY, new Sections("entry", messages.get("entry.key.section"), List.of(
            new Sections.Section("batches", messages.get("entry.section.batches"), new BatchesView(model, messages, BatchRegister.CLOCK))))), messages);
    }

    @Override
    protected void opened() {
        ((Shell) scene.getRoot()).open();
    }

    @AfterEach
    void put() {
        runner.close();
        register.close();
    }

    private void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
        } catch (TimeoutException e) {
            onScreen(() -> Screens.snapshot(scene, "stuck-batches"));
            throw new AssertionError(prompts.failures + " " + prompts.told + " " + visited + " focus " + scene.getFocusOwner(), e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String words(String id) {
        return this.<Label>node(id).getText();
    }

    private boolean focused(String id) {
        return scene.getFocusOwner() != null && id.equals(scene.getFocusOwner().getId());
    }

    private boolean there(String id) {
        return lookup(node -> id.equals(node.getId())).tryQuery().isPresent();
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
    void aBatchByKeys() {
        String naLo = register.place(0).name();
        until(() -> focused("batches.list") && there("batches.chosen") && words("batches.chosen").equals("Xấp 1 · " + naLo));
        assertEquals("3 xấp, 127 phiếu trên bìa, còn 104 phiếu chưa nhập", words("batches.count"));
        assertTrue(words("batches.facts").contains("Nhập gần nhất: Lan, hôm nay 09:12"), words("batches.facts"));
        inAllDress("batches");
        chord(KeyCode.ENTER);
        until(() -> visited.size() == 1 && visited.getFirst().endsWith(":2026-cong-dan"));

        chord(KeyCode.N);
        until(() -> there("batches.form") && words("batches.form").equals("Xấp mới"));
        inAllDress("batches-new");
        chord(KeyCode.TAB);
        until(() -> focused("batches.cover"));
        chord(KeyCode.ENTER);
        until(() -> !words("batches.cover.message").isEmpty());
        write("40");
        chord(KeyCode.TAB);
        write("Hà Thị Mai");
        chord(KeyCode.ENTER);
        until(() -> visited.size() == 2 && there("batches.chosen") && words("batches.chosen").equals("Xấp 4 · " + register.place(1).name()));
        Batch made = register.book().all(register.round()).getLast();
        assertEquals(List.of(40, "Hà Thị Mai"), List.of(made.cover(), made.broughtBy()));
        assertEquals("ENTRY batch:" + made.id() + ":2026-cong-dan", visited.getLast());
        register.key(made, register.clerk("Lan"), 0, register.subjects(1, 0, 2));

        onScreen(() -> window.go(Screen.ENTRY, "batches"));
        until(() -> focused("batches.list"));
        chord(KeyCode.S);
        until(() -> focused("batches.cover"));
        write("3");
        chord(KeyCode.ENTER);
        until(() -> register.book().all(register.round()).getLast().cover() == 3 && there("batches.chosen") && focused("batches.list"));

        chord(KeyCode.T);
        until(() -> focused("batches.who"));
        write("Ha Van Ban");
        chord(KeyCode.ENTER);
        until(() -> this.<TableView<?>>node("batches.papers").getItems().size() == 1);
        inAllDress("batches-refused");
        chord(KeyCode.ESCAPE);
        until(() -> focused("batches.list"));
        until(() -> this.<TableView<BatchLine>>node("batches.list").getItems().getLast().state() == BatchLine.State.COMPLETE);

        chord(KeyCode.DELETE);
        until(() -> prompts.told.getLast().startsWith("Xấp 4 đã nhập 2 phiếu"));
        chord(KeyCode.B);
        until(() -> there("batches.balance") && this.<TableView<?>>node("batches.balance").getItems().size() == 3);
        assertTrue(words("batches.balance_sum").contains("1 nơi chưa khớp"), words("batches.balance_sum"));
        inAllDress("batches-balance");
        prompts.file = register.folder().resolve("doi-chieu.xlsx");
        chord(KeyCode.E);
        until(() -> prompts.told.getLast().equals("Đã lưu bảng đối chiếu vào “doi-chieu.xlsx”."));
        chord(KeyCode.ESCAPE);
        until(() -> focused("batches.list"));
        assertEquals(List.of(), prompts.failures);
    }
}
