package vn.sokhuyenhoc.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
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
        TableColumn<String, String> wide = new TableColumn<>("Họ tên");
        wide.setMinWidth(200);
        TableColumn<String, String> narrow = new TableColumn<>("Số định danh cá nhân");
        narrow.setMinWidth(60);
        narrow.setMaxWidth(60);
        TableView<String> table = new TableView<>();
        table.getColumns().setAll(List.of(wide, narrow));
        return new VBox(whole, cut, new Pane(hidden, beyond), table);
    }

    @Test
    void findsCutWordsAndIdsGivenTwice() {
        onScreen(() -> {
            assertEquals(List.of("Quàng Thị Pâng ở Bản Nà Lo", "Ngoài cửa sổ", "Số định danh cá nhân"), Screens.cutWords(scene.getRoot()));
            assertEquals(List.of("test.twice"), Screens.idsTwice(scene.getRoot()));
        });
    }
}
