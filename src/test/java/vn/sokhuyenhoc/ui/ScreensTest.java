package vn.sokhuyenhoc.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** The look at a screen finds what it is there to find. */
class ScreensTest extends UiTest {
    @Override
    protected Parent content() {
        Label whole = new Label("Họ và tên");
        whole.setId("test.twice");
        Label cut = new Label("Quàng Thị Pâng ở Bản Nà Lo");
        cut.setMaxWidth(60);
        cut.setId("test.twice");
        Label hidden = new Label("Ẩn đi");
        hidden.setLayoutX(WIDTH);
        hidden.setVisible(false);
        Label beyond = new Label("Ngoài cửa sổ");
        beyond.setLayoutX(WIDTH - 10);
        return new VBox(whole, cut, new Pane(hidden, beyond));
    }

    @Test
    void findsCutWordsAndIdsGivenTwice() {
        onScreen(() -> {
            assertEquals(List.of("Quàng Thị Pâng ở Bản Nà Lo", "Ngoài cửa sổ"), Screens.cutWords(scene.getRoot()));
            assertEquals(List.of("test.twice"), Screens.idsTwice(scene.getRoot()));
        });
    }
}
