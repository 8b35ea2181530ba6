package vn.sokhuyenhoc.ui.register.places;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.store.Homes;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.Sections;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.shell.Shell;
import vn.sokhuyenhoc.ui.shell.ShellViewModel;
import vn.sokhuyenhoc.work.PlacesRegister;

/** Villages merged, taken back and split by keys alone. */
class PlacesTest extends UiTest {
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final FxTaskRunner runner = new FxTaskRunner(prompts::fail);
    private final ShellViewModel window = new ShellViewModel(new StatusLine());
    /** Made on the test's own thread: it takes longer than the window may take to open. */
    private final PlacesRegister desk = register();
    private PlacesViewModel model;

    private static PlacesRegister register() {
        try {
            return new PlacesRegister(Files.createTempDirectory("places"), 3);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Parent content() {
        long naLo = desk.places().getFirst().id();
        new Homes(desk.database()).add("001", naLo, List.of(1L, 2L, 3L));
        model = new PlacesViewModel(new PlacesViewModel.Jobs(desk.book(), desk.changes(), desk.offices()),
            new PlacesViewModel.Desk(runner, prompts, RegisterDesk.MESSAGES), PlacesRegister.CLOCK);
        window.officeProperty().set("Hội Khuyến học xã Chiềng Mai");
        window.yearProperty().set("2026");
        window.go(Screen.REGISTER);
        Sections sections = new Sections("register", RegisterDesk.MESSAGES.get("register.key.section"), List.of(new Sections.Section("places",
            RegisterDesk.MESSAGES.get("register.section.places"), new PlacesView(model, RegisterDesk.MESSAGES))));
        return new Shell(window, Map.of(Screen.REGISTER, sections), RegisterDesk.MESSAGES);
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
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
        } catch (TimeoutException e) {
            throw new AssertionError(prompts.failures + " " + prompts.told, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean focused(String id) {
        return scene.getFocusOwner() != null && id.equals(scene.getFocusOwner().getId());
    }

    private void tabTo(String id) {
        for (int i = 0; i < 40 && !focused(id); i++) {
            chord(KeyCode.TAB);
        }
        until(() -> focused(id));
    }

    private List<String> listed() {
        return model.rows().stream().map(line -> line.place().name()).toList();
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

    private void typeOver(String words) {
        onScreen(() -> ((TextField) scene.getFocusOwner()).clear());
        write(words);
    }

    @Test
    void mergesCorrectsAndTakesBackByKeys() {
        until(() -> focused("places.list") && model.rows().size() == 3);
        chord(KeyCode.CONTROL, KeyCode.N);
        until(() -> focused("places.edit_name"));
        write("Bản Mới");
        inAllDress("places-adding");
        chord(KeyCode.ENTER);
        until(() -> model.rows().size() == 4 && focused("places.list"));
        chord(KeyCode.END);
        chord(KeyCode.CONTROL, KeyCode.UP);
        until(() -> listed().get(2).equals("Bản Mới"));
        chord(KeyCode.HOME);
        tabTo("places.closed_too");
        chord(KeyCode.SHIFT, KeyCode.TAB);
        chord(KeyCode.SHIFT, KeyCode.TAB);
        until(() -> focused("places.rearrange"));
        chord(KeyCode.SPACE);
        until(() -> focused("places.kind-merge"));
        tabTo("places.choices");
        chord(KeyCode.DOWN);
        chord(KeyCode.SPACE);
        until(() -> model.wizard().villages().places().size() == 2);
        tabTo("places.decision");
        write("Nghị quyết số 12/NQ-HĐND ngày 20/6/2026");
        tabTo("places.name1");
        write("Thôn Tân Lập");
        until(() -> !this.<Label>node("places.warning").getText().isEmpty());
        inAllDress("places-merge");
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> listed().equals(List.of("Thôn Tân Lập", "Bản Mới", "Thôn 1")) && focused("places.list"));
        onScreen(() -> model.closedTooProperty().set(true));
        inAllDress("places-list");
        tabTo("places.changes");
        chord(KeyCode.SPACE);
        until(() -> focused("places.change_list"));
        inAllDress("places-changes");
        tabTo("places.undo");
        chord(KeyCode.SPACE);
        until(() -> model.changes().all().isEmpty());
        chord(KeyCode.ESCAPE);
        until(() -> focused("places.list") && listed().equals(List.of("Bản Nà Lo", "Bản Co Muông", "Bản Mới", "Thôn 1")));
        assertEquals(List.of(), prompts.failures);
    }

    @Test
    void splitsByKeys() {
        until(() -> focused("places.list") && model.rows().size() == 3);
        onScreen(model::rearrange);
        until(() -> focused("places.kind-merge"));
        tabTo("places.kind-split");
        chord(KeyCode.SPACE);
        tabTo("places.choices");
        chord(KeyCode.SPACE);
        until(() -> model.wizard().sharing().size() > 0);
        tabTo("places.name1");
        write("Bản Nà Lo 1");
        tabTo("places.name2");
        write("Bản Nà Lo 2");
        tabTo("places.find");
        write("4-60");
        until(() -> model.wizard().sharing().shown().size() == 57);
        tabTo("places.mark_all");
        chord(KeyCode.SPACE);
        until(() -> focused("places.movers"));
        chord(KeyCode.DIGIT1);
        onScreen(() -> this.<TextField>node("places.find").clear());
        until(() -> model.wizard().sharing().shown().size() == 226);
        onScreen(() -> this.<javafx.scene.control.TableView<?>>node("places.movers").getSelectionModel().clearAndSelect(0));
        chord(KeyCode.DIGIT2);
        chord(KeyCode.DOWN);
        inAllDress("places-split");
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> this.<Label>node("places.missing").getText().equals("Còn 168 hộ, người chưa xếp"));
        onScreen(() -> model.wizard().sharing().find("61-99999"));
        chord(KeyCode.CONTROL, KeyCode.A);
        chord(KeyCode.DIGIT2);
        until(() -> model.wizard().sharing().leftProperty().get() == 0);
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> listed().equals(List.of("Bản Nà Lo 1", "Bản Nà Lo 2", "Bản Co Muông", "Thôn 1")));
        assertEquals(List.of(), prompts.failures);
    }

    @Test
    void officeUnderANewName() {
        until(() -> focused("places.list") && model.rows().size() == 3);
        onScreen(model::rearrange);
        until(() -> focused("places.kind-merge"));
        tabTo("places.kind-commune");
        chord(KeyCode.SPACE);
        tabTo("places.day");
        typeOver("1/7/2026");
        tabTo("office.commune");
        typeOver("Mường La");
        inAllDress("places-commune");
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> focused("places.list") && model.rows().getFirst().place().formerCommune().equals("Chiềng Mai"));
        assertEquals(List.of(), prompts.failures);
    }
}
