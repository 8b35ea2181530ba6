package vn.sokhuyenhoc.ui.register.places;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.place.PlaceChange;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.ui.register.places.PlacesViewModel.Face;

/** What has been rearranged, newest first, to be taken back or locked. */
final class ChangesPane extends VBox {
    private final PlacesViewModel model;
    private final Messages messages;
    private final TableView<PlaceChange> table;

    ChangesPane(PlacesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.table = Tables.table("places.change_list", model.changes().all());
        columns();
        table.setPlaceholder(Tables.empty("fth-rotate-ccw", messages.get("places.no_changes")));
        table.setMinHeight(0);
        VBox.setVgrow(table, Priority.ALWAYS);
        Label title = new Label(messages.get("places.changes"));
        title.getStyleClass().add(Style.HEADING);
        Button undo = button("places.undo", "fth-rotate-ccw", model.changes()::undo);
        Button lock = button("places.lock", "fth-lock", model.changes()::lock);
        Button back = Buttons.withId("places.back", messages.get("places.back"), "fth-arrow-left", () -> model.faceProperty().set(Face.LIST));
        Label note = new Label(messages.get("places.undo_note"));
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.getStyleClass().add(Style.MUTED);
        getStyleClass().addAll(Style.SCREEN, "places");
        getChildren().addAll(title, table, note, new ActionBar(back, undo, lock));
        model.changes().all().subscribe(this::chooseFirst);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.faceProperty().set(Face.LIST);
                event.consume();
            }
        });
    }

    private void chooseFirst() {
        if (table.getSelectionModel().isEmpty() && !model.changes().all().isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    private Button button(String key, String icon, Consumer<PlaceChange> act) {
        Button button = Buttons.withId(key, messages.get(key), icon, () -> act.accept(table.getSelectionModel().getSelectedItem()));
        var chosen = table.getSelectionModel().selectedItemProperty();
        button.disableProperty().bind(Bindings.createBooleanBinding(() -> chosen.get() == null || chosen.get().closed(), chosen));
        return button;
    }

    void focus() {
        chooseFirst();
        table.requestFocus();
    }

    private void columns() {
        Tables.column(table, "day", messages.get("places.column.day"), 6.5, change -> Dates.day(change.day()), Style.RIGHT);
        Tables.column(table, "kind", messages.get("places.column.kind"), 8,
            change -> messages.get("places.made." + change.kind().name().toLowerCase(Locale.ROOT)));
        Tables.column(table, "what", messages.get("places.column.what"), 27, this::what);
        Tables.column(table, "decision", messages.get("places.column.decision"), 21, PlaceChange::decision);
        Tables.column(table, "state", messages.get("places.column.state"), 8,
            change -> change.closed() ? messages.get("places.locked") : messages.get("places.open"));
    }

    private String what(PlaceChange change) {
        String before = change.before().stream().map(Place::name).collect(Collectors.joining(", "));
        return change.kind() == PlaceChange.Kind.COMMUNE ? messages.get("places.commune_villages", change.before().size())
            : before + " \u2192 " + change.after().stream().map(Place::name).collect(Collectors.joining(", "));
    }
}
