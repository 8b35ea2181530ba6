package vn.sokhuyenhoc.ui.kit;

import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import vn.sokhuyenhoc.text.Messages;

/** The bar of a {@link LongWork}: how far it is, rows done, and a button to stop. Its room stays when nothing runs. */
public final class WorkBar extends HBox {
    /** A bar that counts rows. */
    public WorkBar(String id, LongWork work, Messages messages) {
        this(id, work, messages, (done, of) -> of == 0 ? messages.get("kit.rows_done", done) : messages.get("kit.rows_done_of", done, of));
    }

    /** @param words says how much is done, and of how much; of 0 where that is not known */
    public WorkBar(String id, LongWork work, Messages messages, BiFunction<Long, Long, String> words) {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(Bindings.createDoubleBinding(
            () -> work.ofProperty().get() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) work.doneProperty().get() / work.ofProperty().get(),
            work.doneProperty(), work.ofProperty()));
        Label rows = new Label();
        rows.textProperty().bind(Bindings.createStringBinding(() -> words.apply(work.doneProperty().get(), work.ofProperty().get()),
            work.doneProperty(), work.ofProperty()));
        Button stop = new Button(messages.get("kit.stop"));
        stop.setId(id + ".stop");
        stop.setOnAction(event -> work.stop());
        setId(id);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add(Style.WORK_BAR);
        HBox.setHgrow(bar, Priority.ALWAYS);
        getChildren().addAll(bar, rows, stop);
        visibleProperty().bind(work.runningProperty());
    }
}
