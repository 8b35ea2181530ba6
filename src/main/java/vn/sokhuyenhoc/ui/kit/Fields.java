package vn.sokhuyenhoc.ui.kit;

import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.collections.ObservableList;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;

/** Makes inputs that are bound to the state of a view model. Ids are {@code screen.thing}. */
public final class Fields {
    /** Room for a long name. */
    private static final int COLUMNS = 24;

    private Fields() {
    }

    public static TextField text(String id, Property<String> value) {
        return bound(id, value, new TextField());
    }

    public static PasswordField password(String id, Property<String> value) {
        return bound(id, value, new PasswordField());
    }

    /** A list to choose from, with a field to find in it; {@code words} says how an item reads. */
    public static <T> SearchableComboBox<T> choice(String id, ObservableList<T> items, Property<T> value, Function<T, String> words) {
        SearchableComboBox<T> box = new SearchableComboBox<>(items);
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : words.apply(item);
            }

            @Override
            public T fromString(String text) {
                return items.stream().filter(item -> words.apply(item).equals(text)).findFirst().orElse(null);
            }
        });
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    /** A list closed by Enter or Esc takes the focus once more; only then it lets go of it. */
    public static void leaveWhenClosed(ComboBoxBase<?> box, Runnable leave) {
        boolean[] closed = {false};
        box.showingProperty().subscribe((was, is) -> {
            closed[0] = was && !is;
            if (closed[0]) {
                leave.run();
            }
        });
        box.focusedProperty().subscribe(focused -> {
            if (focused && closed[0]) {
                closed[0] = false;
                leave.run();
            }
        });
    }

    /** Shows what can be chosen. */
    public static void open(ComboBoxBase<?> box) {
        box.requestFocus();
        box.show();
    }

    /** An input of several lines; Tab leaves it, as any other. */
    public static TextArea area(int rows) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB) {
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        return area;
    }

    private static <F extends TextField> F bound(String id, Property<String> value, F field) {
        field.setId(id);
        field.setPrefColumnCount(COLUMNS);
        field.textProperty().bindBidirectional(value);
        Spoken.byPrompt(field);
        return Composed.whenLeft(field);
    }
}
