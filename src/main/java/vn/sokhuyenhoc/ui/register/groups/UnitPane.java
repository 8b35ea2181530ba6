package vn.sokhuyenhoc.ui.register.groups;

import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.group.Unit;
import vn.sokhuyenhoc.domain.group.UnitKind;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Navigator;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.Split;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.ui.register.shared.Lists;

/** The units, and the one chosen. */
final class UnitPane extends VBox {
    private final UnitsViewModel model;
    private final Messages messages;
    private final Inputs inputs;
    private final TableView<Unit> table;

    UnitPane(UnitsViewModel model, Navigator navigator, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.inputs = new Inputs(messages);
        this.table = Tables.table("groups.units", model.units());
        table.setPlaceholder(Tables.empty("fth-briefcase", messages.get("groups.no_units")));
        Tables.column(table, "name", messages.get("groups.unit"), 13, Unit::name);
        Tables.column(table, "kind", messages.get("groups.kind"), 7, unit -> kind(unit.kind()));
        Tables.column(table, "people", messages.get("groups.column.people"), 5.2, unit -> String.valueOf(unit.people()), Style.RIGHT);
        Tables.column(table, "outside", messages.get("groups.column.where"), 6.9, unit -> unit.outside() ? messages.get("groups.outside_short")
            : unit.placeName());
        Lists.follow(table, model.wantedRowProperty(), model::choose);
        Lists.onEnter(table, this::focus);
        VBox card = new VBox(new Page(form(navigator)));
        card.getStyleClass().add(Style.CARD);
        model.chosenProperty().subscribe(unit -> card.setVisible(unit != null));
        getChildren().setAll(new Split(table, card, "split"));
    }

    private String kind(UnitKind kind) {
        return messages.get("groups.unit_kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    private VBox form(Navigator navigator) {
        CheckBox outside = new CheckBox(messages.get("groups.outside"));
        outside.setId("groups.is_outside");
        outside.selectedProperty().bindBidirectional(model.outsideProperty());
        outside.setWrapText(true);
        Button keep = Buttons.withId("groups.keep_unit", messages.get("groups.keep_unit"), "fth-save", () -> model.keep().ifPresent(inputs::focus));
        Button see = Buttons.withId("groups.see_people", messages.get("groups.see_people"), "fth-users",
            () -> navigator.go(Screen.REGISTER, "people:unit:" + model.chosenProperty().get().id()));
        see.disableProperty().bind(model.chosenProperty().map(unit -> unit.id() == 0).orElse(true));
        VBox form = new VBox(inputs.text(model.name()), inputs.choice(model.kind(), FXCollections.observableArrayList(UnitKind.values()), this::kind),
            inputs.search(model.place(), model.places(), Place::name), outside, new ActionBar(keep, see));
        Lists.send(inputs, keep, model.name());
        form.getStyleClass().add("part");
        return form;
    }

    void startNew() {
        model.startNew();
        focus();
    }

    void focus() {
        inputs.focus(model.name().id());
    }

    TableView<Unit> list() {
        return table;
    }
}
