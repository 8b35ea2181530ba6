package vn.sokhuyenhoc.ui.verify;

import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.controlsfx.control.SearchableComboBox;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Fields;
import vn.sokhuyenhoc.ui.kit.Style;

/** Above the pages: round, column of the paper, who verifies. */
final class TopLine extends FlowPane {
    private final VerifyViewModel model;
    private final Messages messages;
    private final Runnable leave;
    private final SearchableComboBox<Round> round;
    private final MenuButton column = new MenuButton();
    private final MenuButton clerk = new MenuButton();
    private final TextField name = new TextField();

    /** @param leave called when something was chosen */
    TopLine(VerifyViewModel model, Messages messages, Runnable leave) {
        this.model = model;
        this.messages = messages;
        this.leave = leave;
        getStyleClass().add("verify-top");
        setMinHeight(USE_PREF_SIZE);
        round = Fields.choice("verify.round", model.choice().rounds(), model.choice().roundProperty(), Round::name);
        round.setAccessibleText(messages.get("verify.round"));
        flat(column, "verify.column");
        flat(clerk, "verify.clerk");
        name.setId("verify.clerk_name");
        name.setPromptText(messages.get("verify.clerk_name"));
        name.setPrefColumnCount(messages.get("verify.clerk_name").length());
        name.setOnAction(event -> sit());
        name.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leaveName();
                event.consume();
            }
        });
        for (MarkColumn one : MarkColumn.values()) {
            column.getItems().add(item(words(one), () -> model.choice().columnProperty().set(one)));
        }
        getChildren().addAll(round, column, clerk);
        model.choice().columnProperty().subscribe(now -> column.setText(messages.get("verify.column", words(now))));
        model.choice().clerkProperty().subscribe(now -> clerk.setText(now == null ? messages.get("verify.clerk_none")
            : messages.get("verify.clerk", now.name())));
        model.choice().clerks().subscribe(this::clerks);
        clerks();
    }

    private static void flat(MenuButton button, String id) {
        button.setId(id);
        button.getStyleClass().add(Style.FLAT);
        button.setMinWidth(USE_PREF_SIZE);
    }

    private String words(MarkColumn one) {
        return messages.get("verify.column_name." + one.name().toLowerCase(Locale.ROOT));
    }

    private MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> {
            action.run();
            leave.run();
        });
        return item;
    }

    private void clerks() {
        clerk.getItems().setAll(model.choice().clerks().stream().map(c -> item(c.name(), () -> model.sit(c.name()))).toList());
        MenuItem other = new MenuItem(messages.get("verify.clerk_other"));
        other.setOnAction(event -> enterName());
        clerk.getItems().add(other);
    }

    private void enterName() {
        name.clear();
        getChildren().set(2, name);
        name.requestFocus();
    }

    private void sit() {
        String typed = name.getText();
        leaveName();
        if (!typed.isBlank()) {
            model.sit(typed);
        }
    }

    private void leaveName() {
        getChildren().set(2, clerk);
        leave.run();
    }

    /** Opens the list of those who verify; with nobody in it yet, the field for a name. */
    void chooseClerk() {
        if (model.choice().clerks().isEmpty()) {
            enterName();
        } else {
            clerk.requestFocus();
            clerk.show();
        }
    }
}
