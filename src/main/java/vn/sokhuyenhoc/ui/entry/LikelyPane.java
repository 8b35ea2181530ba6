package vn.sokhuyenhoc.ui.entry;

import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.likeness.Likeness;
import vn.sokhuyenhoc.domain.likeness.Profile;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.vietnamese.NameCase;
import vn.sokhuyenhoc.text.LikenessWords;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Style;

/** Asks whether somebody new is one of those in the register; answered by one key. */
final class LikelyPane extends VBox {
    private final NewcomerModel model;
    private final Messages messages;

    LikelyPane(NewcomerModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("entry.likely");
        setFocusTraversable(true);
        getStyleClass().add("likely");
        model.likes().addListener((InvalidationListener) change -> show());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        show();
    }

    private void show() {
        Label heading = line(messages.get("entry.new.likely", NameCase.of(model.name().get())), Style.NAME);
        heading.setId("entry.likely_heading");
        getChildren().setAll(heading);
        LikenessWords words = new LikenessWords(messages, this::place);
        for (int i = 0; i < model.likes().size(); i++) {
            Likeness like = model.likes().get(i);
            getChildren().addAll(button((char) ('1' + i), who(like.other())), line(words.sentence(like), Style.MUTED));
        }
        getChildren().addAll(button(NewcomerModel.SOMEBODY_ELSE, messages.get("entry.new.somebody_else")),
            line(messages.get("entry.new.likely_how"), Style.MUTED));
    }

    private static Label line(String words, String style) {
        Label line = new Label(words);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.getStyleClass().add(style);
        return line;
    }

    private Node button(char key, String words) {
        Button button = Buttons.withId("entry.likely_" + key, messages.get("entry.flag_choice", String.valueOf(key), words),
            key == NewcomerModel.SOMEBODY_ELSE ? "fth-user-plus" : "fth-user-check", () -> model.answer(key));
        button.setFocusTraversable(false);
        return button;
    }

    private String who(Profile other) {
        String birth = other.birth() == null ? messages.get("person.unknown") : other.birth().text();
        return messages.get("person.likely_one", other.name(), birth, place(other.placeId()));
    }

    private String place(long id) {
        return model.places().stream().filter(p -> p.id() == id).map(Place::name).findFirst().orElse("");
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode().isDigitKey()) {
            String key = event.getCode().getName();
            model.answer(key.charAt(key.length() - 1));
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.answer(' ');
            event.consume();
        }
    }
}
