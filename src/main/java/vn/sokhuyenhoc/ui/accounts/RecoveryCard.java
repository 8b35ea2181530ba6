package vn.sokhuyenhoc.ui.accounts;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Labels;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.print.PrintLine;

/** The recovery sheet: whether there is one; the code just made, to be printed or saved. */
final class RecoveryCard extends VBox {
    RecoveryCard(RecoveryModel model, Messages messages) {
        Label heading = new Label(messages.get("accounts.recovery"));
        heading.getStyleClass().add(Style.HEADING);
        Label about = Labels.of(messages.get("accounts.recovery.about"));
        Label state = Labels.of("");
        state.setId("accounts.recovery_state");
        Button make = Buttons.withId("accounts.recovery_make", messages.get("accounts.recovery.make"), "fth-file-text", model::make);
        model.thereProperty().subscribe(there -> {
            state.setText(messages.get(there ? "accounts.recovery.there" : "accounts.recovery.missing"));
            state.getStyleClass().removeAll(Style.GOOD, Style.WARN);
            state.getStyleClass().add(there ? Style.GOOD : Style.WARN);
            make.setText(messages.get(there ? "accounts.recovery.renew" : "accounts.recovery.make"));
        });
        getStyleClass().add(Style.CARD);
        getChildren().setAll(heading, about, state, new ActionBar(make), code(model, messages));
    }

    private static VBox code(RecoveryModel model, Messages messages) {
        Label code = new Label();
        code.setId("accounts.recovery_code");
        code.setWrapText(true);
        code.getStyleClass().add("recovery-code");
        code.textProperty().bind(model.codeProperty().map(one -> String.join(" - ", one.groups().subList(0, one.groups().size() / 2)) + " -\n"
            + String.join(" - ", one.groups().subList(one.groups().size() / 2, one.groups().size()))).orElse(""));
        Button print = Buttons.primary(Buttons.withId("accounts.recovery_print", messages.get("accounts.recovery.print"), "fth-printer",
            model.printing()::ask));
        Button save = Buttons.withId("accounts.recovery_save", messages.get("accounts.recovery.save"), "fth-download", model::save);
        PrintLine line = new PrintLine("accounts", model.printing(), messages, model::print, print::requestFocus);
        VBox box = new VBox(Labels.of(messages.get("accounts.recovery.once")), code, new ActionBar(print, save), line);
        box.getStyleClass().add("account-form");
        box.visibleProperty().bind(Bindings.isNotNull(model.codeProperty()));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }
}
