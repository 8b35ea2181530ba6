package vn.sokhuyenhoc.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * An input with its label above and a line below that says what is wrong with it. The line keeps its room when it is empty.
 * The message is null or empty where nothing is wrong.
 */
public final class Field extends VBox {
    public Field(String label, Control input, ObservableValue<String> message) {
        this(label, input);
        getChildren().add(message(input, message));
    }

    /** An input that cannot be wrong. */
    public Field(String label, Control input) {
        Label above = new Label(label);
        above.getStyleClass().add(Style.FIELD_LABEL);
        above.setLabelFor(input);
        input.setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("field");
        getChildren().addAll(above, input);
    }

    /** Without its label an input is told by what stands in it; screen readers hear the label all the same. */
    public void setLabelShown(boolean shown) {
        getChildren().getFirst().setVisible(shown);
        getChildren().getFirst().setManaged(shown);
    }

    /** The line for what is wrong with an input, which is marked as long as there is one. Its id is the input's with {@code .message}. */
    static Label message(Control input, ObservableValue<String> message) {
        Label line = new Label();
        line.setId(input.getId() + ".message");
        line.getStyleClass().add(Style.FIELD_MESSAGE);
        line.setWrapText(true);
        // As many lines as the sentence needs, however narrow the input is.
        line.setMinHeight(USE_PREF_SIZE);
        message.subscribe(text -> {
            boolean wrong = text != null && !text.isEmpty();
            line.setText(wrong ? text : "");
            input.setAccessibleHelp(line.getText());
            input.pseudoClassStateChanged(Style.WRONG, wrong);
        });
        return line;
    }
}
