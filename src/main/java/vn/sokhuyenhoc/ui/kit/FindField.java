package vn.sokhuyenhoc.ui.kit;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.javafx.FontIcon;

/** A field to find in a list; it looks when nothing was typed for a moment. */
public final class FindField extends CustomTextField {
    private static final Duration PAUSE = Duration.millis(200);

    /** @param prompt what stands in it while it is empty, and what it is called */
    public FindField(String id, String prompt, Consumer<String> look) {
        setId(id);
        setLeft(new FontIcon("fth-search"));
        setPromptText(prompt);
        Spoken.byPrompt(this);
        PauseTransition pause = new PauseTransition(PAUSE);
        pause.setOnFinished(event -> look.accept(getText()));
        textProperty().subscribe((was, is) -> pause.playFromStart());
    }

    /** Puts the focus on it, with what was looked for marked: the next letter replaces it. */
    public void begin() {
        requestFocus();
        selectAll();
    }
}
