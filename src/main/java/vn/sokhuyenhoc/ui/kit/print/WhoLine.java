package vn.sokhuyenhoc.ui.kit.print;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Composed;
import vn.sokhuyenhoc.ui.kit.Style;

/** A paper's last question as one line: what will happen, and who answers for it. Enter does it, Esc leaves. There only while it is asked. */
public final class WhoLine extends VBox {

    /** @param leave on the button that closes the question */
    public record Words(String who, String go, String leave) {
    }

    /**
     * @param id   of the question, such as "documents.issue"
     * @param left called when the question is closed: the screen takes the focus back
     */
    public WhoLine(String id, WhoModel asked, Words words, Runnable left) {
        TextField who = new TextField();
        who.setId(id + "_who");
        who.textProperty().bindBidirectional(asked.whoProperty());
        Composed.whenLeft(who);
        Label label = new Label(words.who());
        label.setLabelFor(who);
        label.setMinWidth(USE_PREF_SIZE);
        HBox name = new HBox(label, who);
        name.getStyleClass().add("labelled");
        Label message = new Label();
        message.setId(id + "_message");
        message.getStyleClass().add(Style.BAD);
        message.textProperty().bind(asked.messageProperty());
        FlowPane line = new FlowPane(name, Buttons.withId(id + "_now", words.go(), "fth-check", asked::answer),
            Buttons.withId(id + "_leave", words.leave(), "fth-x", asked::leave), message);
        line.getStyleClass().add(Style.BAR);
        getStyleClass().add("issue-line");
        getChildren().addAll(question(id, asked), line);
        visibleProperty().bind(asked.openProperty());
        managedProperty().bind(visibleProperty());
        asked.openProperty().subscribe((was, is) -> {
            if (is) {
                who.requestFocus();
                who.selectAll();
            } else if (isFocusWithin()) {
                left.run();
            }
        });
        who.setOnAction(event -> asked.answer());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                asked.leave();
                event.consume();
            }
        });
    }

    private static Label question(String id, WhoModel asked) {
        Label question = new Label();
        question.setId(id + "_question");
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        question.textProperty().bind(asked.questionProperty());
        return question;
    }
}
