package vn.sokhuyenhoc.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Notice;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.kit.Style;

/** The message above the foot: stays until it was read (Esc or the button); "details" unfolds what a helper on the telephone asks for. */
final class MessageLine extends VBox {
    private static final PseudoClass FAILURE = PseudoClass.getPseudoClass("failure");

    private final Label sentence = new Label();
    private final Label details = new Label();
    private final Button back = new Button("", new FontIcon("fth-rotate-ccw"));
    private final ToggleButton more = new ToggleButton();
    private final FontIcon icon = new FontIcon("fth-info");

    MessageLine(StatusLine status, Messages messages) {
        Label escape = new Label("Esc");
        escape.getStyleClass().add(Style.KEY);
        Button read = new Button(messages.get("shell.read"), escape);
        read.setId("shell.read");
        read.setFocusTraversable(false);
        read.setOnAction(event -> status.read());
        undo(status, messages);
        sentence.setId("shell.message");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        more.setText(messages.get("shell.details"));
        more.setId("shell.details");
        details.setId("shell.details.text");
        details.setWrapText(true);
        details.getStyleClass().add(Style.SMALL);
        details.visibleProperty().bind(more.selectedProperty());
        details.managedProperty().bind(details.visibleProperty());
        HBox line = new HBox(icon, sentence, waiting(status, messages), back, more, read);
        line.getStyleClass().add("line");
        more.setMinWidth(USE_PREF_SIZE);
        read.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("message-line");
        getChildren().addAll(line, details, help(status));
        managedProperty().bind(visibleProperty());
        status.messageProperty().subscribe(this::show);
    }

    private static Label waiting(StatusLine status, Messages messages) {
        Label waiting = new Label();
        waiting.setMinWidth(USE_PREF_SIZE);
        waiting.getStyleClass().add(Style.MUTED);
        waiting.textProperty().bind(Bindings.createStringBinding(
            () -> messages.get("shell.waiting", status.waitingProperty().get()), status.waitingProperty()));
        waiting.visibleProperty().bind(status.waitingProperty().greaterThan(0));
        waiting.managedProperty().bind(waiting.visibleProperty());
        return waiting;
    }

    /** Who to call, below the details. */
    private Label help(StatusLine status) {
        Label help = new Label();
        help.setId("shell.help");
        help.setWrapText(true);
        help.textProperty().bind(status.helpProperty());
        help.visibleProperty().bind(more.selectedProperty().and(status.helpProperty().isNotEmpty()));
        help.managedProperty().bind(help.visibleProperty());
        return help;
    }

    /** The way back that a sentence offers. */
    private void undo(StatusLine status, Messages messages) {
        back.setText(messages.get("shell.undo"));
        back.setId("shell.undo");
        back.setMinWidth(USE_PREF_SIZE);
        back.managedProperty().bind(back.visibleProperty());
        back.setOnAction(event -> {
            Runnable act = status.messageProperty().get().back();
            status.read();
            act.run();
        });
    }

    private void show(Notice notice) {
        setVisible(notice != null);
        if (notice == null) {
            return;
        }
        sentence.setText(notice.sentence());
        details.setText(notice.details());
        back.setVisible(notice.back() != null);
        more.setSelected(false);
        more.setVisible(!notice.details().isEmpty());
        more.setManaged(more.isVisible());
        icon.setIconLiteral(notice.failure() ? "fth-alert-circle" : "fth-info");
        pseudoClassStateChanged(FAILURE, notice.failure());
    }
}
