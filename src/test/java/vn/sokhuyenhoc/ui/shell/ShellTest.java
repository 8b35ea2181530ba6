package vn.sokhuyenhoc.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.Fields;
import vn.sokhuyenhoc.ui.kit.FormGrid;
import vn.sokhuyenhoc.ui.kit.FxPrompts;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;

class ShellTest extends UiTest {
    private final Messages messages = new Messages(Messages.VIETNAMESE);
    private final StatusLine status = new StatusLine();
    private final ShellViewModel model = new ShellViewModel(status);
    private final ObservableList<KeyHint> keys = FXCollections.observableArrayList(
        new KeyHint("Enter", "sửa"), new KeyHint("Ctrl F", "tìm"), new KeyHint("Esc", "trở lại danh sách"));
    private final SimpleStringProperty wrong = new SimpleStringProperty("");
    private final Map<Screen, DummyScreen> screens = new EnumMap<>(Screen.class);
    private FxPrompts prompts;
    private Shell shell;

    record Person(String name, String birth, String place, String verdict, int total) {
    }

    @Override
    protected Parent content() {
        for (Screen screen : Screen.values()) {
            Button button = new Button("…" + screen.name());
            screens.put(screen, DummyScreen.of(List.of(new KeyHint("F9", "hỏi")), button, button));
        }
        screens.put(Screen.OVERVIEW, list());
        screens.put(Screen.REGISTER, form());
        prompts = new FxPrompts(status, messages, () -> scene.getWindow());
        shell = new Shell(model, Map.<Screen, ScreenView>copyOf(screens), messages);
        model.officeProperty().set("Hội Khuyến học xã Chiềng Mai");
        model.yearProperty().set("2026");
        return shell;
    }

    @Override
    protected void opened() {
        shell.open();
    }

    private DummyScreen list() {
        List<String> names = List.of("Lò Thị Hương", "Lường Văn Ơn", "Quàng Thị Pâng", "Vàng A Páo", "H’Hen Niê", "Nguyễn Thị Khuyến");
        TableView<Person> table = Tables.table("dummy.list", FXCollections.observableArrayList(IntStream.range(0, 400).mapToObj(
            i -> new Person(names.get(i % names.size()), "05/09/" + (1940 + i % 70), "Bản Nà Lo", i % 5 == 0 ? "Không đạt" : "Đạt", 60 + i % 40)).toList()));
        Tables.column(table, "name", "Họ và tên", 16, Person::name);
        Tables.column(table, "birth", "Ngày sinh", 8, Person::birth, Style.CENTER);
        Tables.column(table, "place", "Thôn", 12, Person::place);
        Tables.column(table, "total", "Tổng điểm", 7, person -> String.valueOf(person.total()), Style.RIGHT);
        Tables.column(table, "verdict", "Kết quả", 8, Person::verdict);
        table.getSelectionModel().select(2);
        VBox.setVgrow(table, Priority.ALWAYS);
        Label title = new Label("Kết quả đợt 2026");
        title.getStyleClass().add(Style.TITLE);
        Label badge = new Label("! Chưa đối chiếu");
        badge.getStyleClass().addAll(Style.BADGE, Style.WARN);
        Label good = new Label("✓ 320 đạt");
        good.getStyleClass().addAll(Style.BADGE, Style.GOOD);
        Label bad = new Label("✗ 80 không đạt");
        bad.getStyleClass().addAll(Style.BADGE, Style.BAD);
        Button save = new Button("Xuất danh sách");
        save.getStyleClass().add(Style.PRIMARY);
        Button chip = new Button("Bản Nà Lo ×");
        chip.getStyleClass().add(Style.CHIP);
        ActionBar bar = new ActionBar(save, new Button("In"), chip, badge, good, bad);
        return DummyScreen.of(keys, table, title, bar, table);
    }

    private DummyScreen form() {
        TextField name = Fields.text("dummy.name", new SimpleStringProperty("Lò Thị Hương"));
        PasswordField password = Fields.password("dummy.password", new SimpleStringProperty("bí mật"));
        FormGrid grid = new FormGrid()
            .row("Họ và tên", name, "Như trên thẻ căn cước", wrong)
            .row("Mật khẩu", password, "Ít nhất mười ký tự")
            .row("Thôn", Fields.choice("dummy.place", FXCollections.observableArrayList("Bản Nà Lo", "Thôn 1"),
                new SimpleObjectProperty<>("Thôn 1"), place -> place), "Nơi đang ở");
        Label who = new Label("LÒ THỊ HƯƠNG");
        who.getStyleClass().add(Style.NAME);
        Field phone = new Field("Điện thoại", Fields.text("dummy.phone", new SimpleStringProperty("0912")), new SimpleStringProperty("Số này thiếu chữ số."));
        VBox paper = new VBox(who, grid, phone);
        paper.getStyleClass().add(Style.PAPER);
        return DummyScreen.of(List.of(new KeyHint("Enter", "cất")), name, paper);
    }

