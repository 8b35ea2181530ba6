package vn.sokhuyenhoc.ui.opening;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Style;

/** The first thing ever seen: two ways to begin, by the keys 1 and 2. */
final class WelcomePane implements OpeningPane {
    private final Page page;
    private final Button ownRegister;
    private final Button sample;

    WelcomePane(OpeningViewModel model, Messages messages) {
        Label title = new Label(messages.get("opening.welcome"));
        title.getStyleClass().add("welcome");
        Label words = new Label(messages.get("opening.welcome.words"));
        words.setWrapText(true);
        words.getStyleClass().addAll(Style.MUTED, "welcome-words");
        ownRegister = way("fth-book-open", "1", messages.get("opening.new"), messages.get("opening.new.words"));
        ownRegister.setId("opening.way-new");
        ownRegister.getStyleClass().add("first");
        ownRegister.setOnAction(event -> model.go(OpeningViewModel.Step.PLACE));
        sample = way("fth-eye", "2", messages.get("opening.sample"), messages.get("opening.sample.words"));
        sample.setId("opening.way-sample");
        sample.setOnAction(event -> model.go(OpeningViewModel.Step.SAMPLE));
        FlowPane ways = new FlowPane(ownRegister, sample);
        ways.getStyleClass().add("ways");
        VBox box = new VBox(title, words, ways);
        box.getStyleClass().add("welcome-page");
        page = new Page(box);
        page.setFitToHeight(true);
        page.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void typed(KeyEvent event) {
        switch (event.getCharacter()) {
            case "1" -> ownRegister.fire();
            case "2" -> sample.fire();
            default -> { }
        }
    }

    private static Button way(String icon, String key, String name, String words) {
        Label keyLabel = new Label(key);
        keyLabel.getStyleClass().add(Style.KEY);
        Label nameLabel = new Label(name);
        nameLabel.getStyleClass().add(Style.HEADING);
        HBox head = new HBox(new FontIcon(icon), nameLabel, keyLabel);
        head.getStyleClass().add("way-head");
        head.setAlignment(Pos.CENTER_LEFT);
        Label wordsLabel = new Label(words);
        wordsLabel.setWrapText(true);
        VBox content = new VBox(head, wordsLabel);
        content.getStyleClass().add("way-content");
        Button button = new Button();
        button.setAccessibleText(name);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setGraphic(content);
        button.getStyleClass().add("way");
        return button;
    }

    @Override
    public Region root() {
        return page;
    }

    @Override
    public void focusFirst() {
        ownRegister.requestFocus();
    }
}
