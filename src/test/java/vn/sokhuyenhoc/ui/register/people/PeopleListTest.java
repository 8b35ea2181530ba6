package vn.sokhuyenhoc.ui.register.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.domain.assessment.PersonColumn;
import vn.sokhuyenhoc.domain.assessment.PersonLine;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.ui.kit.list.PersonColumns;
import vn.sokhuyenhoc.ui.shell.Shell;
import vn.sokhuyenhoc.ui.shell.ShellViewModel;

/** Filters, columns, marks and the change of many people, by keys alone. */
class PeopleListTest extends UiTest {
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final FxTaskRunner runner = new FxTaskRunner(prompts::fail);
    private final ShellViewModel window = new ShellViewModel(new StatusLine());
    private final RegisterDesk desk = filled();
    private PeopleViewModel model;

    /** Before the window is waited for: on a busy machine the import alone takes longer than that. */
    private static RegisterDesk filled() {
        try {
            RegisterDesk desk = RegisterDesk.in(Files.createTempDirectory("people"));
            desk.bring(RegisterDesk.VILLAGES.subList(0, 2));
            return desk;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Parent content() {
        model = new PeopleViewModel(desk.list(), runner, prompts, RegisterDesk.MESSAGES);
        window.go(Screen.REGISTER);
        return new Shell(window, Map.of(Screen.REGISTER, new PeopleView(model, desk.person(model, runner, prompts), desk.ties(model, runner, prompts), window, RegisterDesk.MESSAGES)), RegisterDesk.MESSAGES);
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
            throw new AssertionError(prompts.failures.toString(), e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String words(String id) {
        return this.<Label>node(id).getText();
    }

    private boolean focused(String id) {
        return scene.getFocusOwner() != null && id.equals(scene.getFocusOwner().getId());
    }

    private boolean shown(String id) {
        return lookup(node -> id.equals(node.getId()) && node.isVisible()).tryQuery().isPresent();
    }

    private void inAllDress(String name) {
        look(name);
        onScreen(() -> window.appearanceProperty().set(new Appearance(100, true)));
        onScreen(() -> { });
        look(name + "-dark");
        onScreen(() -> window.appearanceProperty().set(new Appearance(150, false)));
        onScreen(() -> { });
        look(name + "-150");
        onScreen(() -> window.appearanceProperty().set(new Appearance(100, false)));
        onScreen(() -> { });
    }

    /** "Nam" has its usual room; "Female" has more. */
    @Test
    void theSexStandsWholeInBothLanguages() {
        assertEquals(3.3, sexWidth(Messages.VIETNAMESE));
        double english = sexWidth(Locale.ENGLISH);
        onScreen(() -> assertTrue(english > Tables.widest(Stream.of("Female")) + 0.9 && english < 6, String.valueOf(english)));
    }

    /** In the size of text. */
    private double sexWidth(Locale language) {
        TableView<PersonLine> table = Tables.table("sex", FXCollections.observableArrayList());
        onScreen(() -> {
            PersonColumns.add(table, List.of(PersonColumn.SEX), new Messages(language));
            table.setFixedCellSize(100 * Tables.ROW_EM);
        });
        return table.getColumns().getFirst().getPrefWidth() / 100;
    }

    @Test
    void filtersByKeysAndTakesThemOff() {
        until(() -> focused("register.find") && words("register.count").equals("442 trên 442 người"));
        chord(KeyCode.CONTROL, KeyCode.L);
        until(() -> focused("register.filter.place"));
        onScreen(() -> model.filters().place().chosenProperty().set(model.filters().place().options().get(1)));
        until(() -> words("register.count").equals("228 trên 442 người"));
        press(KeyCode.TAB).release(KeyCode.TAB);
        until(() -> focused("register.filter.chapter"));
        chord(KeyCode.TAB);
        until(() -> focused("register.filter.group"));
        chord(KeyCode.TAB);
        chord(KeyCode.DOWN);
        until(() -> shown("register.chip-sex"));
        chord(KeyCode.TAB);
        chord(KeyCode.TAB);
        until(() -> focused("register.filter.from"));
        write("30");
        until(() -> shown("register.chip-ages"));
        assertTrue(focused("register.filter.from"));
        inAllDress("people-filter");
        chord(KeyCode.ESCAPE);
        until(() -> focused("register.list") && shown("register.person"));
        chord(KeyCode.CONTROL, KeyCode.F);
        for (int i = 0; i < 10 && !focused("register.chip-ages"); i++) {
            chord(KeyCode.TAB);
        }
        assertTrue(focused("register.chip-ages"), "chips are reached by Tab");
        look("people-chips");
        chord(KeyCode.DELETE);
        until(() -> !shown("register.chip-ages") && focused("register.chip-sex"));
        chord(KeyCode.BACK_SPACE);
        until(() -> !shown("register.chip-sex") && focused("register.no_filters"));
        chord(KeyCode.SPACE);
        until(() -> words("register.count").equals("442 trên 442 người") && focused("register.find"));
        assertEquals(List.of(), prompts.failures);
    }

    @Test
    void choosesColumnsAndChangesMany() {
        until(() -> focused("register.find") && words("register.count").equals("442 trên 442 người"));
        chord(KeyCode.CONTROL, KeyCode.K);
        until(() -> focused("register.columns.list"));
        TableView<PersonLine> table = node("register.list");
        for (int i = 0; i < 7; i++) {
            chord(KeyCode.DOWN);
        }
        chord(KeyCode.SPACE);
        until(() -> table.getColumns().getLast().getId().equals("ID"));
        chord(KeyCode.CONTROL, KeyCode.UP);
        until(() -> table.getColumns().getLast().getId().equals("RESULT"));
        assertTrue(focused("register.columns.list"));
        inAllDress("people-columns");
        chord(KeyCode.ESCAPE);
        until(() -> focused("register.list"));
        assertEquals(Sorting.NAME, model.sortingProperty().get());

        chord(KeyCode.SPACE);
        chord(KeyCode.SHIFT, KeyCode.DOWN);
        chord(KeyCode.SHIFT, KeyCode.DOWN);
        until(() -> words("register.marked").equals("Đã chọn 3 người"));
        look("people-marked");
        chord(KeyCode.ESCAPE);
        until(() -> !shown("register.marked"));
        chord(KeyCode.CONTROL, KeyCode.A);
        until(() -> words("register.marked").equals("Đã chọn 442 người"));
        chord(KeyCode.CONTROL, KeyCode.B);
        until(() -> focused("register.bulk.what"));
        assertTrue(node("register.bulk.apply").isDisabled());
        onScreen(() -> model.bulk().valueProperty().set(model.bulk().values().get(1)));
        assertFalse(node("register.bulk.apply").isDisabled());
        inAllDress("people-change");
        onScreen(() -> node("register.bulk.apply").requestFocus());
        chord(KeyCode.SPACE);
        until(() -> prompts.told.contains("Nhóm của 442 người đã đổi thành “Công nhân”."));
        assertEquals(List.of(), prompts.asked);
        assertEquals(List.of(), prompts.failures);
    }

    @Test
    void wishOfAnotherScreenEmptiesTheFindField() {
        until(() -> focused("register.find") && words("register.count").equals("442 trên 442 người"));
        write("lo thi");
        until(() -> !words("register.count").startsWith("442"));
        onScreen(() -> window.go(Screen.REGISTER, "place:1"));
        until(() -> words("register.count").equals("228 trên 442 người") && shown("register.chip-place"));
        assertEquals("", this.<TextField>node("register.find").getText());
    }
}
