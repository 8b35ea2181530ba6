package vn.sokhuyenhoc.ui.kit;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Where Tab is a key of the sheet itself, Ctrl Tab leads out of it, and Ctrl Shift Tab back. */
public final class TabKey {
    private TabKey() {
    }

    public static void leads(Node out) {
        out.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && event.isShortcutDown()) {
                event.consume();
                out.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
    }
}
