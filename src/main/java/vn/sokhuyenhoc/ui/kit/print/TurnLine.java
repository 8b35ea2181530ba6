package vn.sokhuyenhoc.ui.kit.print;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Buttons;

/** Which page of how many is shown, between the buttons that turn it. There only while there are pages. */
public final class TurnLine extends HBox {
    /** Keys of what is said: the page of how many, and what the buttons are called. */
    public record Words(String number, String back, String on) {
        public static final Words OF_PAGES = new Words("kit.page.number", "kit.page.back", "kit.page.on");
    }

    /** @param id of the screen, such as "documents" */
    public TurnLine(String id, PageTurner pages, Words words, Messages messages) {
        Label number = new Label();
        number.setId(id + ".page_number");
        number.setMinWidth(USE_PREF_SIZE);
        number.textProperty().bind(Bindings.createStringBinding(
            () -> messages.get(words.number(), pages.pageProperty().get(), pages.countProperty().get()),
            pages.pageProperty(), pages.countProperty()));
        Button back = Buttons.withId(id + ".back", "", "fth-chevron-left", () -> pages.turn(-1));
        back.setAccessibleText(messages.get(words.back()));
        Button on = Buttons.withId(id + ".on", "", "fth-chevron-right", () -> pages.turn(1));
        on.setAccessibleText(messages.get(words.on()));
        getChildren().setAll(back, number, on);
        getStyleClass().add("turning");
        setMinWidth(USE_PREF_SIZE);
        visibleProperty().bind(pages.countProperty().greaterThan(0));
    }
}
