package vn.sokhuyenhoc.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.entry.EntryView;
import vn.sokhuyenhoc.ui.entry.EntryViewModel;
import vn.sokhuyenhoc.ui.entry.TestRegister;
import vn.sokhuyenhoc.ui.grid.Row.State;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.Sections;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.kit.form.KeySet;
import vn.sokhuyenhoc.ui.shell.Shell;
import vn.sokhuyenhoc.ui.shell.ShellViewModel;

/** The table of marks beside the form view, by keyboard alone. */
class GridScreenTest extends UiTest {
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final FxTaskRunner runner = new FxTaskRunner(prompts::fail);
    private final StatusLine status = new StatusLine();
    private final ShellViewModel window = new ShellViewModel(status);
    private final Messages messages = new Messages(Messages.VIETNAMESE);
    private final TestRegister register;
    private GridViewModel model;
    private Shell shell;

    /** The register is made before the window is asked for, which waits for half a minute only. */
    GridScreenTest(@TempDir Path folder) {
        register = new TestRegister(folder, 2);
    }

    @Override
    protected Parent content() {
        EntryViewModel.Jobs jobs = register.jobs();
        model = new GridViewModel(new GridViewModel.Jobs(jobs.forms(), jobs.rounds(), jobs.register(), jobs.clerks(), jobs.begun(), jobs.history()),
            new GridViewModel.Outside(runner, prompts, window, status), messages, Clock.systemDefaultZone());
        EntryViewModel forms = new EntryViewModel(jobs, new EntryViewModel.Outside(runner, prompts, window, status), messages,
            Clock.systemDefaultZone());
        ScreenView entry = new Sections("entry", "chuyển mục", List.of(new Sections.Section("form", "Từng phiếu", new EntryView(forms, new SimpleObjectProperty<>(KeySet.USUAL), messages)),
            new Sections.Section("grid", "Bảng điểm", new GridView(model, messages))));
        Map<Screen, ScreenView> screens = new LinkedHashMap<>();
        for (Screen screen : Screen.values()) {
            screens.put(screen, entry);
        }
        window.officeProperty().set("Hội Khuyến học xã Chiềng Mai");
        window.yearProperty().set("2026");
        shell = new Shell(window, screens, messages);
        return shell;
    }

    @Override
    protected void opened() {
        shell.open();
        window.go(Screen.ENTRY, "grid");
    }

    @AfterEach
    void close() {
        onScreen(() -> scene.setRoot(new Pane()));
        runner.close();
        WaitForAsyncUtils.waitForFxEvents();
        register.close();
    }

    private void wait(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("waited too long", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Row row(int index) {
        return model.grid().rows().at(index);
    }

    private void digits(String marks) {
        for (char mark : marks.toCharArray()) {
            type(mark == '.' ? KeyCode.PERIOD : KeyCode.valueOf("DIGIT" + mark), KeyCode.TAB);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void clipboard(String text) {
        onScreen(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private String told() {
        return prompts.told.isEmpty() ? "" : prompts.told.getLast();
    }

    @Test
    void aVillageIsKeyedAsInExcel() {
        wait(() -> model.grid().rows().size() > 30);
        digits("987898778");
        type(KeyCode.DIGIT8);
        type(KeyCode.ENTER);
        wait(() -> row(0).state() == State.KEPT);
        chord(KeyCode.HOME);
        digits("99");
        type(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.TAB);
        assertEquals(State.WRONG, row(1).state());
        type(KeyCode.LEFT);
        assertTrue(this.<Label>node("grid.about").getText().startsWith("✗"), this.<Label>node("grid.about").getText());
        look("grid-typed");
        type(KeyCode.DELETE, KeyCode.HOME, KeyCode.DOWN);
        List<String> lines = new ArrayList<>(Collections.nCopies(20, "9\t8\t7\t9\t9\t8\t9\t9\t8\t9"));
        lines.set(3, "9\t8\t77\t9\t9\t8\t9\t9\t8\t9");
        lines.set(6, "9\t8\t7\t9\tchín\t8\t9\t9\t8\t");
        clipboard(String.join("\r\n", lines));
        chord(KeyCode.CONTROL, KeyCode.V);
        assertTrue(told().startsWith("Đã dán 20 dòng: 18 dòng đủ và đúng, 2 dòng có ô sai."), told());
        chord(KeyCode.CONTROL, KeyCode.G);
        assertEquals(new Spot(5, 2), model.grid().selection().spot());
        look("grid-pasted");
        chord(KeyCode.CONTROL, KeyCode.S);
        wait(() -> told().startsWith("Đã cất 18 dòng."));
        chord(KeyCode.CONTROL, KeyCode.Z);
        wait(() -> row(21).state() == State.EMPTY);
        chord(KeyCode.CONTROL, KeyCode.Y);
        wait(() -> row(21).state() == State.KEPT);
        type(KeyCode.UP, KeyCode.UP);
        press(KeyCode.SHIFT).type(KeyCode.DOWN, KeyCode.RIGHT).release(KeyCode.SHIFT);
        chord(KeyCode.CONTROL, KeyCode.C);
        WaitForAsyncUtils.waitForFxEvents();
        onScreen(() -> assertEquals("7\t9\n7\t9", Clipboard.getSystemClipboard().getString()));
        look("grid-block");
        onScreen(() -> model.chosen().columnProperty().set(MarkColumn.REVIEWED));
        wait(() -> model.openedProperty().get().column() == MarkColumn.REVIEWED);
        chord(KeyCode.CONTROL, KeyCode.HOME);
        type(KeyCode.DIGIT9, KeyCode.DOWN);
        type(KeyCode.DIGIT9, KeyCode.RIGHT);
        type(KeyCode.DIGIT1, KeyCode.DIGIT0);
        look("grid-later");
        assertEquals(List.of(), prompts.failures);
    }

    @Test
    void nothingIsCutInLargeLettersOrInTheDark() {
        wait(() -> model.grid().rows().size() > 30);
        clipboard(Collections.nCopies(6, "9\t8\t7\t9\t9\t8\t99\t9\t8\t9").stream().collect(Collectors.joining("\n")));
        chord(KeyCode.CONTROL, KeyCode.V);
        digits("9.");
        onScreen(() -> window.appearanceProperty().set(new Appearance(100, true)));
        look("grid-dark");
        onScreen(() -> window.appearanceProperty().set(new Appearance(150, false)));
        look("grid-150");
        assertTrue(node("grid.across").getBoundsInParent().getHeight() > 5);
        chord(KeyCode.CONTROL, KeyCode.G);
        look("grid-150-wrong");
        type(KeyCode.END);
        digits("8");
        look("grid-150-end");
        assertEquals("8", row(0).texts().getLast());
    }

    @Test
    void whatIsTypedIsThereAfterAnotherSectionWasOpen() {
        wait(() -> model.grid().rows().size() > 30);
        digits("9.8");
        type(KeyCode.DIGIT7);
        chord(KeyCode.ALT, KeyCode.DIGIT1);
        wait(() -> lookup(".form-card").tryQuery().isPresent());
        chord(KeyCode.ALT, KeyCode.DIGIT2);
        wait(() -> model.openedProperty().get() != null && row(0).open() == 6);
        assertEquals(List.of("9", ".", "8", "7"), row(0).texts().subList(0, 4));
        assertEquals(3, model.grid().selection().spot().field());
    }
}
