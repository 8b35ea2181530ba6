package vn.sokhuyenhoc.ui.batches;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.keying.Batch;
import vn.sokhuyenhoc.domain.keying.BatchLine;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Style;

/** Below the list: the batch chosen in words, and what can be done with it. */
final class ChosenPane extends VBox {
    private final Messages messages;
    private final BatchWords words;
    private final Label name = new Label();
    private final Label facts = new Label();

    ChosenPane(BatchesViewModel model, Messages messages, BatchWords words) {
        this.messages = messages;
        this.words = words;
        name.setId("batches.chosen");
        name.getStyleClass().add(Style.HEADING);
        facts.setId("batches.facts");
        facts.getStyleClass().add(Style.MUTED);
        List.of(name, facts).forEach(label -> {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        });
        Button on = Buttons.primary(Buttons.withId("batches.key_on", messages.get("batches.key_on"), "fth-edit-3", model::keyOn));
        Button correct = Buttons.withId("batches.correct", messages.get("batches.correct"), "fth-edit", model::correct);
        Button refused = Buttons.withId("batches.to_refused", messages.get("batches.to_refused"), "fth-corner-up-left", model::showRefused);
        Button remove = Buttons.withId("batches.remove", messages.get("batches.remove"), "fth-trash-2", model::remove);
        getStyleClass().add(Style.CARD);
        setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(name, facts, new ActionBar(on, correct, refused, remove));
        visibleProperty().bind(model.chosenProperty().isNotNull());
        managedProperty().bind(visibleProperty());
        model.chosenProperty().subscribe(line -> {
            if (line != null) {
                show(line);
            }
        });
    }

    private void show(BatchLine line) {
        Batch batch = line.batch();
        name.setText(messages.get("batches.name", String.valueOf(batch.no()), words.place(line)));
        List<String> parts = new ArrayList<>();
        parts.add(batch.broughtBy().isEmpty() ? messages.get("batches.received_on", Dates.day(batch.received()))
            : messages.get("batches.brought_on", batch.broughtBy(), Dates.day(batch.received())));
        if (line.last() != null) {
            parts.add(messages.get("batches.keyed_last", words.last(line)));
        }
        if (line.count().verified() > 0) {
            parts.add(messages.get("batches.verified", line.count().verified()));
        }
        if (batch.anyOrder()) {
            parts.add(messages.get("batches.in_any_order"));
        }
        if (!batch.note().isEmpty()) {
            parts.add(batch.note());
        }
        facts.setText(String.join(" \u00b7 ", parts));
    }
}
