package vn.sokhuyenhoc.ui.privacy;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.privacy.DataRequest;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.EnterKey;
import vn.sokhuyenhoc.ui.kit.InSight;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Style;

/** The request at hand with what is to be done about it, or the form that takes one in. */
final class RequestPane extends VBox {
    private final PrivacyViewModel model;
    private final Messages messages;
    private final PrivacyWords words;
    private final Inputs inputs;
    private final VBox request = new VBox();
    private final VBox taking = new VBox();
    private final Label name = line("", Style.NAME);
    private final VBox facts = new VBox();
    private final VBox toDo = new VBox();
    private final Button answered;
    private final PersonLink link;

    RequestPane(PrivacyViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new PrivacyWords(messages);
        this.inputs = new Inputs(messages);
        this.link = new PersonLink(model.link(), messages);
        answered = Buttons.withId("privacy.answer", messages.get("privacy.answer"), "fth-message-square", model::answer);
        Button done = Buttons.withId("privacy.finish", messages.get("privacy.finish"), "fth-check", this::finish);
        toDo.getChildren().setAll(new ActionBar(answered), inputs.text(model.outcome()), new ActionBar(done));
        toDo.getStyleClass().addAll("fields", "log-undo");
        EnterKey.does(toDo, this::finish);
        request.getChildren().setAll(name, facts, link, toDo);
        request.getStyleClass().addAll(Style.CARD, "log-entry");
        Button add = Buttons.primary(Buttons.withId("privacy.add", messages.get("privacy.add"), "fth-plus", this::add));
        taking.getChildren().setAll(line(messages.get("privacy.new"), Style.HEADING), inputs.text(model.name()),
            inputs.choice(model.kind(), FXCollections.observableArrayList(DataRequest.Kind.values()), words::kind), inputs.text(model.day()),
            inputs.text(model.by()), InSight.keep(new ActionBar(add)), line(messages.get("privacy.clocks"), Style.MUTED));
        taking.getStyleClass().addAll(Style.CARD, "fields");
        EnterKey.does(taking, this::add);
        getStyleClass().add("log-entry");
        getChildren().setAll(request, taking);
        model.chosenProperty().subscribe(this::show);
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private void show(DataRequest one) {
        visible(request, one != null);
        link.about(one);
        if (one == null) {
            return;
        }
        name.setText(one.personName());
        List<String> said = List.of(words.kind(one.kind()), messages.get("privacy.received", Dates.day(one.received())), words.answer(one),
            one.isOpen() ? messages.get("privacy.to_do", Dates.day(one.doneDue())) : messages.get("privacy.done", Dates.day(one.doneOn())),
            one.outcome(), one.handledBy().isEmpty() ? "" : messages.get("privacy.handled", one.handledBy()));
        facts.getChildren().setAll(said.stream().filter(text -> !text.isEmpty()).map(text -> line(text, "fact")).toList());
        visible(toDo, one.isOpen());
        answered.setDisable(one.answeredOn() != null);
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void add() {
        model.add().ifPresent(inputs::focus);
    }

    private void finish() {
        model.finish().ifPresent(inputs::focus);
    }

    /** To the form that takes a request in. */
    void take() {
        inputs.focus(model.name().id());
    }

    /** To what was done about the request at hand. */
    void say() {
        if (toDo.isVisible() && request.isVisible()) {
            inputs.focus(model.outcome().id());
        }
    }
}
