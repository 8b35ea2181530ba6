package vn.sokhuyenhoc.ui.register.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.domain.assessment.PersonLine;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.intake.IntakeView;
import vn.sokhuyenhoc.ui.intake.IntakeViewModel;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.shell.Shell;
import vn.sokhuyenhoc.ui.shell.ShellViewModel;

/** The clerk's way from an empty register to an Excel sheet of those found, by keys alone. */
class RegisterTest extends UiTest {
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final FxTaskRunner runner = new FxTaskRunner(prompts::fail);
    private final StatusLine status = new StatusLine();
    private final ShellViewModel window = new ShellViewModel(status);
    private Path folder;
    private RegisterDesk desk;

    @Override
    protected Parent content() {
        try {
            folder = Files.createTempDirectory("register");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        desk = RegisterDesk.in(folder);
        PeopleViewModel people = new PeopleViewModel(desk.list(), runner, prompts, RegisterDesk.MESSAGES);
        PeopleView list = new PeopleView(people, desk.person(people, runner, prompts), desk.ties(people, runner, prompts), window, RegisterDesk.MESSAGES);
        IntakeView intake = new IntakeView(new IntakeViewModel(desk.jobs(), runner, prompts, RegisterDesk.MESSAGES), window, RegisterDesk.MESSAGES);
        window.officeProperty().set("Hội Khuyến học xã Chiềng Hương");
        window.yearProperty().set("2026");
        window.go(Screen.REGISTER);
        return new Shell(window, Map.of(Screen.REGISTER, list, Screen.INTAKE, intake), RegisterDesk.MESSAGES);
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
            throw new AssertionError(prompts.failures + " " + prompts.told + " focus " + scene.getFocusOwner(), e);
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

    private void dress(int percent, boolean dark) {
        onScreen(() -> window.appearanceProperty().set(new Appearance(percent, dark)));
        onScreen(() -> { });
    }

    private void inAllDress(String name) {
        look(name);
        dress(100, true);
        look(name + "-dark");
        dress(150, false);
        look(name + "-150");
        dress(100, false);
    }

    @Test
    void fromAnEmptyRegisterToAnExcelSheet() {
        until(() -> focused("register.first_import"));
        inAllDress("register-empty");
        prompts.file = null;
        chord(KeyCode.ENTER);
        until(() -> focused("intake.choose"));
        inAllDress("intake-empty");

        prompts.file = RegisterDesk.PEOPLE.resolve("01-ban-na-lo.xlsx");
        chord(KeyCode.CONTROL, KeyCode.O);
        until(() -> shown("intake.write") && !node("intake.write").isDisabled());
        assertTrue(words("intake.understood").contains("230 người"), words("intake.understood"));
        inAllDress("intake");
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> shown("intake.done"));
        assertEquals("Lần nhập 1: đã nhận 228, chưa nhận 2", words("intake.done"));
        until(() -> focused("intake.next"));
        inAllDress("intake-done");

        prompts.file = RegisterDesk.PEOPLE.resolve("07-tieu-khu-5.xlsx");
        chord(KeyCode.CONTROL, KeyCode.O);
        until(() -> shown("intake.write") && !node("intake.write").isDisabled());
        look("intake-second");
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> shown("intake.done"));
        chord(KeyCode.ESCAPE);
        until(() -> focused("register.find") && words("register.count").equals("481 trên 481 người") && !words("register.person").isEmpty());
        inAllDress("register");

        write("lo thi");
        until(() -> !words("register.count").startsWith("481"));
        chord(KeyCode.DOWN);
        assertTrue(focused("register.list"));
        String first = words("register.person");
        chord(KeyCode.DOWN);
        until(() -> !words("register.person").equals(first) && words("register.person").startsWith("Lò Thị"));
        look("register-found");
        prompts.file = folder.resolve("tim-thay.xlsx");
        chord(KeyCode.CONTROL, KeyCode.E);
        until(() -> !prompts.told.isEmpty() && prompts.told.getLast().contains("tim-thay.xlsx"));
        chord(KeyCode.CONTROL, KeyCode.F);
        assertTrue(focused("register.find"));
        chord(KeyCode.ESCAPE);
        until(() -> words("register.count").startsWith("481"));
        assertEquals("", this.<TextField>node("register.find").getText());
        assertEquals(List.of(), prompts.failures);
    }

    @Test
    void rowsWithoutVillageAndSortingByKeys() {
        desk.bring(List.of("04-thon-1.xlsx"));
        onScreen(() -> window.go(Screen.INTAKE));
        until(() -> focused("intake.choose"));
        prompts.file = RegisterDesk.PEOPLE.resolve("02-ban-co-muong.xlsx");
        chord(KeyCode.ENTER);
        until(() -> shown("intake.write") && !node("intake.write").isDisabled());
        ComboBox<String> place = node("intake.place");
        onScreen(() -> {
            place.requestFocus();
            place.getEditor().selectAll();
        });
        write("Bản Mới");
        chord(KeyCode.ENTER);
        until(() -> words("intake.news").contains("Bản Mới"));
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> shown("intake.done"));
        chord(KeyCode.ESCAPE);
        until(() -> words("register.count").equals("476 trên 476 người"));
        TableView<PersonLine> table = node("register.list");
        onScreen(() -> table.getSortOrder().setAll(List.of(table.getColumns().stream().filter(c -> c.getId().equals("BIRTH")).findFirst().orElseThrow())));
        until(() -> table.getItems().getFirst() != null && table.getItems().getFirst().person().identity().birth().year() < 1945);
        onScreen(() -> assertEquals(Sorting.BIRTH, this.<ComboBox<Sorting>>node("register.sorting").getValue()));
        onScreen(() -> this.<ComboBox<Sorting>>node("register.sorting").setValue(Sorting.PLACE_DOWN));
        until(() -> table.getItems().getFirst() != null && table.getItems().getFirst().person().placeName().equals("Bản Mới"));
        onScreen(() -> assertEquals("PLACE", table.getSortOrder().getFirst().getId()));
        chord(KeyCode.CONTROL, KeyCode.N);
        until(() -> shown("intake.understood"));
    }
}
