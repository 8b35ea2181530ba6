package vn.sokhuyenhoc.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes buttons that are never cut. */
public final class Buttons {
    private Buttons() {
    }

    public static Button withId(String id, String words, String icon, Runnable act) {
        Button button = new Button(words, new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> act.run());
        return button;
    }

    /** Shows the key that presses it; where text is large, keys are said at the foot alone. */
    public static <B extends ButtonBase> B keyed(B button, String key) {
        Label shown = new Label(key);
        shown.getStyleClass().add(Style.KEY);
        shown.setMinWidth(Region.USE_PREF_SIZE);
        button.setGraphic(shown);
        button.getStyleClass().add("keyed");
        return button;
    }

    /** The one that does the screen's job. */
    public static Button primary(Button button) {
        button.getStyleClass().add(Style.PRIMARY);
        return button;
    }
}
