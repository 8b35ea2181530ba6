package vn.sokhuyenhoc.ui.register.people;

import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.group.HouseholdLine;
import vn.sokhuyenhoc.domain.person.Kin;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Navigator;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.register.shared.Lists;
import vn.sokhuyenhoc.ui.register.shared.Words;

/** The household of one person, to stand in the panel of that person: its number, what they are to its head, and a way to it. */
public final class HouseholdPart extends VBox {
    private final HouseholdPartModel model;
    private final Field first;
    private final Messages messages;

    public HouseholdPart(HouseholdPartModel model, Navigator navigator, Messages messages) {
        this.model = model;
        this.messages = messages;
        Inputs inputs = new Inputs(messages);
        Field number = inputs.text(model.number());
        first = number;
        Label heading = new Label(messages.get("membership.household_title"));
        heading.getStyleClass().add(Style.HEADING);
        Label about = new Label();
        about.setId("membership.household_about");
        about.setWrapText(true);
        about.getStyleClass().add(Style.MUTED);
        about.textProperty().bind(model.householdProperty().map(this::about).orElse(messages.get("membership.no_household")));
        FlowPane fields = new FlowPane(number,
            inputs.choice(model.kin(), FXCollections.observableArrayList(Kin.values()), kin -> Words.kin(messages, kin)));
        fields.getStyleClass().add("fields");
        Button keep = Buttons.withId("membership.keep_household", messages.get("membership.keep_household"), "fth-save", model::keep);
        Button see = Buttons.withId("membership.see_household", messages.get("membership.see_household"), "fth-home",
            () -> navigator.go(Screen.REGISTER, "households:household:" + model.householdProperty().get().household().id()));
        see.disableProperty().bind(model.householdProperty().isNull());
        Lists.send(inputs, keep, model.number());
        getStyleClass().add("person-part");
        getChildren().setAll(heading, about, fields, new ActionBar(keep, see));
    }

    private String about(HouseholdLine line) {
        return messages.get("membership.household_line", line.household().number(), line.household().placeName(), line.headName() == null
            ? messages.get("member.no_head") : line.headName(), line.members());
    }

    /** Shows the household of this person; below 0 of nobody. */
    public void show(long personId) {
        model.show(personId);
    }

    /** Where the clerk begins. */
    void requestFirst() {
        first.lookup(".text-field").requestFocus();
    }
}
