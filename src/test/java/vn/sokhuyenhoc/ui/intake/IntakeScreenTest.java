package vn.sokhuyenhoc.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.Sections;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.register.imports.ImportsView;
import vn.sokhuyenhoc.ui.register.imports.ImportsViewModel;
import vn.sokhuyenhoc.ui.shell.Shell;
import vn.sokhuyenhoc.ui.shell.ShellViewModel;
import vn.sokhuyenhoc.work.ImportBook;
import vn.sokhuyenhoc.work.RoundBook;

/** A list is brought in, mended, decided on and taken back, by keys alone. */
class IntakeScreenTest extends UiTest {
    private static final String HEADING = "STT\tHọ và tên\tNăm sinh\tGiới tính\tSố CCCD\tĐiện thoại\tThôn\n";

    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final FxTaskRunner runner = new FxTaskRunner(prompts::fail);
    private final ShellViewModel window = new ShellViewModel(new StatusLine());
    private RegisterDesk desk;

    @Override
    protected Parent content() {
        try {
            desk = RegisterDesk.withSets(Files.createTempDirectory("intake"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new RoundBook(desk.database()).add(new Round(0, "2026-cong-dan", Title.CITIZEN, 2026, "Công dân học tập năm 2026", "", "du-thao-2020-cong-dan"));
        ImportsView imports = new ImportsView(new ImportsViewModel(new ImportBook(desk.database(), Clock.systemDefaultZone()), runner, prompts,
            RegisterDesk.MESSAGES), window, RegisterDesk.MESSAGES);
        IntakeView intake = new IntakeView(new IntakeViewModel(desk.jobs(), runner, prompts, RegisterDesk.MESSAGES), window, RegisterDesk.MESSAGES);
        window.officeProperty().set("Hội Khuyến học xã Chiềng Hương");
        window.yearProperty().set("2026");
        window.go(Screen.INTAKE);
        return new Shell(window, Map.of(Screen.INTAKE, intake, Screen.REGISTER, new Sections("register", "mục khác",
            List.of(new Sections.Section("imports", "Lần nhập", imports)))), RegisterDesk.MESSAGES);
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
            WaitForAsyncUtils.waitFor(40, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
        } catch (TimeoutException e) {
            onScreen(() -> vn.sokhuyenhoc.ui.Screens.snapshot(scene, "intake-failed"));
            throw new AssertionError(prompts.failures.toString(), e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String words(String id) {
        return this.<Label>node(id).getText();
    }

    private boolean shown(String id) {
        return lookup(node -> id.equals(node.getId()) && node.isVisible()).tryQuery().isPresent();
    }

    private Line line(int row) {
        return this.<TableView<Line>>node("intake.rows").getItems().stream().filter(line -> line.number() == row).findFirst().orElseThrow();
    }

    private int chosen() {
        return this.<TableView<Line>>node("intake.rows").getSelectionModel().getSelectedItem().number();
    }

    private void inAllDress(String name) {
        Node owner = scene.getFocusOwner();
        look(name);
        onScreen(() -> window.appearanceProperty().set(new Appearance(100, true)));
        look(name + "-dark");
        onScreen(() -> window.appearanceProperty().set(new Appearance(150, false)));
        onScreen(() -> { });
        look(name + "-150");
        assertSame(owner, scene.getFocusOwner(), "where the clerk was in " + name);
        onScreen(() -> window.appearanceProperty().set(new Appearance(100, false)));
        onScreen(() -> { });
        assertSame(owner, scene.getFocusOwner(), "where the clerk was in " + name);
    }

    private void copy(String block) {
        onScreen(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(block);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void ready() {
        until(() -> shown("intake.write") && !node("intake.write").isDisabled());
    }

    @Test
    void fileIsMendedDecidedWrittenAndTakenBack() {
        desk.bring(List.of("01-ban-na-lo.xlsx"));
        prompts.file = Path.of("sample-data/people/04-thon-1.xlsx").toAbsolutePath();
        chord(KeyCode.CONTROL, KeyCode.O);
        ready();
        inAllDress("intake-file");
        onScreen(() -> node("intake.rows").requestFocus());
        chord(KeyCode.ESCAPE);
        assertEquals(Screen.REGISTER, window.visitProperty().get().screen(), "Esc from within the rows, too");
        onScreen(() -> window.go(Screen.INTAKE));
        chord(KeyCode.CONTROL, KeyCode.B);
        look("intake-file-wide");
        chord(KeyCode.CONTROL, KeyCode.L);
        look("intake-file-all");
        chord(KeyCode.CONTROL, KeyCode.L);
        chord(KeyCode.CONTROL, KeyCode.B);
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> shown("intake.done"));
        inAllDress("intake-written");
        click("intake.see_import");
        until(() -> shown("imports.undo") && !node("imports.undo").isDisabled());
        assertTrue(words("imports.sentence").contains("Sẽ đưa"), words("imports.sentence"));
        inAllDress("imports");
        chord(KeyCode.DELETE);
        until(() -> words("imports.sentence").startsWith("Đã đưa"));
        assertTrue(prompts.asked.getLast().startsWith("Lấy lại lần nhập 2?"), prompts.asked.getLast());
        look("imports-undone");
        assertEquals(228, desk.register().countPeople());
    }

    @Test
    void pastedBlockIsCorrectedInPlaceByKeys() {
        desk.bring(List.of("01-ban-na-lo.xlsx"));
        String first = desk.register().people(List.of(1L)).getFirst().name();
        copy(HEADING + "1\t" + first.replace('ị', 'i').replace('ồ', 'ô') + "\t1971\tNữ\t\t0987654321\tBản Nà Lo\n"
            + "2\tLường Văn Ơn\t19688\tNam\t014068000123\t0912345678\tBản Nà Lo\n3\t\t1970\tNữ\t\t\tBản Nà Lo\n"
            + "4\tGiàng A Sình\t12/05/1980\tNam\t14080000321\t\tBản Mới\n5\tGiàng A Sìnhh\t12/05/1980\tNam\t\t0977111222\tBản Mới");
        chord(KeyCode.CONTROL, KeyCode.V);
        ready();
        assertEquals(5, this.<TableView<Line>>node("intake.rows").getItems().size());
        chord(KeyCode.CONTROL, KeyCode.HOME);
        chord(KeyCode.DOWN);
        until(() -> chosen() == 3 && words("intake.reason").contains("19688"));
        inAllDress("intake-paste");
        while (!column().equals("cell2")) {
            chord(columnIndex() > 3 ? KeyCode.LEFT : KeyCode.RIGHT);
        }
        chord(KeyCode.F2);
        chord(KeyCode.BACK_SPACE);
        look("intake-editing");
        chord(KeyCode.ENTER);
        until(() -> line(3).state() == Line.State.TAKEN && chosen() == 4);
        assertEquals("1968", line(3).row().cell(2));
        chord(KeyCode.LEFT);
        write("Vàng Thị Dở");
        chord(KeyCode.ENTER);
        until(() -> line(4).state() == Line.State.TAKEN);
        assertEquals("Vàng Thị Dở", line(4).row().cell(1));
        chord(KeyCode.DOWN);
        until(() -> chosen() == 6 && line(6).twin() != null && shown("intake.decide-same"));
        inAllDress("intake-twin");
        chord(KeyCode.DIGIT1);
        until(() -> line(6).state() == Line.State.JOINED);
        look("intake-decided");
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> shown("intake.done"));
        assertTrue(words("intake.done").contains("cùng người đã có 1"), words("intake.done"));
        assertEquals(List.of(), prompts.failures);
    }

    @Test
    void marksArePastedIntoARound() {
        desk.bring(List.of("01-ban-na-lo.xlsx"));
        String name = desk.register().people(List.of(1L)).getFirst().name();
        String other = desk.register().people(List.of(2L)).getFirst().name();
        copy("Họ và tên\tCS 1\tCS 2\tCS 3\tCS 4\tCS 5\tCS 6\tCS 7\tCS 8\tCS 9\tCS 10\n" + name + "\t9\t8\t8\t7\t9\t10\t8\t8\t9\t9\n"
            + other + "\t9\t18\t8\t7\t9\t10\tx\t8\t9\t9\nNgười Không Có\t9\t8\t8\t7\t9\t10\t8\t8\t9\t9");
        onScreen(() -> window.go(Screen.INTAKE, "paste-forms:2026-cong-dan"));
        ready();
        assertEquals("Nhập điểm từ Excel: Công dân học tập năm 2026", words("intake.title"));
        inAllDress("intake-marks");
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> shown("intake.done"));
        assertEquals("Lần nhập 2: đã nhận 1, chưa nhận 2", words("intake.done"));
    }

    @Test
    void bareBlockIsGuessedColumnByColumn() {
        copy("Lò Văn An\t1968\tNam\t014068000123\t0912345678\nLò Thị Bình\t1970\tNữ\t\t0912345679");
        onScreen(() -> window.go(Screen.INTAKE, "paste"));
        until(() -> shown("intake.place"));
        onScreen(() -> node("intake.place").requestFocus());
        write("Bản Mới");
        chord(KeyCode.ENTER);
        ready();
        inAllDress("intake-bare");
    }

    private String column() {
        TableView<Line> table = node("intake.rows");
        return table.getFocusModel().getFocusedCell().getTableColumn().getId();
    }

    private int columnIndex() {
        return this.<TableView<Line>>node("intake.rows").getFocusModel().getFocusedCell().getColumn();
    }
}
