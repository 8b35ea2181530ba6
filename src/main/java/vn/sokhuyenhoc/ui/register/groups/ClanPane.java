package vn.sokhuyenhoc.ui.register.groups;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.group.Clan;
import vn.sokhuyenhoc.domain.group.HouseholdLine;
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
import vn.sokhuyenhoc.ui.register.shared.FinderPane;
import vn.sokhuyenhoc.ui.register.shared.Lists;
import vn.sokhuyenhoc.ui.register.shared.Words;

/** The clans, and the one chosen with its households. */
final class ClanPane extends VBox {
    private final ClansViewModel model;
    private final Navigator navigator;
    private final Messages messages;
    private final Inputs inputs;
    private final FinderPane<HouseholdLine> finder;
    private final TableView<Clan> table;
    private final TableView<HouseholdLine> households;

    ClanPane(ClansViewModel model, Navigator navigator, Messages messages) {
        this.model = model;
        this.navigator = navigator;
        this.messages = messages;
        this.inputs = new Inputs(messages);
        this.finder = new FinderPane<>("groups.find_household", model.finder(), Words::household, true, messages);
        this.table = Tables.table("groups.clans", model.clans());
        this.households = Tables.table("groups.households", model.households());
        finder.onTaken(model::take);
        table.setPlaceholder(Tables.empty("fth-git-branch", messages.get("groups.no_clans")));
        Tables.column(table, "name", messages.get("groups.clan"), 10, Clan::name);
        Tables.column(table, "head", messages.get("groups.head"), 10, Clan::headName);
        Tables.column(table, "place", messages.get("groups.place"), 8,
            clan -> clan.placeName() == null ? messages.get("groups.whole") : clan.placeName());
        Tables.column(table, "households", messages.get("groups.column.households"), 4.6, clan -> String.valueOf(clan.households()), Style.RIGHT);
        Lists.follow(table, model.wantedRowProperty(), model::choose);
        Lists.onEnter(table, this::focus);
        VBox households = belonging();
        VBox.setVgrow(households, Priority.ALWAYS);
        VBox content = new VBox(form(), households);
        content.getStyleClass().add("part");
        Page page = new Page(content);
        page.setFitToHeight(true);
        VBox.setVgrow(page, Priority.ALWAYS);
        VBox card = new VBox(page);
        card.getStyleClass().add(Style.CARD);
        model.chosenProperty().subscribe(clan -> card.setVisible(clan != null));
        getChildren().setAll(new Split(table, card, "split"));
    }

    private VBox form() {
        Button keep = Buttons.withId("groups.keep_clan", messages.get("groups.keep_clan"), "fth-save", () -> model.keep().ifPresent(inputs::focus));
        FlowPane fields = new FlowPane(inputs.text(model.name()), inputs.text(model.head()),
            inputs.search(model.place(), model.places(), Place::name));
        fields.getStyleClass().add("fields");
        Lists.send(inputs, keep, model.name(), model.head());
        VBox form = new VBox(fields, new ActionBar(keep));
        form.getStyleClass().add("part");
        return form;
    }

    private VBox belonging() {
        households.setPlaceholder(Tables.empty("fth-home", messages.get("groups.no_households")));
        households.getStyleClass().add("inner");
        Tables.column(households, "number", messages.get("groups.column.number"), 4.5, line -> line.household().number(), Style.RIGHT);
        Tables.column(households, "head", messages.get("groups.column.head"), 11, HouseholdLine::headName);
        Tables.column(households, "place", messages.get("groups.place"), 8, line -> line.household().placeName());
        Label heading = new Label(messages.get("groups.households_of"));
        heading.getStyleClass().add(Style.HEADING);
        Button see = Buttons.withId("groups.see_household", messages.get("groups.see_household"), "fth-home",
            () -> navigator.go(Screen.REGISTER, "households:household:" + households.getSelectionModel().getSelectedItem().household().id()));
        Button letGo = Buttons.withId("groups.let_go_household", messages.get("groups.let_go_household"), "fth-x",
            () -> model.letGo(households.getSelectionModel().getSelectedItem()));
        see.disableProperty().bind(households.getSelectionModel().selectedItemProperty().isNull());
        letGo.disableProperty().bind(households.getSelectionModel().selectedItemProperty().isNull());
        finder.field().setMaxWidth(Double.MAX_VALUE);
        var both = finder.over(households);
        VBox.setVgrow(both, Priority.ALWAYS);
        VBox part = new VBox(heading, finder.field(), both, new ActionBar(see, letGo));
        part.getStyleClass().add("part");
        part.disableProperty().bind(model.chosenProperty().map(clan -> clan.id() == 0).orElse(true));
        return part;
    }

    void startNew() {
        model.startNew();
        focus();
    }

    void focus() {
        inputs.focus(model.name().id());
    }

    TableView<Clan> list() {
        return table;
    }
}
