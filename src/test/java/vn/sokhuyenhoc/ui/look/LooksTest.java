package vn.sokhuyenhoc.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.kit.Spoken;

/** The looks at a window find what they are there to find, and leave in peace what is right. */
class LooksTest extends UiTest {
    private final Pane pane = new Pane();

    @Override
    protected Parent content() {
        return pane;
    }

    private void put(Region node, String id, double x, double y) {
        node.setId(id);
        node.relocate(x, y);
        pane.getChildren().add(node);
    }

    private void laidOut() {
        pane.applyCss();
        pane.layout();
    }

    @Test
    void whatHasNoNameIsFound() {
        onScreen(() -> {
            put(new TextField("Lò Văn Ơn"), "sin.field", 0, 0);
            put(new Button(""), "sin.button", 0, 50);
            ComboBox<String> over = new ComboBox<>();
            over.setAccessibleText("Thôn");
            put(over, "sin.over", 0, 100);
            TableView<String> table = new TableView<>();
            table.getColumns().setAll(List.of(new TableColumn<>("Họ và tên"), new TableColumn<>("")));
            table.setMaxHeight(100);
            put(table, "sin.table", 0, 150);
            Pane desk = new Pane();
            desk.setFocusTraversable(true);
            desk.setAccessibleText("Phiếu");
            put(desk, "sin.desk", 0, 600);
            TextField right = new TextField("Lò Văn Ơn");
            Spoken.name(right, "Họ và tên");
            put(right, "right.field", 400, 0);
            laidOut();
            assertEquals(List.of("no name: sin.field", "no name: sin.button", "no name: sin.over", "its name stands before its value: sin.over",
                "no name: sin.table", "no heading: column null of sin.table", "no role: sin.desk"), Names.flaws(pane));
        });
    }

    @Test
    void whatTabDoesNotReachIsFound() {
        onScreen(() -> {
            put(new Button("Dưới"), "sin.below", 0, 300);
            put(new Button("Trên"), "sin.above", 0, 0);
            Button deaf = new Button("Không tới");
            deaf.setFocusTraversable(false);
            put(deaf, "sin.deaf", 400, 0);
            Button keyed = new Button("Lưu (Ctrl S)");
            keyed.setFocusTraversable(false);
            put(keyed, "right.keyed", 600, 0);
            Button dull = new Button("Mờ");
            dull.getStyleClass().setAll("dull");
            put(dull, "sin.dull", 0, 400);
            laidOut();
            pane.getChildren().getFirst().requestFocus();
            assertEquals(List.of("no key and no Tab leads to sin.deaf \"Không tới\"", "one does not see the focus on sin.dull \"Mờ\"",
                "Tab goes back from sin.below \"Dưới\" to sin.above \"Trên\""), Tabbing.flaws(scene));
            put(new TextArea("Tab là một chữ"), "sin.area", 0, 500);
            laidOut();
            pane.getChildren().getFirst().requestFocus();
            assertEquals(1, Tabbing.flaws(scene).stream().filter(flaw -> flaw.startsWith("Tab goes back")).count());
        });
    }

    @Test
    void wordsWithoutContrastAreFound() {
        onScreen(() -> {
            Label pale = new Label("Chữ nhạt");
            pale.setTextFill(Color.gray(0.7));
            put(pale, "sin.pale", 0, 0);
            Label off = new Label("Không dùng được");
            off.setTextFill(Color.gray(0.7));
            off.setDisable(true);
            put(off, "right.off", 0, 50);
            put(new Label("Chữ rõ"), "right.clear", 0, 100);
            laidOut();
            assertEquals(1, Contrast.flaws(pane).size(), Contrast.flaws(pane).toString());
            assertEquals("sin.pale \"Chữ nhạt\"", Contrast.flaws(pane).getFirst().replaceAll(".*: ", ""));
        });
    }

    @Test
    void whatHasNoRoomIsFound() {
        onScreen(() -> {
            Label cut = new Label("Kết quả của các thôn bản");
            cut.setMaxWidth(60);
            put(cut, "sin.cut", 0, 0);
            put(new Button("Ngoài cửa sổ"), "sin.outside", WIDTH - 20, 0);
            Button main = new Button("Cất phiếu");
            main.getStyleClass().add("accent");
            Pane tall = new Pane(main);
            main.setId("sin.main");
            main.relocate(0, 500);
            ScrollPane scroll = new ScrollPane(tall);
            scroll.setPrefSize(200, 200);
            put(scroll, "sin.scroll", 0, 100);
            laidOut();
            assertEquals(Set.of("cut: sin.cut \"Kết quả của các thôn bản\"", "outside the window: sin.outside \"Ngoài cửa sổ\"",
                "main button not in sight: sin.main \"Cất phiếu\""), Set.copyOf(Room.flaws(pane, Set.of()).stream()
                    .filter(flaw -> !flaw.startsWith("beyond")).toList()));
        });
    }
}
