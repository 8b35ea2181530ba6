package vn.sokhuyenhoc.ui.batches;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.batches.BatchesViewModel.Part;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Style;

/** The cover of a batch as a short form: Enter keeps it, Esc leaves it. */
final class FormPane extends VBox {
    private final BatchesViewModel model;
    private final Inputs inputs;
    private final Button keep;

    FormPane(BatchesViewModel model, Messages messages) {
        this.model = model;
        this.inputs = new Inputs(messages);
        BatchForm form = model.form();
        this.keep = Buttons.primary(Buttons.withId("batches.keep", "", "fth-save", this::keep));
        Label heading = new Label();
        heading.setId("batches.form");
        heading.getStyleClass().add(Style.HEADING);
        Field place = wide(inputs.search(form.place(), form.places(), Place::name), "wide");
        place.visibleProperty().bind(form.byVillageProperty());
        place.managedProperty().bind(place.visibleProperty());
        FlowPane fields = new FlowPane(place, wide(inputs.text(form.cover()), "short"), wide(inputs.text(form.broughtBy()), "wide"),
            wide(inputs.text(form.received()), "short"), wide(inputs.text(form.note()), "widest"));
        fields.getStyleClass().add("fields");
        CheckBox anyOrder = new CheckBox(messages.get("batches.any_order"));
        anyOrder.setId("batches.any_order");
        anyOrder.setWrapText(true);
        anyOrder.selectedProperty().bindBidirectional(form.anyOrderProperty());
        getStyleClass().addAll(Style.CARD, "batch-form");
        setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(heading, fields, anyOrder,
            new ActionBar(keep, Buttons.withId("batches.quit", messages.get("batches.leave"), "fth-x", model::showList)));
        model.partProperty().subscribe(part -> {
            if (part == Part.FORM) {
                heading.setText(form.isNew() ? messages.get("batches.form.new") : messages.get("batches.form.of", String.valueOf(form.no())));
                keep.setText(messages.get(form.isNew() ? "batches.keep_new" : "batches.keep"));
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private static Field wide(Field field, String style) {
        field.getStyleClass().add(style);
        return field;
    }

    private void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextField || event.getTarget() instanceof CheckBox;
        if (event.getCode() == KeyCode.ENTER && typing && isOwn()) {
            keep();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && isOwn()) {
            model.showList();
            event.consume();
        }
    }

    /** The list of villages needs Enter and Esc itself while it is open. */
    private boolean isOwn() {
        return inputs.control(model.form().place().id()) instanceof ComboBoxBase<?> box && !box.isShowing();
    }

    private void keep() {
        model.keep().ifPresent(inputs::focus);
    }

    void focus() {
        inputs.focus(model.form().isNew() && model.form().byVillageProperty().get() ? model.form().place().id() : model.form().cover().id());
    }
}