    @Test
    void keysBringScreensToTheFrontAndFocusFollows() {
        chord(KeyCode.F3);
        onScreen(() -> assertEquals("dummy.name", scene.getFocusOwner().getId()));
        chord(KeyCode.F2);
        onScreen(() -> assertEquals("dummy.list", scene.getFocusOwner().getId()));
        chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        onScreen(() -> assertEquals(Screen.REGISTER, model.visitProperty().get().screen()));
        onScreen(() -> model.go(Screen.OVERVIEW, "77"));
        onScreen(() -> model.go(Screen.OVERVIEW, "77"));
        assertEquals(List.of("", "", "77", "77"), screens.get(Screen.OVERVIEW).visits());
        click("shell.settings");
        onScreen(() -> assertEquals(screens.get(Screen.SETTINGS).first(), scene.getFocusOwner()));
    }

    @Test
    void wrongFieldIsMarkedAndSaysWhy() {
        chord(KeyCode.F3);
        onScreen(() -> wrong.set("Thiếu họ và tên."));
        assertEquals("Thiếu họ và tên.", this.<Label>node("dummy.name.message").getText());
        assertTrue(node("dummy.name").getPseudoClassStates().contains(Style.WRONG));
        onScreen(() -> wrong.set(""));
        assertEquals("", this.<Label>node("dummy.name.message").getText());
        assertFalse(node("dummy.name").getPseudoClassStates().contains(Style.WRONG));
    }

    @Test
    void failureStaysUntilReadAndKeysOfTheScreenShow() {
        onScreen(() -> prompts.tell("Đã nhập 212 người."));
        onScreen(() -> prompts.fail(new FaultException(Fault.DISK_FULL, Path.of("D:", "danh sách.xlsx"))));
        assertTrue(this.<Label>node("shell.message").getText().contains("danh sách.xlsx"));
        assertTrue(this.<Label>node("shell.message").getText().contains("T06"));
        onScreen(() -> keys.add(new KeyHint("F9", "hỏi người phụ trách")));
        assertEquals(4, lookup(".hint").queryAll().size());
        chord(KeyCode.ESCAPE);
        onScreen(() -> assertEquals("Đã nhập 212 người.", this.<Label>node("shell.message").getText()));
        click("shell.read");
        onScreen(() -> assertFalse(node("shell.message").getParent().getParent().isVisible()));
        onScreen(() -> prompts.tell("Đã nhập 8 người."));
        onScreen(() -> ((TableView<?>) node("dummy.list")).requestFocus());
        chord(KeyCode.DOWN);
        chord(KeyCode.ESCAPE);
        assertNull(status.messageProperty().get(), "Esc reads it from within a list");
        chord(KeyCode.F3);
        onScreen(() -> prompts.tell("Đã cất."));
        chord(KeyCode.ESCAPE);
        assertNull(status.messageProperty().get(), "Esc reads it from within a field, too");
        onScreen(() -> node("dummy.place").requestFocus());
        chord(KeyCode.F4);
        assertEquals(Screen.ENTRY, model.visitProperty().get().screen(), "not the list of the box");
    }

    @Test
    void leavesPicturesInAllSizesAndColours() {
        onScreen(() -> {
            status.saved(LocalTime.of(9, 41));
            status.warningsProperty().set("2 cảnh báo");
        });
        look("shell-light");
        onScreen(() -> prompts.fail(new FaultException(Fault.FILE_OPEN_ELSEWHERE, "Thôn 1.xlsx")));
        onScreen(() -> model.appearanceProperty().set(new Appearance(100, true)));
        look("shell-dark");
        onScreen(() -> {
            wrong.set("Thiếu họ và tên.");
            model.go(Screen.REGISTER);
        });
        look("form-dark");
        onScreen(() -> model.appearanceProperty().set(Appearance.USUAL));
        look("form-light");
        onScreen(() -> model.appearanceProperty().set(new Appearance(150, false)));
        look("form-150");
        onScreen(() -> model.go(Screen.OVERVIEW));
        look("shell-150");
        onScreen(() -> model.appearanceProperty().set(new Appearance(200, false)));
        look("shell-200");
    }
}
