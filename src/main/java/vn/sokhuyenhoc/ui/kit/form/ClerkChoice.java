package vn.sokhuyenhoc.ui.kit.form;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.FlatMenu;

/** Who sits at the keyboard: chosen from those who keyed before, or a name typed in. */
public final class ClerkChoice extends StackPane {
    private final ObservableList<Clerk> clerks;
    private final Consumer<String> sit;
    private final Messages messages;
    private final Runnable leave;
    private final FlatMenu menu;
    private final TextField name = new TextField();

    /**
     * What it is called on its screen, as keys of sentences.
     *
     * @param named  with a name
     * @param none   where nobody has said who they are
     * @param prompt of the field for a name
     */
    public record Words(String named, String none, String prompt, Messages messages) {
        /** Whoever keys. */
        public static Words clerk(Messages messages) {
            return new Words("form.clerk", "form.clerk_none", "form.clerk_name", messages);
        }
    }

    private ClerkChoice(String id, ObservableList<Clerk> clerks, ObservableValue<Clerk> now, Consumer<String> sit, Words words, Runnable leave) {
        this.clerks = clerks;
        this.sit = sit;
        this.messages = words.messages();
        this.leave = leave;
        this.menu = new FlatMenu(id, this::closed);
        name.setId(id + "_name");
        name.setPromptText(messages.get(words.prompt()));
        name.setPrefColumnCount(name.getPromptText().length());
        name.setOnAction(event -> typed());
        name.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leaveName();
                event.consume();
            }
        });
        setMaxWidth(USE_PREF_SIZE);
        getChildren().setAll(menu);
        now.subscribe(clerk -> menu.setText(clerk == null ? messages.get(words.none()) : messages.get(words.named(), clerk.name())));
        clerks.subscribe(this::list);
        list();
    }

    /**
     * @param sit   takes the name of whoever keys from now on
     * @param leave called when one was chosen, or the clerk thought better of it
     */
    public static ClerkChoice withId(String id, ObservableList<Clerk> clerks, ObservableValue<Clerk> now, Consumer<String> sit, Words words,
                                     Runnable leave) {
        return new ClerkChoice(id, clerks, now, sit, words, leave);
    }

    private void list() {
        List<MenuItem> items = clerks.stream().map(clerk -> item(clerk.name(), () -> sit.accept(clerk.name()))).toList();
        menu.getItems().setAll(items);
        menu.getItems().add(item(messages.get("form.clerk_other"), this::enterName));
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** The list closes before its choice is made known: a field for a name keeps the keys. */
    private void closed() {
        if (name.getParent() == null) {
            leave.run();
        }
    }

    private void enterName() {
        name.clear();
        getChildren().setAll(name);
        name.requestFocus();
    }

    private void typed() {
        String text = name.getText();
        leaveName();
        if (!text.isBlank()) {
            sit.accept(text);
        }
    }

    private void leaveName() {
        getChildren().setAll(menu);
        leave.run();
    }

    /** Opens the list; with nobody in it yet, the field for a name. */
    public void open() {
        if (clerks.isEmpty()) {
            enterName();
        } else {
            menu.open();
        }
    }
}
