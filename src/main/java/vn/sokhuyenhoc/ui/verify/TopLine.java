package vn.sokhuyenhoc.ui.verify;

import javafx.scene.layout.FlowPane;
import org.controlsfx.control.SearchableComboBox;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Fields;
import vn.sokhuyenhoc.ui.kit.Spoken;
import vn.sokhuyenhoc.ui.kit.form.ClerkChoice;
import vn.sokhuyenhoc.ui.kit.form.ColumnMenu;

/** Above the pages: round, column of the paper, who verifies. */
final class TopLine extends FlowPane {
    private final ClerkChoice clerk;

    /** @param leave called when something was chosen */
    TopLine(VerifyViewModel model, Messages messages, Runnable leave) {
        getStyleClass().add("verify-top");
        setMinHeight(USE_PREF_SIZE);
        SearchableComboBox<Round> round = Fields.choice("verify.round", model.choice().rounds(), model.choice().roundProperty(), Round::name);
        Spoken.name(round, messages.get("verify.round"));
        clerk = ClerkChoice.withId("verify.clerk", model.choice().clerks(), model.choice().clerkProperty(), model::sit,
            new ClerkChoice.Words("verify.clerk", "verify.clerk_none", "verify.clerk_name", messages), leave);
        getChildren().addAll(round, ColumnMenu.withId("verify.column", model.choice().columnProperty(), messages, leave), clerk);
    }

    /** Opens the list of those who verify. */
    void chooseClerk() {
        clerk.open();
    }
}
