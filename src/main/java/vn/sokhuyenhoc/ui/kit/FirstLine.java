package vn.sokhuyenhoc.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/** Puts the sign before a sentence where a reader begins. */
public final class FirstLine {
    private FirstLine() {
    }

    /** Lets the sign of a label that wraps stand at the first of its lines; a label centres it among all of them. */
    public static void mark(Label label) {
        ObservableValue<Double> up = label.heightProperty().map(height -> Math.min(0, (label.prefHeight(-1) - height.doubleValue()) / 2));
        label.graphicProperty().subscribe(sign -> {
            if (sign != null) {
                sign.translateYProperty().bind(up);
            }
        });
    }
}
