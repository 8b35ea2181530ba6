package vn.sokhuyenhoc.ui.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.sokhuyenhoc.text.Messages;

/** Lays out the {@link Checked} inputs of a form, checks each when it is left, and finds the one to be pointed at. */
public final class Inputs {
    private final Map<String, Control> controls = new HashMap<>();
    private final Messages messages;

    public Inputs(Messages messages) {
        this.messages = messages;
    }

    public Field text(Checked<String> input) {
        return field(input, Fields.text(input.id(), input.valueProperty()));
    }

    public Field password(Checked<String> input) {
        return field(input, Fields.password(input.id(), input.valueProperty()));
    }

    /** One of many names, typed with or without marks; those that fit stand below. */
    public Field suggested(Checked<String> input, List<String> names) {
        TextField typed = Suggested.field(input, names);
        Field field = field(input, typed);
        field.getChildren().add(2, Suggested.line(typed, names));
        return field;
    }

    /** A long list, with a field to find in it. */
    public <T> Field search(Checked<T> input, ObservableList<T> items, Function<T, String> words) {
        return field(input, Fields.choice(input.id(), items, input.valueProperty(), words));
    }

    /**
     * A short list.
     *
     * @param namedAfter what the words of the items hang on, where they may change
     */
    public <T> Field choice(Checked<T> input, ObservableList<T> items, Function<T, String> words, ObservableValue<?>... namedAfter) {
        ComboBox<T> box = new ComboBox<>(items);
        box.setId(input.id());
        box.valueProperty().bindBidirectional(input.valueProperty());
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // Enter on a list asks to see it; it must not press the button of the page.
            if (event.getCode() == KeyCode.ENTER && !box.isShowing()) {
                box.show();
                event.consume();
            }
        });
        name(box, words);
        for (ObservableValue<?> source : namedAfter) {
            source.subscribe(() -> name(box, words));
        }
        return field(input, box);
    }

    private static <T> void name(ComboBox<T> box, Function<T, String> words) {
        box.setCellFactory(list -> new WordsCell<>(words));
        box.setButtonCell(new WordsCell<>(words));
    }

    private static final class WordsCell<T> extends ListCell<T> {
        private final Function<T, String> words;

        WordsCell(Function<T, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : words.apply(item));
        }
    }

    public Control control(String id) {
        return controls.get(id);
    }

    /** Puts the focus on an input, its text selected. */
    public void focus(String id) {
        Control control = controls.get(id);
        control.requestFocus();
        if (control instanceof TextInputControl text) {
            text.selectAll();
        }
    }

    private Field field(Checked<?> input, Control control) {
        controls.put(input.id(), control);
        control.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                input.left();
            }
        });
        return new Field(messages.get(input.id()), control, input.messageProperty());
    }
}
