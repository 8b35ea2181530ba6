package vn.sokhuyenhoc.ui.register.people;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sokhuyenhoc.domain.assessment.PersonCard;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Style;

/** The card of the person chosen: the name in large letters, where they stand today, then the parts, and what can be done. */
final class CardPane extends VBox {
    private final PersonViewModel model;
    private final Messages messages;
    private final Label name = Facts.line("", Style.NAME);
    private final Label status = Facts.line("", Style.BADGE);
    private final Label byUnit = Facts.marked("fth-briefcase", "", Style.BADGE, Style.WARN);
    private final VBox head = new VBox();
    private final ActionBar acts = new ActionBar();
    private final VBox body = new VBox();
    private final Page page = new Page(body);
    private final List<PersonPart> parts;
    private final Button edit;
    private final Button event;
    private final Button ties;
    private final Button data;
    private boolean below;

    /**
     * Where one can go from the person shown.
     *
     * @param belongings to household and chapters
     * @param data       to what they agreed to and asked for
     */
    record Ways(Runnable belongings, Runnable data) {
    }

    /** @param ways where one can go from the person shown */
    CardPane(PersonViewModel model, Ways ways, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.parts = List.of(new FactsPart(model, messages), new TiesPart(messages), new ResultsPart(messages),
            new HistoryPart(messages, model::takeBack));
        name.setId("register.person");
        status.setId("person.status");
        byUnit.setId("person.by_unit");
        byUnit.managedProperty().bind(byUnit.visibleProperty());
        edit = Buttons.withId("person.edit", messages.get("person.edit"), "fth-edit-2", model::edit);
        event = Buttons.withId("person.happened", messages.get("person.happened"), "fth-calendar", model::happened);
        ties = Buttons.withId("person.ties_edit", messages.get("person.ties_edit"), "fth-home", ways.belongings());
        data = Buttons.withId("person.data", messages.get("person.data"), "fth-shield", ways.data());
        data.getStyleClass().add(Style.FLAT);
        data.managedProperty().bind(data.visibleProperty());
        for (Button button : List.of(edit, event, ties)) {
            button.visibleProperty().bind(model.cardProperty().isNotNull());
        }
        body.getStyleClass().add("person-body");
        parts.forEach(part -> body.getChildren().add(part.node()));
        body.getChildren().add(data);
        head.getChildren().setAll(name, status, byUnit);
        head.getStyleClass().add("person-head");
        acts.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(page, Priority.ALWAYS);
        HBox.setHgrow(head, Priority.ALWAYS);
        getStyleClass().add("person-card");
        setBelow(false);
        model.cardProperty().subscribe(card -> show());
        model.wholeProperty().subscribe((was, is) -> show());
    }

    /** Beside the list everything stands below each other; below it what can be done stands beside the name. */
    void setBelow(boolean isBelow) {
        below = isBelow;
        head.setMinHeight(USE_PREF_SIZE);
        HBox top = new HBox();
        top.getStyleClass().add("person-top");
        top.setMinHeight(USE_PREF_SIZE);
        if (below) {
            top.getChildren().setAll(head, edit, event, ties);
            getChildren().setAll(top, page);
        } else {
            acts.getChildren().setAll(edit, event, ties);
            getChildren().setAll(head, page, acts);
        }
        show();
    }

    private void show() {
        PersonCard card = model.cardProperty().get();
        name.setText(card == null ? "" : card.person().name());
        body.setVisible(card != null);
        data.setVisible(card != null && !below);
        status.setVisible(card != null);
        byUnit.setVisible(card != null && card.person().ties().byUnit());
        if (card != null) {
            status(card);
            byUnit.setText(messages.get("person.by_unit"));
            parts.forEach(part -> part.show(card, below));
        }
    }

    private void status(PersonCard card) {
        boolean here = card.person().ties().status() == PersonStatus.PRESENT;
        status.setText(PersonWords.status(card, messages));
        status.setGraphic(new FontIcon(here ? "fth-home" : card.person().ties().status() == PersonStatus.DIED ? "fth-minus-circle" : "fth-log-out"));
        status.getStyleClass().removeAll(Style.GOOD, Style.WARN);
        status.getStyleClass().add(here ? Style.GOOD : Style.WARN);
    }
}
