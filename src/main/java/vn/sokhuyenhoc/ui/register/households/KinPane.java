package vn.sokhuyenhoc.ui.register.households;

import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.person.Kin;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Navigator;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.ui.register.shared.FinderPane;
import vn.sokhuyenhoc.ui.register.shared.Words;

/** The people of the household chosen: a field to find who belongs to it, the list, and what the one chosen is to the head. */
final class KinPane extends VBox {
    private final KinViewModel model;
    private final Messages messages;
    private final FinderPane<Person> finder;
    private final Inputs inputs;
    private final TableView<Person> table;

    KinPane(KinViewModel model, Navigator navigator, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.inputs = new Inputs(messages);
        this.finder = new FinderPane<>("households.person", model.finder(), Words::person, true, messages);
        this.table = Tables.table("households.people", model.people());
        finder.onTaken(model::add);
        finder.field().setMaxWidth(Double.MAX_VALUE);
        columns();
        var both = finder.over(table);
        VBox.setVgrow(both, Priority.ALWAYS);
        getStyleClass().add("part");
        getChildren().setAll(finder.field(), both, form(navigator));
    }

    private void columns() {
        table.setPlaceholder(Tables.empty("fth-users", messages.get("households.no_people")));
        table.getStyleClass().add("inner");
        Tables.column(table, "name", messages.get("households.column.person"), 11, Person::name);
        Tables.column(table, "kin", messages.get("households.column.kin"), 8, p -> Words.kin(messages, p.ties().kin()));
        Tables.column(table, "birth", messages.get("households.column.birth"), 6.3,
            p -> p.identity().birth() == null ? "" : p.identity().birth().text(), Style.RIGHT);
        Tables.column(table, "status", messages.get("households.column.status"), 6,
            p -> p.ties().status() == PersonStatus.PRESENT ? "" : messages.get("households.absent"));
        table.getSelectionModel().selectedItemProperty().subscribe(person -> {
            if (person != null) {
                model.choose(person);
            }
        });
        model.chosenProperty().subscribe(person -> {
            if (person == null) {
                table.getSelectionModel().clearSelection();
            } else if (!person.equals(table.getSelectionModel().getSelectedItem())) {
                table.getSelectionModel().select(person);
            }
        });
    }

    private VBox form(Navigator navigator) {
        Label who = new Label();
        who.getStyleClass().add(Style.HEADING);
        who.textProperty().bind(model.chosenProperty().map(Person::name).orElse(messages.get("households.none_chosen")));
        Field kin = inputs.choice(model.kin(), FXCollections.observableArrayList(Kin.values()), one -> Words.kin(messages, one));
        Field former = inputs.choice(model.former(), FXCollections.observableArrayList(KinViewModel.formerKins()), one -> Words.kin(messages, one));
        former.visibleProperty().bind(model.asksFormerProperty());
        FlowPane fields = new FlowPane(kin, former);
        fields.getStyleClass().add("fields");
        Button keep = Buttons.withId("households.keep_kin", messages.get("households.keep_kin"), "fth-save", () -> {
            if (!model.keep()) {
                inputs.focus(model.former().id());
            }
        });
        Button out = Buttons.withId("households.take_out", messages.get("households.take_out"), "fth-log-out", model::takeOut);
        Button see = Buttons.withId("households.see_person", messages.get("households.see_person"), "fth-user",
            () -> navigator.go(Screen.REGISTER, "people:person:" + model.chosenProperty().get().id()));
        VBox form = new VBox(who, fields, new ActionBar(keep, out, see));
        form.disableProperty().bind(model.chosenProperty().isNull());
        form.getStyleClass().add("part");
        form.setMinHeight(Region.USE_PREF_SIZE);
        return form;
    }

    void focus() {
        finder.field().requestFocus();
    }
}
