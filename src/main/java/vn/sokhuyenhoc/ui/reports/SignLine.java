package vn.sokhuyenhoc.ui.reports;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Composed;
import vn.sokhuyenhoc.ui.kit.Style;

/** The {@link SignModel}'s question: what will happen, and who signs. Enter signs, Esc leaves. There only while it is asked. */
final class SignLine extends VBox {
    /** @param left called when the question is closed: the screen takes the focus back */
    SignLine(SignModel model, Messages messages, Runnable left) {
        TextField who = new TextField();
        who.setId("reporting.sign_who");
        who.textProperty().bindBidirectional(model.whoProperty());
        Composed.whenLeft(who);
        Label label = new Label(messages.get("reporting.sign.who"));
        label.setLabelFor(who);
        label.setMinWidth(USE_PREF_SIZE);
        HBox asked = new HBox(label, who);
        asked.getStyleClass().add("labelled");
        Label message = new Label();
        message.setId("reporting.sign_message");
        message.getStyleClass().add(Style.BAD);
        message.textProperty().bind(model.messageProperty());
        FlowPane line = new FlowPane(asked, Buttons.withId("reporting.sign_now", messages.get("reporting.sign.go"), "fth-check", model::sign),
            Buttons.withId("reporting.sign_leave", messages.get("kit.leave"), "fth-x", model::leave), message);
        line.getStyleClass().add(Style.BAR);
        getStyleClass().add("issue-line");
        getChildren().addAll(question(model), line);
        visibleProperty().bind(model.openProperty());
        managedProperty().bind(visibleProperty());
        model.openProperty().subscribe((was, is) -> {
            if (is) {
                who.requestFocus();
                who.selectAll();
            } else if (isFocusWithin()) {
                left.run();
            }
        });
        who.setOnAction(event -> model.sign());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.leave();
                event.consume();
            }
        });
    }

    private static Label question(SignModel model) {
        Label question = new Label();
        question.setId("reporting.sign_question");
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        question.textProperty().bind(model.questionProperty());
        return question;
    }
}
