package vn.sokhuyenhoc.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Style;

/** A screen as far as the shell sees it: some content, the node that takes the focus, and what it was asked to show. */
record DummyScreen(VBox root, Node first, List<KeyHint> keys, List<String> visits) implements ScreenView {
    static DummyScreen of(List<KeyHint> keys, Node first, Node... content) {
        VBox box = new VBox(content);
        box.getStyleClass().add(Style.SCREEN);
        return new DummyScreen(box, first, keys, new ArrayList<>());
    }

    @Override
    public void shown(String detail) {
        visits.add(detail);
        first.requestFocus();
    }
}
