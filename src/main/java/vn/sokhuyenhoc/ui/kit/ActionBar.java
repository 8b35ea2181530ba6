package vn.sokhuyenhoc.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** The buttons, chips and counts above a list or below a form. Where text is large they go on in a second line; none is ever cut. */
public final class ActionBar extends FlowPane {
    public ActionBar(Node... nodes) {
        super(nodes);
        getStyleClass().add(Style.BAR);
        setMinWidth(0);
        for (Node node : nodes) {
            if (node instanceof Region region) {
                region.setMinWidth(USE_PREF_SIZE);
            }
        }
    }
}
