package vn.sokhuyenhoc.ui.kit;

import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A list, and beside it what is to be said of its chosen row, which scrolls where it is longer than the list. */
public final class SidePage extends HBox {
    public SidePage(TableView<?> list, Region side) {
        Page page = new Page(side);
        page.getStyleClass().add("beside-list");
        page.setMinWidth(USE_PREF_SIZE);
        list.setMinSize(0, 0);
        getStyleClass().add("with-side");
        setMinHeight(0);
        getChildren().setAll(list, page);
        setHgrow(list, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
    }
}
