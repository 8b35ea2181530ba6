package vn.sokhuyenhoc.ui.register.places;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Fields;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.ui.register.places.PlacesViewModel.Editing;
import vn.sokhuyenhoc.ui.register.places.PlacesViewModel.Face;
import vn.sokhuyenhoc.work.PlaceBook.Line;

/** The list of villages, what can be done with it above, the line to add or correct one below. */
final class ListPane extends VBox {
    private final PlacesViewModel model;
    private final Messages messages;
    private final Inputs inputs;
    private final TableView<Line> table;
    private final Label editTitle = new Label();
    private final FlowPane edit = new FlowPane();
    private final ActionBar foot;

    ListPane(PlacesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.inputs = new Inputs(messages);
        this.table = PlacesTable.of(model, messages);
        table.setPlaceholder(Tables.empty("fth-map-pin", messages.get("places.none")));
        this.foot = foot();
        foot.managedProperty().bind(foot.visibleProperty());
        table.setMinHeight(0);
        VBox.setVgrow(table, Priority.ALWAYS);
        getStyleClass().addAll(Style.SCREEN, "places");
        getChildren().addAll(top(), table, edit(), foot);
        model.editingProperty().subscribe(this::editing);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.N) {
                model.startAdding();
                event.consume();
            }
        });
    }

    void focus() {
        table.requestFocus();
    }

    private ActionBar top() {
        CheckBox closed = new CheckBox(messages.get("places.closed_too"));
        closed.setId("places.closed_too");
        closed.selectedProperty().bindBidirectional(model.closedTooProperty());
        return new ActionBar(Buttons.withId("places.add", messages.get("places.add"), "fth-plus", model::startAdding),
            Buttons.withId("places.correct", messages.get("places.correct"), "fth-edit-2", model::startCorrecting),
            Buttons.primary(Buttons.withId("places.rearrange", messages.get("places.rearrange"), "fth-shuffle", model::rearrange)),
            Buttons.withId("places.changes", messages.get("places.changes"), "fth-rotate-ccw", () -> model.faceProperty().set(Face.CHANGES)), closed);
    }

    private FlowPane edit() {
        editTitle.getStyleClass().add(Style.HEADING);
        Button keep = Buttons.primary(Buttons.withId("places.keep", messages.get("places.keep"), "fth-check", this::keep));
        Button leave = Buttons.withId("places.leave", messages.get("places.leave"), "fth-x", model::stopEditing);
        ActionBar buttons = new ActionBar(keep, leave);
        edit.getChildren().addAll(editTitle, inputs.text(model.name()), inputs.text(model.commune()), buttons);
        edit.getStyleClass().addAll(Style.CARD, "edit");
        edit.managedProperty().bind(edit.visibleProperty());
        edit.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.stopEditing();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                keep();
                event.consume();
            }
        });
        return edit;
    }

    private void keep() {
        model.keep().ifPresent(inputs::focus);
    }

    private void editing(Editing now) {
        boolean was = edit.isVisible();
        edit.setVisible(now != Editing.NOTHING);
        foot.setVisible(now == Editing.NOTHING);
        if (now == Editing.NOTHING) {
            if (was && getScene() != null) {
                focus();
            }
            return;
        }
        editTitle.setText(messages.get(now == Editing.ADDING ? "places.adding" : "places.correcting"));
        inputs.focus(model.name().id());
    }

    private ActionBar foot() {
        Label words = new Label(messages.get("places.commune_of_new"));
        words.getStyleClass().add(Style.FIELD_LABEL);
        TextField commune = Fields.text("places.commune_of_new", model.communeOfNew().valueProperty());
        words.setLabelFor(commune);
        commune.setPromptText(messages.get("places.no_commune"));
        commune.setOnAction(event -> model.keepCommuneOfNew());
        Label note = new Label(messages.get("places.commune_of_new_note"));
        note.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        return new ActionBar(words, commune, note);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            model.move(event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            model.startCorrecting();
            event.consume();
        }
    }
}
