package vn.sokhuyenhoc.ui.kit;

import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Warns that Caps Lock is on, as far as the letters typed show it; its room stays when it is silent. */
public final class CapsHint extends Label {
    public CapsHint(String words, Control... passwords) {
        super(words);
        setVisible(false);
        getStyleClass().addAll(Style.WARN, Style.SMALL);
        setWrapText(true);
        for (Control password : passwords) {
            password.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
            password.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
                if (pressed.getCode() == KeyCode.CAPS) {
                    setVisible(false);
                }
            });
        }
    }

    private void typed(KeyEvent event) {
        String text = event.getCharacter();
        if (!text.isEmpty() && Character.isLetter(text.codePointAt(0))) {
            setVisible(Character.isUpperCase(text.codePointAt(0)) != event.isShiftDown());
        }
    }
}
