package vn.sokhuyenhoc.ui.kit;

import java.text.Normalizer;
import javafx.scene.control.TextInputControl;

/**
 * Some Vietnamese keyboards send the marks as letters of their own. They are put together when the input is left, never while it is typed:
 * programs that write marks count on every letter they have sent.
 */
public final class Composed {
    private Composed() {
    }

    public static <F extends TextInputControl> F whenLeft(F field) {
        field.focusedProperty().subscribe((was, is) -> {
            String text = field.getText();
            if (was && !is && text != null && !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
                field.setText(Normalizer.normalize(text, Normalizer.Form.NFC));
            }
        });
        return field;
    }
}
