package vn.sokhuyenhoc.ui.ownlists;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.Fields;
import vn.sokhuyenhoc.ui.kit.Style;

/** The question for a name, there only while it is asked: Enter saves, Esc leaves. */
final class NamingPane extends VBox {
    private final OwnListsViewModel model;
    private final NamingModel naming;
    private final Messages messages;
    private final TextField name;
    private final Label what = new Label();
    private final Button save;
    private final Button replace;

    /** @param left takes the focus when nothing is asked any more */
    NamingPane(OwnListsViewModel model, Messages messages, Runnable left) {
        this.model = model;
        this.naming = model.naming();
        this.messages = messages;
        name = Fields.text("ownlists.name", naming.nameProperty());
        what.setId("ownlists.asked");
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        what.getStyleClass().add(Style.HEADING);
        save = Buttons.primary(Buttons.withId("ownlists.save", "", "fth-check", naming::save));
        replace = Buttons.withId("ownlists.replace", "", "fth-refresh-cw",
            () -> naming.replace(model.shownProperty().get() == null ? null : model.shownProperty().get().own()));
        Button leave = Buttons.withId("ownlists.leave", messages.get("ownlists.leave"), "fth-x", naming::leave);
        getStyleClass().addAll(Style.CARD, "ownlists-naming");
        setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(what, new Field(messages.get("ownlists.name"), name, naming.messageProperty()),
            new ActionBar(save, replace, leave));
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(naming.askedProperty().isNotNull());
        model.shownProperty().subscribe(this::say);
        naming.askedProperty().subscribe((was, is) -> {
            say();
            if (is != null) {
                name.requestFocus();
                name.selectAll();
            } else {
                left.run();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void say() {
        NamingModel.Asked asked = naming.askedProperty().get();
        boolean renaming = asked != null && asked.isRenaming();
        boolean other = asked != null && !renaming && model.shownProperty().get() != null;
        what.setText(asked == null ? "" : renaming ? messages.get("ownlists.renaming", asked.own().name())
            : messages.get("ownlists.keep_what", asked.draft().words(messages)));
        save.setText(messages.get(renaming ? "ownlists.rename_save" : "ownlists.save"));
        replace.setVisible(other);
        replace.setManaged(other);
        replace.setText(other ? messages.get("ownlists.replace", model.shownProperty().get().own().name()) : "");
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && name.isFocused()) {
            naming.save();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            naming.leave();
        } else {
            return;
        }
        event.consume();
    }

    void focus() {
        name.requestFocus();
    }
}
