package vn.sokhuyenhoc.ui.lock;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.signin.SignInFields;

/** All that stands in the window while it is locked. */
public final class LockView {
    private final BorderPane root = new BorderPane();
    private final SignInFields fields;

    public LockView(LockViewModel model, Messages messages) {
        this.fields = new SignInFields(model.who(), login -> login, messages);
        Label title = new Label(messages.get("lock.title"), new FontIcon("fth-lock"));
        title.getStyleClass().add("welcome");
        Label words = new Label(messages.get("lock.words"));
        words.setWrapText(true);
        words.getStyleClass().add(Style.MUTED);
        Button open = new Button(messages.get("lock.open"));
        open.setId("lock.open");
        open.getStyleClass().add(Style.PRIMARY);
        open.setDefaultButton(true);
        open.setOnAction(event -> model.unlock().ifPresent(fields::focus));
        Label working = new Label(messages.get("lock.working"));
        working.getStyleClass().add(Style.MUTED);
        working.visibleProperty().bind(model.work().runningProperty());
        VBox card = new VBox(fields, new ActionBar(open, working));
        card.getStyleClass().add(Style.CARD);
        VBox box = new VBox(title, words, card);
        box.getStyleClass().add("narrow-page");
        VBox middle = new VBox(box);
        middle.getStyleClass().add("middle");
        Page page = new Page(middle);
        page.setFitToHeight(true);
        root.getStyleClass().addAll("shell", "opening");
        root.setCenter(page);
    }

    public Parent root() {
        return root;
    }

    /** Takes the focus; called when it stands in the window. */
    public void shown() {
        // What scrolls takes no focus before it is laid out.
        root.applyCss();
        root.layout();
        fields.focusPassword();
    }
}
