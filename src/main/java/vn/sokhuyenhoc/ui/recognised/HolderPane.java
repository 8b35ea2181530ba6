package vn.sokhuyenhoc.ui.recognised;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.recognition.Recognition;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.EnterKey;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Style;

/** The one chosen, and the form that takes the title away. */
final class HolderPane extends VBox {
    private final RecognisedViewModel model;
    private final RecognisedWords words;
    private final Inputs inputs;
    private final Label name = new Label();
    private final VBox facts = new VBox();
    private final VBox form = new VBox();

    HolderPane(RecognisedViewModel model, Messages messages, RecognisedWords words) {
        this.model = model;
        this.words = words;
        this.inputs = new Inputs(messages);
        name.setId("recognised.name");
        name.getStyleClass().add(Style.NAME);
        name.setWrapText(true);
        Label heading = new Label(messages.get("recognised.withdraw_title"));
        heading.getStyleClass().add(Style.HEADING);
        heading.setWrapText(true);
        Button withdraw = Buttons.withId("recognised.withdraw", messages.get("recognised.withdraw"), "fth-slash", this::withdraw);
        withdraw.getStyleClass().add(Style.DANGER);
        form.getChildren().add(heading);
        model.withdrawing().inputs().forEach(input -> form.getChildren().add(inputs.text(input)));
        form.getChildren().add(new ActionBar(withdraw));
        form.getStyleClass().add("fields");
        facts.getStyleClass().add("facts");
        getStyleClass().add(Style.CARD);
        getChildren().setAll(name, facts, form);
        model.chosenProperty().subscribe(this::show);
        EnterKey.does(form, this::withdraw);
    }

    private void show(Recognition one) {
        setVisible(one != null);
        facts.getChildren().clear();
        if (one != null) {
            name.setText(one.subject().name());
            words.facts(one).forEach(fact -> {
                Label line = new Label(fact);
                line.setWrapText(true);
                facts.getChildren().add(line);
            });
            form.setVisible(one.isValid());
            form.setManaged(one.isValid());
        }
    }

    private void withdraw() {
        model.withdraw().ifPresent(inputs::focus);
    }

    void focus() {
        Recognition one = model.chosenProperty().get();
        if (one != null && one.isValid()) {
            inputs.focus(model.withdrawing().inputs().getFirst().id());
        }
    }
}
