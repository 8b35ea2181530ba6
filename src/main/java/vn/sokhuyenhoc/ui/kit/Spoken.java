package vn.sokhuyenhoc.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;

/**
 * Names what has no words of its own on the screen, for whoever hears the window. What holds a value is named by a label that is not shown:
 * an accessible text would be read in place of the value.
 */
public final class Spoken {
    private Spoken() {
    }

    /** An input, a list or a table; a label that stands on the screen and is given it later takes the place of this name. */
    public static void name(Node node, String words) {
        new Label(words).setLabelFor(node);
    }

    /** The same by words that may change, such as what stands in an empty field. */
    public static void name(Node node, ObservableValue<String> words) {
        Label label = new Label();
        label.textProperty().bind(words);
        label.setLabelFor(node);
    }

    /** A field named by what stands in it while it is empty. */
    public static void byPrompt(TextInputControl field) {
        name(field, field.promptTextProperty());
    }

    /** A pane that takes the keys of a whole screen, and what is asked for there now. */
    public static void pane(Node pane, ObservableValue<String> words) {
        pane.setAccessibleRole(AccessibleRole.TEXT);
        pane.accessibleTextProperty().bind(words);
    }
}
