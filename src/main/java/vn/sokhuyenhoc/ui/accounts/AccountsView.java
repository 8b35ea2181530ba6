package vn.sokhuyenhoc.ui.accounts;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Style;

/** Accounts, one's own password and the recovery sheet; who looks after no accounts sees the own password alone. */
public final class AccountsView implements ScreenView {
    private final VBox root = new VBox();
    private final AccountsViewModel model;
    private final RecoveryModel recovery;
    private final PeopleCard people;
    private final OwnCard own;
    private final List<KeyHint> keys;

    public AccountsView(AccountsViewModel model, OwnModel ownModel, RecoveryModel recovery, Messages messages) {
        this.model = model;
        this.recovery = recovery;
        this.people = new PeopleCard(model, messages);
        this.own = new OwnCard(ownModel, messages);
        FlowPane below = new FlowPane(own);
        below.getStyleClass().add("account-cards");
        VBox pile = new VBox();
        pile.getStyleClass().add("accounts");
        if (model.isShown()) {
            below.getChildren().add(new RecoveryCard(recovery, messages));
            pile.getChildren().add(people);
        }
        pile.getChildren().add(below);
        root.getStyleClass().add(Style.SCREEN);
        root.getChildren().setAll(new Page(pile));
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && model.modeProperty().get() != AccountsViewModel.Mode.CLOSED) {
                model.leave();
                people.focusList();
                event.consume();
            }
        });
        keys = model.isShown() ? List.of(new KeyHint("\u2191 \u2193", messages.get("accounts.key.choose")),
            new KeyHint("Enter", messages.get("accounts.key.change")), new KeyHint("Esc", messages.get("accounts.key.leave")),
            new KeyHint("Ctrl Shift L", messages.get("lock.key"))) : List.of(new KeyHint("Ctrl Shift L", messages.get("lock.key")));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        model.load();
        recovery.load();
        if (model.isShown()) {
            people.focusList();
        } else {
            own.focusFirst();
        }
    }

    @Override
    public List<KeyHint> keys() {
        return keys;
    }
}
