package vn.sokhuyenhoc.ui.criteria;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

/** Names what stands in a short list to choose from. */
final class Choices {
    private Choices() {
    }

    static <T> void words(ComboBox<T> box, Function<T, String> words) {
        box.setCellFactory(list -> new WordsCell<>(words, true));
        box.setButtonCell(new WordsCell<>(words, false) {
            @Override
            protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                if (item == null) {
                    setText(box.getPromptText());
                }
            }
        });
    }

    private static class WordsCell<T> extends ListCell<T> {
        private final Function<T, String> words;
        private final boolean nameless;

        /** @param nameless whether null is a choice too */
        WordsCell(Function<T, String> words, boolean nameless) {
            this.words = words;
            this.nameless = nameless;
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null && !nameless ? "" : words.apply(item));
        }
    }
}
