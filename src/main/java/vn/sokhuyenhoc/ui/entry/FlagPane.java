package vn.sokhuyenhoc.ui.entry;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Style;

/** A question to the supervisor about the form at hand: one key for a usual one, or a few words. */
final class FlagPane extends VBox {
    private final EntryViewModel model;
    private final Messages messages;
    private final List<String> usual;
    private final Label heading = new Label();
    private final TextField text = new TextField();
    /** Until a key is pressed here, what is typed is of the key that opened this. */
    private boolean fresh;

    FlagPane(EntryViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.usual = Stream.of("entry.flag_unreadable", "entry.flag_altered", "entry.flag_unsigned", "entry.flag_person",
            "entry.flag_missing").map(messages::get).toList();
        getStyleClass().addAll(Style.PAPER, "find-pane");
        heading.setId("entry.flag_heading");
        heading.getStyleClass().add(Style.HEADING);
        text.setId("entry.flag");
        text.setOnAction(event -> model.flag(text.getText()));
        Label how = new Label(messages.get("entry.flag_how"));
        how.getStyleClass().add(Style.MUTED);
        how.setWrapText(true);
        getChildren().addAll(heading, text);
        IntStream.range(0, usual.size()).mapToObj(i -> new Label(messages.get("entry.flag_choice", String.valueOf(i + 1), usual.get(i))))
            .forEach(getChildren()::add);
        getChildren().add(how);
        text.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            fresh = false;
            if (event.getCode() == KeyCode.ESCAPE) {
                model.flag("");
                event.consume();
            }
        });
    }

    void open() {
        model.keying().subject().ifPresent(subject -> heading.setText(messages.get("entry.flag_about", subject.name())));
        text.clear();
        fresh = true;
        text.requestFocus();
    }

    /** A digit in the empty field is one of the usual questions. */
    private void typed(KeyEvent event) {
        int choice = event.getCharacter().length() == 1 ? event.getCharacter().charAt(0) - '1' : -1;
        if (fresh) {
            event.consume();
        } else if (text.getText().isEmpty() && choice >= 0 && choice < usual.size()) {
            event.consume();
            model.flag(usual.get(choice));
        }
    }
}
