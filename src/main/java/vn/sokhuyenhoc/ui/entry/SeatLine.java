package vn.sokhuyenhoc.ui.entry;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import vn.sokhuyenhoc.domain.keying.Batch;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Style;

/** Below the line above: who keys, which column of the paper, from which batch. */
final class SeatLine extends FlowPane {
    private final EntryViewModel model;
    private final Messages messages;
    private final Runnable leave;
    private final MenuButton clerk = new MenuButton();
    private final MenuButton column = new MenuButton();
    private final Button batch = new Button();
    private final TextField name = new TextField();

    /**
     * @param leave   called when something was chosen, or the clerk thought better of it
     * @param batches goes to the batches
     */
    SeatLine(EntryViewModel model, Messages messages, Runnable leave, Runnable batches) {
        this.model = model;
        this.messages = messages;
        this.leave = leave;
        getStyleClass().add("seat-line");
        setMinHeight(USE_PREF_SIZE);
        flat(clerk, "entry.clerk");
        flat(column, "entry.column");
        flat(batch, "entry.batch");
        batch.setOnAction(event -> batches.run());
        name.setId("entry.clerk_name");
        name.setPromptText(messages.get("entry.clerk_name"));
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
        getChildren().addAll(clerk, column, batch);
        model.choice().columnProperty().subscribe(now -> column.setText(messages.get("entry.column", words(now))));
        model.choice().clerkProperty().subscribe(this::clerk);
        model.choice().clerks().subscribe(this::clerks);
        model.choice().batchProperty().subscribe(this::batch);
        model.tally().inBatchProperty().subscribe(this::batch);
        clerks();
        batch();
    }

    private static void flat(Node node, String id) {
        node.setId(id);
        node.getStyleClass().addAll(Style.FLAT, Style.SMALL);
        node.setFocusTraversable(false);
    }

    private String words(MarkColumn one) {
        return messages.get("entry.column_name." + one.name().toLowerCase(Locale.ROOT));
    }

    private MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> {
            action.run();
            leave.run();
        });
        return item;
    }

    private void clerk(Clerk now) {
        clerk.setText(now == null ? messages.get("entry.clerk_none") : messages.get("entry.clerk", now.name()));
    }

    private void clerks() {
        clerk.getItems().setAll(model.choice().clerks().stream().map(c -> item(c.name(), () -> model.sit(c.name()))).toList());
        MenuItem other = new MenuItem(messages.get("entry.clerk_other"));
        other.setOnAction(event -> enterName());
        clerk.getItems().add(other);
    }

    private void batch() {
        Batch now = model.choice().batchProperty().get();
        batch.setText(now == null ? messages.get("entry.batch_none")
            : messages.get("entry.batch", String.valueOf(now.no()), model.tally().inBatchProperty().get(), now.cover()));
    }

    private void enterName() {
        name.clear();
        getChildren().set(0, name);
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
        getChildren().set(0, clerk);
        leave.run();
    }

    /** Opens the list of those who key; with nobody in it yet, the field for a name. */
    void chooseClerk() {
        if (model.choice().clerks().isEmpty()) {
            enterName();
        } else {
            open(clerk);
        }
    }

    void chooseColumn() {
        open(column);
    }

    private static void open(MenuButton menu) {
        menu.requestFocus();
        menu.show();
    }
}
