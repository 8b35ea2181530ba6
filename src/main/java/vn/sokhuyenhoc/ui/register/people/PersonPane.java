package vn.sokhuyenhoc.ui.register.people;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.person.BirthDate;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.Style;

/** The person chosen: the name in large letters and everything known. It only shows. */
final class PersonPane extends ScrollPane {
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

    private final Messages messages;
    private final Wording wording;
    private final Label name = new Label();
    private final PeopleViewModel model;
    private final VBox content = new VBox();
    private Pane facts = new VBox();

    PersonPane(PeopleViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.wording = new Wording(messages);
        name.setId("register.person");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.getStyleClass().add(Style.NAME);
        content.getStyleClass().add("person-card");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("person");
        setBelow(false);
        model.card().cardProperty().subscribe(this::show);
    }

    /** Beside the list the facts stand below each other and long ones wrap; below it they stand in lines. */
    void setBelow(boolean below) {
        pseudoClassStateChanged(BELOW, below);
        facts = below ? new FlowPane() : new VBox();
        facts.getStyleClass().add(below ? "facts-in-lines" : "facts");
        content.getChildren().setAll(name, facts);
        show(model.card().cardProperty().get());
    }

    private void show(CardModel.Card card) {
        facts.getChildren().clear();
        name.setText(card == null ? "" : card.person().name());
        if (card == null) {
            return;
        }
        Person person = card.person();
        BirthDate birth = person.identity().birth();
        fact(messages.get("register.person.birth"), birth == null ? null : birth.text());
        fact(messages.get("register.person.sex"), wording.sex(person.identity().sex()));
        fact(messages.get("register.person.place"), person.placeName());
        fact(messages.get("register.person.group"), wording.group(person.group()));
        fact(messages.get("register.person.id"), person.identity().idNumber());
        if (person.identity().oldIdNumber() != null) {
            fact(messages.get("register.person.old_id"), person.identity().oldIdNumber());
        }
        fact(messages.get("register.person.phone"), person.contact().phone());
        fact(messages.get("register.person.address"), person.contact().address());
        fact(messages.get("register.person.chapter"), String.join(", ", card.chapters()));
        fact(messages.get("register.person.serial"), String.valueOf(person.serial()));
    }

    private void fact(String what, String words) {
        boolean known = words != null && !words.isEmpty();
        Label above = new Label(what);
        above.getStyleClass().addAll(Style.FIELD_LABEL, Style.SMALL);
        Label below = new Label(known ? words : messages.get("register.person.unknown"));
        below.setWrapText(facts instanceof VBox);
        below.setMinHeight(Region.USE_PREF_SIZE);
        if (!known) {
            below.getStyleClass().add(Style.MUTED);
        }
        VBox fact = new VBox(above, below);
        fact.getStyleClass().add("fact");
        facts.getChildren().add(fact);
    }
}
