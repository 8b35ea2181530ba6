package vn.sokhuyenhoc.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** In a form, Enter in any of its fields does what the form is for; on a button it still presses that button. */
public final class EnterKey {
    private EnterKey() {
    }

    public static void does(Node form, Runnable act) {
        form.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                act.run();
                event.consume();
            }
        });
    }
}
