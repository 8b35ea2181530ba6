package vn.sokhuyenhoc.ui.typing;

import java.util.List;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Sends letters to whatever has the focus, as programs and card readers do: one event after the other, faster than any hand. */
public final class Typist {
    /** The key at the end of what a reader sends. */
    public static final String ENTER = "\r";

    private Typist() {
    }

    /** Lines all of it up behind what waits for the screen's thread, and returns. */
    public static void send(Scene scene, List<String> letters) {
        letters.forEach(letter -> Platform.runLater(() -> fire(scene, letter)));
    }

    private static void fire(Scene scene, String letter) {
        KeyCode code = letter.equals(Keyboard.BACKSPACE) ? KeyCode.BACK_SPACE : letter.equals(ENTER) ? KeyCode.ENTER
            : letter.matches("[0-9]") ? KeyCode.valueOf("DIGIT" + letter) : KeyCode.UNDEFINED;
        fire(scene, KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code);
        fire(scene, KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED);
        fire(scene, KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, code);
    }

    private static void fire(Scene scene, EventType<KeyEvent> type, String character, KeyCode code) {
        Node owner = scene.getFocusOwner();
        owner.fireEvent(new KeyEvent(type, character, type == KeyEvent.KEY_TYPED ? "" : character, code, false, false, false, false));
    }
}
