package vn.sokhuyenhoc.ui.register.chapters;

import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.group.Officer;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.ui.register.shared.FinderPane;
import vn.sokhuyenhoc.ui.register.shared.Lists;
import vn.sokhuyenhoc.ui.register.shared.Words;

/** The officers of the chapter chosen, and the form of one: a name typed, or a person found by it. */
final class OfficersPane extends VBox {
    private final OfficersViewModel model;
    private final Messages messages;
    private final FinderPane<Person> finder;
    private final Inputs inputs;
    private final TableView<Officer> table;

    OfficersPane(OfficersViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.inputs = new Inputs(messages);
        this.finder = new FinderPane<>("chapters.officer", model.finder(), Words::person, false, messages);
        this.table = Tables.table("chapters.officers", model.officers());
        finder.onTaken(model::take);
        columns();
        var both = finder.over(table);
        VBox.setVgrow(both, Priority.ALWAYS);
        getStyleClass().add("part");
        getChildren().setAll(both, form());
    }

    private void columns() {
        table.setPlaceholder(Tables.empty("fth-award", messages.get("chapters.no_officers")));
        table.getStyleClass().add("inner");
        Tables.column(table, "name", messages.get("chapters.officer"), 11, Officer::name);
        Tables.column(table, "position", messages.get("chapters.office"), 10, Officer::position);
        Tables.column(table, "from", messages.get("chapters.column.from"), 6.3, o -> o.from() == null ? "" : Dates.day(o.from()), Style.RIGHT);
        Tables.column(table, "to", messages.get("chapters.column.to"), 6.3, o -> o.to() == null ? "" : Dates.day(o.to()), Style.RIGHT);
        table.getSelectionModel().selectedItemProperty().subscribe(officer -> {
            if (officer != null) {
                model.choose(officer);
            }
        });
        model.chosenProperty().subscribe(officer -> {
            if (officer == null) {
                table.getSelectionModel().clearSelection();
            }
        });
    }

    private VBox form() {
        Checked<String> name = model.inputs().getFirst();
        finder.field().textProperty().bindBidirectional(name.valueProperty());
        finder.field().setPromptText(messages.get("chapters.officer.prompt"));
        FlowPane fields = new FlowPane(new Field(messages.get(name.id()), finder.field(), name.messageProperty()));
        fields.getStyleClass().addAll("fields", "two");
        model.inputs().subList(1, 4).forEach(input -> fields.getChildren().add(inputs.text(input)));
        Button keep = Buttons.withId("chapters.keep_officer", messages.get("chapters.keep_officer"), "fth-save",
            () -> model.keep().ifPresent(this::focusOn));
        Button fresh = Buttons.withId("chapters.new_officer", messages.get("chapters.new_officer"), "fth-plus", () -> {
            model.startNew();
            focus();
        });
        Button remove = Buttons.withId("chapters.remove_officer", messages.get("chapters.remove_officer"), "fth-x", model::remove);
        fresh.disableProperty().bind(model.chosenProperty().isNull());
        remove.disableProperty().bind(model.chosenProperty().isNull());
        finder.field().setOnAction(event -> keep.fire());
        model.inputs().subList(1, 4).forEach(input -> Lists.send(inputs, keep, input));
        VBox form = new VBox(fields, new ActionBar(keep, fresh, remove));
        form.getStyleClass().add("part");
        form.setMinHeight(Region.USE_PREF_SIZE);
        return form;
    }

    private void focusOn(String id) {
        if (id.equals(finder.field().getId())) {
            focus();
        } else {
            inputs.focus(id);
        }
    }

    void focus() {
        finder.field().requestFocus();
    }
}
