package vn.sokhuyenhoc.ui.register.imports;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.WorkBar;
import vn.sokhuyenhoc.work.ImportBook.Entry;
import vn.sokhuyenhoc.work.ImportBook.Undone;

/** The chosen import: in a sentence what taking it back would do, or did, who stays and why, and the button. */
final class ImportPane extends VBox {
    private final ImportsViewModel model;
    private final Messages messages;
    private final Label heading = new Label();
    private final Label sentence = new Label();
    private final Label staysHeading = new Label();
    private final ListView<String> stays = new ListView<>();
    private final Button undo;

    ImportPane(ImportsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.undo = Buttons.withId("imports.undo", messages.get("imports.undo", ""), "fth-corner-up-left", model::undo);
        heading.getStyleClass().add(Style.HEADING);
        sentence.setId("imports.sentence");
        stays.setId("imports.stays");
        staysHeading.setText(messages.get("imports.stay_heading"));
        staysHeading.getStyleClass().add(Style.FIELD_LABEL);
        for (Label label : List.of(heading, sentence, staysHeading)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        staysHeading.managedProperty().bind(staysHeading.visibleProperty());
        stays.managedProperty().bind(stays.visibleProperty());
        stays.visibleProperty().bind(staysHeading.visibleProperty());
        stays.setMinHeight(0);
        VBox.setVgrow(stays, Priority.SOMETIMES);
        WorkBar bar = new WorkBar("imports.work", model.undoing(), messages);
        bar.managedProperty().bind(bar.visibleProperty());
        undo.getStyleClass().add(Style.DANGER);
        undo.disableProperty().bind(model.planProperty().isNull().or(model.undoing().runningProperty()));
        undo.managedProperty().bind(undo.visibleProperty());
        getStyleClass().addAll(Style.CARD, "import");
        getChildren().addAll(heading, sentence, staysHeading, stays, undo, bar);
        model.chosenProperty().subscribe(this::show);
        model.planProperty().subscribe(this::show);
        model.doneProperty().subscribe(this::show);
    }

    private void show() {
        Entry entry = model.chosenProperty().get();
        Undone plan = model.planProperty().get();
        Undone done = model.doneProperty().get();
        setVisible(entry != null);
        if (entry == null) {
            return;
        }
        String number = String.valueOf(entry.number());
        heading.setText(messages.get("imports.heading", number, entry.fileName()));
        undo.setText(messages.get("imports.undo", number));
        undo.setVisible(entry.undoneAt() == null);
        Undone told = done != null ? done : plan;
        if (done != null) {
            sentence.setText(ImportWords.did(messages, entry, done));
        } else if (entry.undoneAt() != null) {
            sentence.setText(messages.get("imports.undone_before", ImportsView.when(entry.undoneAt())));
        } else {
            sentence.setText(plan == null ? "" : ImportWords.would(messages, entry, plan));
        }
        stays.getItems().setAll(told == null ? List.of() : ImportWords.stays(messages, told));
        staysHeading.setVisible(!stays.getItems().isEmpty());
    }
}
