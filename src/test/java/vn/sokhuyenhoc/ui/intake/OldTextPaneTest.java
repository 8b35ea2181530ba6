package vn.sokhuyenhoc.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.domain.encoding.OldEncoders;
import vn.sokhuyenhoc.domain.intake.ListField;
import vn.sokhuyenhoc.domain.vietnamese.NameCase;
import vn.sokhuyenhoc.files.excel.OldFontBook;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;

class OldTextPaneTest extends UiTest {
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final FxTaskRunner runner = new FxTaskRunner(prompts::fail);
    private Path folder;
    private RegisterDesk desk;
    private IntakeViewModel model;

    @Override
    protected Parent content() {
        try {
            folder = Files.createTempDirectory("old");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        desk = RegisterDesk.in(folder);
        model = new IntakeViewModel(desk.jobs(), runner, prompts, RegisterDesk.MESSAGES);
        return new IntakeView(model, (screen, wish) -> assertEquals(Screen.REGISTER, screen), RegisterDesk.MESSAGES).root();
    }

    @AfterEach
    void close() {
        runner.close();
        desk.close();
    }

    private void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
        } catch (TimeoutException e) {
            throw new AssertionError(prompts.failures.toString(), e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> names() {
        Reading now = model.readingProperty().get();
        return now.lines().stream().filter(line -> line.state() != Line.State.PASSED)
            .map(line -> NameCase.of(now.file().heading().text(line.row(), ListField.NAME))).toList();
    }

    private boolean isThere() {
        return lookup(node -> "intake.old".equals(node.getId())).query().getParent().isVisible();
    }

    @Test
    void columnsInOldLettersAreShownAndCanBeRefusedByKeys() throws IOException {
        prompts.file = OldFontBook.write(folder.resolve("ds-ban-na-lo.xls"), OldFontBook.list());
        onScreen(model::chooseFile);
        until(() -> model.readyProperty().get());
        assertTrue(isThere());
        assertEquals("5 cột có chữ mã cũ TCVN3 (ABC), VNI. Đổi sang chữ Unicode:", this.<Label>node("intake.old").getText());
        look("intake-old");
        onScreen(() -> new Appearance(150, true).apply(scene));
        look("intake-old-150-dark");
        onScreen(() -> Appearance.USUAL.apply(scene));
        assertEquals("Nguyễn Văn Hưng", names().getFirst());
        CheckBox names = node("intake.old.column1");
        onScreen(names::requestFocus);
        chord(KeyCode.SPACE);
        until(() -> names().get(1).equals(OldEncoders.tcvn3("Lường Thị Từ")));
        assertTrue(names.isFocused());
        TableView<?> examples = node("intake.old_examples");
        assertEquals("ng-êi d©n", examples.getColumns().get(1).getCellData(0).toString().substring(10, 19));
        chord(KeyCode.SPACE);
        until(() -> names().get(1).equals("Lường Thị Từ"));
    }

    @Test
    void paneIsNotThereWithoutOldLetters() {
        prompts.file = RegisterDesk.PEOPLE.resolve("01-ban-na-lo.xlsx");
        onScreen(model::chooseFile);
        until(() -> model.readyProperty().get());
        assertFalse(isThere());
    }
}
