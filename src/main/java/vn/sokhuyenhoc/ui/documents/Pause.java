package vn.sokhuyenhoc.ui.documents;

import javafx.animation.PauseTransition;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;

/** Waits until the clerk stops typing. */
final class Pause {
    private static final Duration LENGTH = Duration.millis(400);

    private Pause() {
    }

    /** Acts when nothing was typed into the input for a moment. */
    static void after(TextInputControl input, Runnable act) {
        PauseTransition pause = new PauseTransition(LENGTH);
        pause.setOnFinished(event -> act.run());
        input.textProperty().subscribe((was, is) -> pause.playFromStart());
    }
}
