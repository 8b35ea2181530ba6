package vn.sokhuyenhoc.ui.kit.form;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Turns key events of a desk into keys of the form, one after the other, whatever node has the focus there. Digits go by the key itself,
 * so that they work on a keyboard that types letters with marks in their place; all other keys as the {@link KeySet} says. A key held down
 * counts once.
 */
public final class DeskKeys {
    private final FormKeys keys;
    private final ObservableValue<KeySet> set;
    /** The key pressed last while nothing was let go since: only that one repeats by itself. */
    private KeyCode held;
    private boolean taken;

    /** @param set may change at any time */
    public DeskKeys(FormKeys keys, ObservableValue<KeySet> set) {
        this.keys = keys;
        this.set = set;
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
        Optional<Character> key = key(event);
        if (key.isPresent()) {
            taken = true;
            if (event.getCode() != held) {
                keys.key(key.get());
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
            set.getValue().typed(key).ifPresent(keys::key);
            event.consume();
        }
    }

    private Optional<Character> key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isDigitKey() && !event.isShiftDown()) {
            String name = code.getName();
            return Optional.of(name.charAt(name.length() - 1));
        }
        if (code == KeyCode.BACK_SPACE) {
            return Optional.of(MarkKeys.ERASE);
        }
        // With Shift, a key beside the letters types another sign than its own.
        boolean other = event.isShiftDown() && !KeySet.USUAL.keys().containsValue(code);
        return other ? Optional.empty() : set.getValue().sign(code);
    }
}
