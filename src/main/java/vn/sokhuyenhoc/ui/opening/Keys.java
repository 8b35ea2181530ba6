package vn.sokhuyenhoc.ui.opening;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Single keys of a page, for what the controls in it leave over. */
final class Keys {
    private Keys() {
    }

    static void on(Node page, KeyCode key, Runnable act) {
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == key) {
                event.consume();
                act.run();
            }
        });
    }
}
