package vn.sokhuyenhoc.ui.criteria.tryout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.domain.criteria.CriteriaReader;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.Style;

/** The try-out at the right of a window as large as the one it will stand in, by keyboard. */
class TryoutPaneTest extends UiTest {
    private final Messages messages = new Messages(Messages.VIETNAMESE);
    private TryoutViewModel model;
    private TryoutPane pane;

    @Override
    protected Parent content() {
        model = new TryoutViewModel(messages);
        pane = new TryoutPane(model, messages);
        BorderPane root = new BorderPane(new Region());
        root.setRight(pane);
        root.getStyleClass().add(Style.SCREEN);
        root.setPadding(new Insets(60, 20, 90, 20));
        return root;
    }

    private void show(String body) {
        onScreen(() -> {
            model.show(CriteriaReader.read(body));
            pane.focus();
        });
    }

    private void type(String... marks) {
        for (String mark : marks) {
            write(mark).push(KeyCode.ENTER);
        }
    }

    private String text(String id) {
        return this.<Label>node(id).getText();
    }

    @Test
    void theShippedSetByKeyboard() throws IOException {
        show(Files.readString(Path.of("src/main/resources/criteria/du-thao-2020-cong-dan.tsv")));
        look("tryout-empty");
        type("9", "9", "9", "9", "9", "4", "9", "9", "10", "9");
        onScreen(() -> assertEquals("tryout.mark1", scene.getFocusOwner().getId(), "after the last comes the first"));
        assertEquals("Đạt 86 điểm nhưng chỉ số 6 mới 4 điểm, cần ít nhất 5.", text("tryout.sentence"));
        assertEquals("Không đạt", text("tryout.verdict"));
        assertEquals("31 / 40", text("tryout.sum.NL2"));
        look("tryout-low");
        for (int i = 0; i < 5; i++) {
            push(KeyCode.DOWN);
        }
        type("12");
        assertTrue(text("tryout.mark6.message").contains("12"), text("tryout.mark6.message"));
        push(KeyCode.UP);
        type("5");
        assertEquals("Đạt 87 điểm, các chỉ số đều đủ.", text("tryout.sentence"));
        onScreen(() -> new Appearance(150, false).apply(scene));
        look("tryout-150");
        onScreen(() -> new Appearance(100, true).apply(scene));
        look("tryout-dark");
        click("tryout.clear");
        assertEquals("", this.<TextField>node("tryout.mark6").getText());
    }

    @Test
    void targetsSharesAndKinds() {
        show(TryoutViewModelTest.MIXED);
        type("9", "3", "c", "45/50", "k");
        look("tryout-kinds");
        ComboBox<String> kinds = node("tryout.kinds");
        onScreen(() -> kinds.getSelectionModel().select("TRƯỜNG HỌC"));
        onScreen(() -> pane.focus());
        type("9", "7", "c", "95", "k", "c");
        assertEquals("Đạt, Mức độ 1", text("tryout.verdict"));
        look("tryout-school");
    }
}
