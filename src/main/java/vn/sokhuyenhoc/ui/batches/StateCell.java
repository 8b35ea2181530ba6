package vn.sokhuyenhoc.ui.batches;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import vn.sokhuyenhoc.ui.kit.Style;

/** A cell whose words say a state; its colour goes with the words and never stands alone. */
final class StateCell<T> extends TableCell<T, String> {
    private final Function<T, String> style;

    /** @param style answers {@link Style#GOOD}, {@link Style#WARN} or empty */
    StateCell(Function<T, String> style) {
        this.style = style;
    }

    @Override
    protected void updateItem(String words, boolean empty) {
        super.updateItem(words, empty);
        getStyleClass().removeAll(List.of(Style.GOOD, Style.WARN));
        T row = empty ? null : getTableRow().getItem();
        setText(row == null ? null : words);
        String now = row == null ? "" : style.apply(row);
        if (!now.isEmpty()) {
            getStyleClass().add(now);
        }
    }
}
