package vn.sokhuyenhoc.ui.kit;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import vn.sokhuyenhoc.text.Messages;

/** The languages of the screen as buttons, each in its own words, so that one finds back from a language one does not read. */
public final class Languages extends HBox {
    private Languages() {
        getStyleClass().add("languages");
    }

    /**
     * @param id     of the row; each button adds its language, such as {@code settings.language-en}
     * @param now    the one spoken
     * @param wanted told which one was chosen
     */
    public static Languages withId(String id, Locale now, Consumer<Locale> wanted) {
        Languages row = new Languages();
        for (Locale language : Messages.LANGUAGES) {
            ToggleButton button = new ToggleButton(new Messages(language).get("kit.language"));
            button.setId(id + "-" + language.getLanguage());
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setSelected(language.equals(now));
            button.setOnAction(event -> {
                button.setSelected(language.equals(now));
                wanted.accept(language);
            });
            row.getChildren().add(button);
        }
        return row;
    }
}
