package vn.sokhuyenhoc.ui.register.people;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Style;

/** What stands beside the list instead of the person while something is set: a heading and fields. Esc closes it. */
class SidePane extends VBox {
    private final VBox content = new VBox();

    SidePane(String heading) {
        Label title = new Label(heading);
        title.getStyleClass().add(Style.HEADING);
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        content.getStyleClass().add("fields");
        Page page = new Page(content);
        VBox.setVgrow(page, Priority.ALWAYS);
        getStyleClass().add("side-pane");
        setMinWidth(USE_PREF_SIZE);
        setMinHeight(0);
        getChildren().setAll(title, page);
    }

    final void put(Node... nodes) {
        content.getChildren().setAll(nodes);
    }

    /** Stands below what scrolls. */
    final void below(Node node) {
        getChildren().add(node);
    }

    /** Takes the focus where the clerk begins. */
    void begin() {
        content.getChildren().getFirst().requestFocus();
    }
}
