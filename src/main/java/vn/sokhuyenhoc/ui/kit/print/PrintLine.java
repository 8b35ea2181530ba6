package vn.sokhuyenhoc.ui.kit.print;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Spoken;
import vn.sokhuyenhoc.ui.kit.Style;

/** The {@link PrintModel}'s question as one line: printer, copies, pages. Enter prints, Esc leaves. There only while it is asked. */
public final class PrintLine extends FlowPane {
    private final Button go;

    /**
     * @param id    of the screen, such as "documents"
     * @param print prints what the screen shows
     * @param left  called when the question is closed: the screen takes the focus back
     */
    public PrintLine(String id, PrintModel model, Messages messages, Runnable print, Runnable left) {
        ComboBox<String> printer = new ComboBox<>(model.printers());
        printer.setId(id + ".printer");
        Spoken.name(printer, messages.get("kit.print.printer"));
        printer.valueProperty().bindBidirectional(model.printerProperty());
        go = Buttons.withId(id + ".print_now", messages.get("kit.print.go"), "fth-printer", print);
        Button leave = Buttons.withId(id + ".print_leave", messages.get("kit.leave"), "fth-x", model::leave);
        leave.getStyleClass().add(Style.FLAT);
        Label message = new Label();
        message.setId(id + ".print_message");
        message.getStyleClass().add(Style.BAD);
        message.setWrapText(true);
        message.textProperty().bind(model.messageProperty());
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        getStyleClass().addAll(Style.BAR, "print-line");
        getChildren().addAll(labelled(messages.get("kit.print.printer"), printer),
            labelled(messages.get("kit.print.copies"), typed(id + ".copies", model.copiesProperty(), 3, "")),
            labelled(messages.get("kit.print.pages"), typed(id + ".pages", model.pagesProperty(), 6, messages.get("kit.print.all"))),
            go, leave, message);
        visibleProperty().bind(model.openProperty());
        managedProperty().bind(visibleProperty());
        model.openProperty().subscribe((was, is) -> {
            if (is) {
                go.requestFocus();
            } else if (isFocusWithin()) {
                left.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean enter = event.getCode() == KeyCode.ENTER && event.getTarget() != leave;
            if (enter) {
                print.run();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                model.leave();
            }
            if (enter || event.getCode() == KeyCode.ESCAPE) {
                event.consume();
            }
        });
    }

    private static TextField typed(String id, StringProperty value, int columns, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(columns);
        field.setPromptText(prompt);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private static HBox labelled(String words, Control input) {
        Label label = new Label(words);
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(input);
        HBox both = new HBox(label, input);
        both.getStyleClass().add("labelled");
        return both;
    }
}
