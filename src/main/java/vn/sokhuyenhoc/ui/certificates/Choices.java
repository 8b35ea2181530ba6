package vn.sokhuyenhoc.ui.certificates;

import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Makes short lists to choose from. */
final class Choices {
    private Choices() {
    }

    static <T> ComboBox<T> box(String id, ObservableList<T> items, Property<T> value, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>(items);
        box.setId(id);
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
}
