package vn.sokhuyenhoc.ui.certificates;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Composed;
import vn.sokhuyenhoc.ui.kit.Days;
import vn.sokhuyenhoc.ui.kit.Spoken;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.WorkBar;
import vn.sokhuyenhoc.ui.kit.print.TurnLine;

/** Who is meant, what is under way or asked, the turning of pages, and the buttons. */
final class CertificatesFoot extends VBox {
    private final CertificatesViewModel model;
    private final Messages messages;

    CertificatesFoot(CertificatesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        Button issue = Buttons.primary(Buttons.withId("certificates.issue", messages.get("certificates.issue", 0), "fth-printer", model::issue));
        issue.textProperty().bind(Bindings.createStringBinding(() -> messages.get("certificates.issue", meant()), model.lines(),
            model.chosenProperty()));
        issue.disableProperty().bind(Bindings.isEmpty(model.lines()).or(model.work().runningProperty()));
        Button hand = Buttons.withId("certificates.hand", messages.get("certificates.hand"), "fth-user-check",
            () -> model.handing().openProperty().set(true));
        hand.disableProperty().bind(Bindings.isEmpty(model.lines()));
        ActionBar buttons = new ActionBar(issue, hand);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(buttons, Priority.ALWAYS);
        HBox line = new HBox(new TurnLine("certificates", model.pages(), new TurnLine.Words("certificates.page_number", "certificates.back",
            "certificates.on"), messages), buttons);
        line.getStyleClass().add("list-foot");
        WorkBar bar = new WorkBar("certificates.work", model.work(), messages);
        FlowPane asked = handing(hand);
        Label meant = new Label();
        meant.setId("certificates.meant");
        meant.setWrapText(true);
        meant.setMinHeight(Region.USE_PREF_SIZE);
        meant.textProperty().bind(Bindings.createStringBinding(this::words, model.lines(), model.chosenProperty()));
        meant.visibleProperty().bind(bar.visibleProperty().or(asked.visibleProperty()).not());
        StackPane said = new StackPane(meant, bar, asked);
        said.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("paper-foot");
        setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(said, line);
    }

    private String words() {
        int chosen = model.chosenProperty().get().size();
        String who = chosen == 0 ? messages.get("certificates.meant_all", model.lines().size())
            : messages.get("certificates.meant_some", chosen, model.lines().size());
        String seen = meant() > CertificatesViewModel.SHOWN ? messages.get("certificates.seen", CertificatesViewModel.SHOWN) : "";
        return String.join(" ", who, seen, messages.get("certificates.own_form")).replace("  ", " ");
    }

    private int meant() {
        return model.chosenProperty().get().isEmpty() ? model.lines().size() : model.chosenProperty().get().size();
    }

    private FlowPane handing(Button hand) {
        DatePicker day = Days.picker("certificates.handed_on", model.handing().dayProperty());
        day.getStyleClass().add("short");
        Spoken.name(day, messages.get("certificates.handed_on"));
        TextField to = new TextField();
        to.setId("certificates.handed_whom");
        to.setPromptText(messages.get("certificates.handed_whom_prompt"));
        Spoken.name(to, messages.get("certificates.handed_whom"));
        to.setPrefColumnCount(16);
        to.textProperty().bindBidirectional(model.handing().toProperty());
        to.setOnAction(event -> model.hand());
        Composed.whenLeft(to);
        FlowPane asked = new FlowPane(new Label(messages.get("certificates.handed_on")), day, new Label(messages.get("certificates.handed_whom")), to,
            Buttons.withId("certificates.hand_now", messages.get("certificates.hand_now"), "fth-check", model::hand),
            Buttons.withId("certificates.hand_leave", messages.get("kit.leave"), "fth-x", () -> model.handing().openProperty().set(false)));
        asked.getStyleClass().add(Style.BAR);
        asked.visibleProperty().bind(model.handing().openProperty());
        asked.managedProperty().bind(asked.visibleProperty());
        model.handing().openProperty().subscribe((was, is) -> {
            if (is) {
                to.requestFocus();
            } else if (asked.isFocusWithin()) {
                hand.requestFocus();
            }
        });
        asked.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.handing().openProperty().set(false);
                event.consume();
            }
        });
        return asked;
    }
}
