package vn.sokhuyenhoc.ui.kit;

import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A list at the left and the one chosen at the right. The right side keeps its width; the list takes what is left. */
public final class Split extends HBox {
    /** @param look style of both together, by which the right side has its width */
    public Split(TableView<?> list, Region side, String look) {
        super(list, side);
        list.setMinSize(0, 0);
        side.setMinHeight(0);
        side.setMinWidth(USE_PREF_SIZE);
        side.getStyleClass().add("beside");
        getStyleClass().add(look);
        setMinHeight(0);
        HBox.setHgrow(list, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
    }
}
