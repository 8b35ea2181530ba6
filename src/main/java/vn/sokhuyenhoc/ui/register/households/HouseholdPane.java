package vn.sokhuyenhoc.ui.register.households;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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
import vn.sokhuyenhoc.ui.kit.Spoken;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.register.shared.Lists;

/** The household chosen: its people, and what it is. */
final class HouseholdPane extends VBox {
    private final HouseholdsViewModel model;
    private final Messages messages;
    private final Inputs inputs;
    private final TabPane tabs = new TabPane();
    private final Tab people = new Tab();
    private final Tab facts = new Tab();
    private final KinPane kin;
    private final Label name = new Label();
    private final VBox ending = new VBox();

    HouseholdPane(HouseholdsViewModel model, Navigator navigator, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.inputs = new Inputs(messages);
        this.kin = new KinPane(model.people(), navigator, messages);
        name.setId("households.chosen");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.getStyleClass().add(Style.HEADING);
        people.setId("households.tab_people");
        people.setText(messages.get("households.tab.people"));
        Page page = new Page(kin);
        page.setFitToHeight(true);
        people.setContent(page);
        facts.setId("households.tab_facts");
        facts.setText(messages.get("households.tab.facts"));
        facts.setContent(new Page(form()));
        Spoken.name(tabs, name.textProperty());
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getStyleClass().add(Style.CARD);
        getChildren().setAll(name, tabs);
        model.chosenProperty().subscribe(this::show);
    }

    private void show(HouseholdLine line) {
        setVisible(line != null);
        if (line == null) {
            return;
        }
        boolean fresh = line.household().id() == 0;
        name.setText(fresh ? messages.get("households.new")
            : messages.get("households.title", line.household().number(), line.household().placeName()));
        ending.setVisible(!fresh);
        List<Tab> wanted = fresh ? List.of(facts) : List.of(people, facts);
        if (!tabs.getTabs().equals(wanted)) {
            tabs.getTabs().setAll(wanted);
            tabs.getSelectionModel().select(0);
        }
    }

    private VBox form() {
        HouseholdForm form = model.form();
        Button keep = Buttons.withId("households.keep", messages.get("households.keep"), "fth-save", () -> form.keep().ifPresent(inputs::focus));
        VBox fields = new VBox(inputs.text(form.number()), inputs.search(form.place(), form.places(), Place::name),
            inputs.search(form.clan(), form.clans(), Clan::name), inputs.text(form.address()), new ActionBar(keep));
        fields.getStyleClass().add("part");
        Lists.send(inputs, keep, form.number(), form.address());
        Button end = Buttons.withId("households.end", messages.get("households.end"), "fth-archive", () -> model.end().ifPresent(inputs::focus));
        ending.getChildren().setAll(inputs.text(form.ending()), new ActionBar(end));
        ending.getStyleClass().add("part");
        VBox both = new VBox(fields, ending);
        both.getStyleClass().add("part");
        return both;
    }

    /** To where the one chosen is worked on. */
    void focus() {
        if (tabs.getSelectionModel().getSelectedItem() == people) {
            kin.focus();
        } else {
            inputs.focus(model.form().number().id());
        }
    }
}
