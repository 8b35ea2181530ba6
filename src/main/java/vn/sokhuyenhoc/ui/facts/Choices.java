package vn.sokhuyenhoc.ui.facts;

import java.util.List;
import java.util.function.Function;
import javafx.util.StringConverter;

/** Says how items of a list read. */
final class Choices {
    private Choices() {
    }

    static <T> StringConverter<T> words(Function<T, String> words, List<T> items) {
        return new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : words.apply(item);
            }

            @Override
            public T fromString(String text) {
                return items.stream().filter(item -> words.apply(item).equals(text)).findFirst().orElse(null);
            }
        };
    }
}
