package vn.sokhuyenhoc.ui.privacy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.Serial;
import vn.sokhuyenhoc.domain.privacy.DataRequest;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.EnterKey;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Style;

/** Whose row of the register the request at hand is about: found by name or code, then the way to what is to be done for them. */
final class PersonLink extends VBox {
    private final LinkModel model;
    private final Messages messages;
    private final Inputs inputs;
    private final VBox finding = new VBox();
    private final VBox found = new VBox();
    private final Label who = new Label();
    private final Button open;

    PersonLink(LinkModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.inputs = new Inputs(messages);
        who.setId("privacy.linked");
        who.setWrapText(true);
        who.setMinHeight(USE_PREF_SIZE);
        who.getStyleClass().add("fact");
        open = Buttons.withId("privacy.open", messages.get("privacy.open"), "fth-arrow-right", model::open);
        found.getStyleClass().add("log-entry");
        finding.getChildren().setAll(inputs.text(model.sought()), found);
        finding.getStyleClass().add("log-entry");
        EnterKey.does(finding, model::find);
        getStyleClass().add("log-entry");
        model.personProperty().subscribe(person -> show());
        model.found().addListener((InvalidationListener) change -> list());
    }

    /** Another request is at hand. */
    void about(DataRequest request) {
        model.about(request);
        show();
    }

    private void show() {
        Person person = model.personProperty().get();
        if (person == null) {
            getChildren().setAll(finding);
        } else {
            who.setText(messages.get("privacy.linked", words(person)));
            open.setText(model.way());
            getChildren().setAll(who, new ActionBar(open));
        }
    }

    private void list() {
        List<Person> people = List.copyOf(model.found());
        found.getChildren().setAll(people.stream().map(this::choice).toList());
    }

    private Button choice(Person person) {
        Button button = Buttons.withId("privacy.link", words(person), "fth-user", () -> model.link(person));
        button.getStyleClass().add(Style.FLAT);
        button.setWrapText(true);
        button.setMinWidth(0);
        return button;
    }

    private static String words(Person person) {
        return Stream.of(Serial.of(person.serial()), person.name(), person.identity().birth() == null ? "" : person.identity().birth().text(),
            person.placeName()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
