package vn.sokhuyenhoc.ui.register.people;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Style;

/** What the person chosen belongs to, to be changed: their household and the chapters they are a member of. It follows the list. */
final class TiesPane extends SidePane {
    private final Label name = new Label();
    private final HouseholdPart household;

    TiesPane(PersonViewModel chosen, HouseholdPart household, MembershipPart memberships, Messages messages) {
        super(messages.get("person.ties"));
        this.household = household;
        name.setId("person.ties_of");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        name.getStyleClass().add(Style.HEADING);
        getStyleClass().add("ties");
        put(new VBox(name), household, memberships);
        chosen.cardProperty().subscribe(card -> {
            if (card != null) {
                name.setText(card.person().name());
                household.show(card.person().id());
                memberships.show(card.person().id());
            }
        });
    }

    @Override
    void begin() {
        household.requestFirst();
    }
}
