package vn.sokhuyenhoc.ui.kit.form;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Turns key events of a desk into keys of the form, one after the other, whatever node has the focus there. Digits go by the key itself,
 * so that they work on a keyboard that types letters with marks in their place; a key held down counts once.
 */
public final class DeskKeys {
    private final FormKeys keys;
    /** The key pressed last while nothing was let go since: only that one repeats by itself. */
    private KeyCode held;
    private boolean taken;

    public DeskKeys(FormKeys keys) {
        this.keys = keys;
    }

    public void listenTo(Node desk) {
        desk.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        desk.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        desk.addEventHandler(KeyEvent.KEY_RELEASED, event -> held = null);
        desk.focusWithinProperty().subscribe(() -> held = null);
    }

    private void pressed(KeyEvent event) {
        taken = false;
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        Character key = key(event);
        if (key != null) {
            taken = true;
            if (event.getCode() != held) {
                keys.key(key);
            }
            held = event.getCode();
        } else {
            taken = moved(event.getCode());
        }
        if (taken) {
            event.consume();
        }
    }

    private boolean moved(KeyCode code) {
        switch (code) {
            case UP, KP_UP, PAGE_UP -> keys.step(-1);
            case DOWN, KP_DOWN, PAGE_DOWN -> keys.step(1);
            case LEFT, KP_LEFT -> keys.moveField(-1);
            case RIGHT, KP_RIGHT -> keys.moveField(1);
            case Z -> keys.correctLast();
            case ESCAPE -> {
                return keys.cancel();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void typed(KeyEvent event) {
        if (taken || event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.getCharacter().isEmpty()) {
            return;
        }
        char key = event.getCharacter().charAt(0);
        if (!Character.isISOControl(key) && !Character.isWhitespace(key)) {
            keys.key(key);
            event.consume();
        }
    }

    private static Character key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isDigitKey() && !event.isShiftDown()) {
            String name = code.getName();
            return name.charAt(name.length() - 1);
        }
        return switch (code) {
            case ENTER -> MarkKeys.COMMIT;
            case BACK_SPACE -> MarkKeys.ERASE;
            case MULTIPLY -> MarkKeys.TOP;
            case ADD -> MarkKeys.FLAG;
            case SUBTRACT -> MarkKeys.BACK;
            case DECIMAL -> MarkKeys.MISSING;
            case DIVIDE -> MarkKeys.SAME;
            default -> null;
        };
    }
}
