package vn.sokhuyenhoc.ui.register.people;

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
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.domain.assessment.PersonLine;
import vn.sokhuyenhoc.domain.person.ExtraField;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.Screens;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.shell.Shell;
import vn.sokhuyenhoc.ui.shell.ShellViewModel;
import vn.sokhuyenhoc.work.ExtraFields;

/** One person is corrected, another added, a third moves away and a fourth shows a card: by keys alone. */
class PersonPanelTest extends UiTest {
    private static final String CARD = "014168001234||LÒ THỊ THẺ|05031968|Nữ|Bản Nà Lo, Chiềng Hương, Sơn La|12082021";

    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final FxTaskRunner runner = new FxTaskRunner(prompts::fail);
    private final ShellViewModel window = new ShellViewModel(new StatusLine());
    private final RegisterDesk desk = filled();

    private static RegisterDesk filled() {
        try {
            RegisterDesk made = RegisterDesk.in(Files.createTempDirectory("panel"));
            made.bring(RegisterDesk.VILLAGES.subList(0, 2));
            new ExtraFields(made.database()).save(new ExtraField(0, "Lương hưu", ExtraField.Kind.NUMBER, List.of()));
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Parent content() {
        PeopleViewModel people = new PeopleViewModel(desk.list(), runner, prompts, RegisterDesk.MESSAGES);
        PeopleView list = new PeopleView(people, desk.person(people, runner, prompts), desk.ties(people, runner, prompts), window, RegisterDesk.MESSAGES);
        window.officeProperty().set("Hội Khuyến học xã Chiềng Hương");
        window.go(Screen.REGISTER);
        return new Shell(window, Map.of(Screen.REGISTER, list), RegisterDesk.MESSAGES);
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
            onScreen(() -> Screens.snapshot(scene, "panel-failed"));
            throw new AssertionError(prompts.failures + " " + prompts.told, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String words(String id) {
        return lookup(node -> id.equals(node.getId()) && node.isVisible()).tryQuery().map(node -> ((Label) node).getText()).orElse("");
    }

    private boolean focused(String id) {
        return scene.getFocusOwner() != null && id.equals(scene.getFocusOwner().getId());
    }

    private void inAllDress(String name) {
        look(name);
        onScreen(() -> window.appearanceProperty().set(new Appearance(100, true)));
        look(name + "-dark");
        onScreen(() -> window.appearanceProperty().set(new Appearance(150, false)));
        onScreen(() -> { });
        look(name + "-150");
        onScreen(() -> window.appearanceProperty().set(Appearance.USUAL));
        onScreen(() -> { });
    }

    private void next(int times) {
        for (int i = 0; i < times; i++) {
            chord(KeyCode.ENTER);
        }
    }

    @Test
    void editedByKeysAndBackAtTheSameRow() {
        until(() -> !words("register.person").isEmpty());
        chord(KeyCode.DOWN);
        for (int i = 0; i < 6; i++) {
            chord(KeyCode.DOWN);
        }
        TableView<PersonLine> table = node("register.list");
        int row = table.getSelectionModel().getSelectedIndex();
        until(() -> table.getItems().get(row) != null && words("register.person").equals(table.getItems().get(row).person().name()));
        chord(KeyCode.ENTER);
        until(() -> focused("person.input-name"));
        next(3);
        until(() -> focused("person.input-id_number"));
        onScreen(() -> this.<TextField>node("person.input-id_number").selectAll());
        write("014");
        next(1);
        until(() -> words("person.input-id_number.remark").contains("12 chữ số"));
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> focused("person.input-id_number"));
        inAllDress("person-refused");
        until(() -> focused("person.input-id_number"));
        onScreen(() -> this.<TextField>node("person.input-id_number").selectAll());
        write("14100990002");
        next(1);
        until(() -> words("person.input-id_number.remark").contains("số 0 ở đầu"));
        inAllDress("person-edit");
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> focused("register.list") && prompts.told.size() == 1);
        assertEquals(row, table.getSelectionModel().getSelectedIndex());
        until(() -> "014100990002".equals(table.getItems().get(row).person().identity().idNumber()));
        inAllDress("person-card");
        chord(KeyCode.ENTER);
        until(() -> focused("person.input-name"));
        chord(KeyCode.ESCAPE);
        until(() -> focused("register.list"));
        assertEquals(row, table.getSelectionModel().getSelectedIndex());
        assertEquals(List.of(), prompts.failures);
    }

    @Test
    void addedMovedAwayAndTakenBack() {
        until(() -> !words("register.person").isEmpty());
        chord(KeyCode.CONTROL, KeyCode.M);
        until(() -> focused("person.input-name"));
        write("h'yim kđoh");
        next(1);
        write("05/03/1968");
        next(1);
        chord(KeyCode.DOWN);
        next(3);
        until(() -> focused("person.input-place"));
        write("ban co muong");
        inAllDress("person-new");
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> words("register.person").equals("H'Yim Kđoh") && focused("register.list"));
        chord(KeyCode.CONTROL, KeyCode.G);
        until(() -> focused("person.input-kind"));
        next(2);
        write("theo con đi Hà Nội");
        inAllDress("person-event");
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> words("person.status").equals("Đã chuyển đi 22/11/2026"));
        inAllDress("person-moved");
        assertTrue(focused("register.list"));
        chord(KeyCode.TAB);
        until(() -> scene.getFocusOwner().getId().startsWith("person.take_back-"));
        chord(KeyCode.SPACE);
        until(() -> words("person.status").equals("Đang ở tại xã"));
        assertEquals(List.of("Đã thêm H'Yim Kđoh vào sổ."), prompts.told);
        assertEquals(List.of(), prompts.failures);
    }

    @Test
    void cardTypedByAReaderFillsTheFormAndThenFindsItsHolder() {
        until(() -> !words("register.person").isEmpty() && focused("register.find"));
        write(CARD);
        chord(KeyCode.ENTER);
        until(() -> focused("person.input-name"));
        assertEquals("", this.<TextField>node("register.find").getText());
        assertEquals("Lò Thị Thẻ", this.<TextField>node("person.input-name").getText());
        assertEquals("442 trên 442 người", words("register.count"), "it was not searched for");
        look("person-from-card");
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> words("register.person").equals("Lò Thị Thẻ") && words("register.count").equals("443 trên 443 người"));
        chord(KeyCode.CONTROL, KeyCode.M);
        until(() -> focused("person.input-name"));
        write("Lo Thi The");
        next(1);
        write("1968");
        next(1);
        until(() -> lookup(node -> "person.like-1".equals(node.getId())).tryQuery().isPresent());
        inAllDress("person-likely");
        chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        until(() -> words("register.person").equals("Lò Thị Thẻ") && focused("register.list"));
        chord(KeyCode.CONTROL, KeyCode.F);
        write(CARD.substring(0, 40));
        chord(KeyCode.ENTER);
        until(() -> prompts.told.getLast().startsWith("Không đọc được thẻ này."));
        chord(KeyCode.DOWN);
        chord(KeyCode.HOME);
        until(() -> !words("register.person").equals("Lò Thị Thẻ"));
        chord(KeyCode.CONTROL, KeyCode.F);
        write(CARD);
        chord(KeyCode.ENTER);
        until(() -> words("register.person").equals("Lò Thị Thẻ"));
        assertEquals(List.of(), prompts.failures);
    }
}
