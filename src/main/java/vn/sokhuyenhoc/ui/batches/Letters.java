package vn.sokhuyenhoc.ui.batches;

import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** Single letters as commands. They are taken as typed: taken when pressed, the letter would be typed into the field that has the focus then. */
final class Letters {
    private Letters() {
    }

    /** @param acts what a small letter does, or null */
    static void listen(Node node, Function<String, Runnable> acts) {
        node.addEventHandler(KeyEvent.KEY_TYPED, event -> act(event, acts.apply(event.getCharacter().toLowerCase(Locale.ROOT))));
    }

    /** Does it, if it is anything, and no Ctrl or Alt is down. */
    static void act(KeyEvent event, Runnable act) {
        if (act != null && !event.isShortcutDown() && !event.isAltDown()) {
            act.run();
            event.consume();
        }
    }
}
