package vn.sokhuyenhoc.ui.register.shared;

import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A list at the left and the one chosen in a card at the right. The card keeps its width; the list takes what is left. */
public final class Split extends HBox {
    public Split(TableView<?> list, Region card) {
        super(list, card);
        list.setMinSize(0, 0);
        card.setMinHeight(0);
        card.setMinWidth(USE_PREF_SIZE);
        card.getStyleClass().add("beside");
        getStyleClass().add("split");
        setMinHeight(0);
        HBox.setHgrow(list, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
    }
}
