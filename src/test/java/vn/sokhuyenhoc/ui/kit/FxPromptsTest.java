package vn.sokhuyenhoc.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.Screens;
import vn.sokhuyenhoc.ui.UiTest;

class FxPromptsTest extends UiTest {
    private final StatusLine status = new StatusLine();
    private final List<Boolean> answers = new ArrayList<>();
    private FxPrompts prompts;

    @Override
    protected Parent content() {
        prompts = new FxPrompts(status, new Messages(Messages.VIETNAMESE), () -> scene.getWindow());
        return new StackPane();
    }

    private void ask() {
        WaitForAsyncUtils.asyncFx(() -> answers.add(prompts.confirm("Xóa 3 phiếu của Bản Nà Lo? Xóa rồi không lấy lại được.", "Xóa 3 phiếu")));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void enterAndEscLeaveThingsAsTheyAreAndOnlyTheVerbActs() {
        ask();
        onScreen(() -> Screens.snapshot(node("kit.confirm").getScene(), "confirm"));
        chord(KeyCode.ENTER);
        assertEquals(List.of(false), answers);
        ask();
        chord(KeyCode.ESCAPE);
        assertEquals(List.of(false, false), answers);
        ask();
        click("kit.confirm");
        assertEquals(List.of(false, false, true), answers);
    }

    @Test
    void stoppedWorkIsNotAFailure() {
        onScreen(() -> prompts.fail(new Progress.Stopped()));
        assertFalse(status.messageProperty().get().failure());
        onScreen(() -> prompts.fail(new IllegalStateException("nothing we knew of")));
        assertTrue(status.messageProperty().get().failure());
        assertTrue(status.messageProperty().get().sentence().endsWith("(mã\u00a0X00)"), status.messageProperty().get().sentence());
        assertTrue(status.messageProperty().get().details().contains("nothing we knew of"));
    }

    @Test
    void endingIsAddedWhereItIsMissing() {
        assertEquals(Path.of("a", "b.xlsx"), FxPrompts.withEnding(Path.of("a", "b"), "xlsx"));
        assertEquals(Path.of("a", "b.XLSX"), FxPrompts.withEnding(Path.of("a", "b.XLSX"), "xlsx"));
    }
}
