package vn.sokhuyenhoc.ui.consent;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.person.Serial;
import vn.sokhuyenhoc.domain.privacy.Consent;
import vn.sokhuyenhoc.domain.privacy.PrivacyLine;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.EnterKey;
import vn.sokhuyenhoc.ui.kit.InSight;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Style;

/** Who is chosen, what they agreed to, a form to note a signed paper, and what else can be done for them. */
final class ChosenPane extends VBox {
    private final ConsentViewModel model;
    private final Messages messages;
    private final Inputs inputs;
    private final Label name = ErasePane.line("", Style.NAME);
    private final Label about = ErasePane.line("", Style.MUTED);
    private final VBox consents = new VBox();
    private final Button print;
    private final Button note;
    private final ErasePane erase;
    private final VBox noting = new VBox();
    private final VBox whole = new VBox();

    ChosenPane(ConsentViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.inputs = new Inputs(messages);
        this.erase = new ErasePane(model.erase(), messages);
        print = Buttons.withId("privacy.print", messages.get("privacy.print"), "fth-file-text", model::print);
        note = Buttons.primary(Buttons.withId("privacy.consent", messages.get("privacy.consent"), "fth-check", this::note));
        name.setId("privacy.chosen");
        consents.setId("privacy.consents");
        consents.getStyleClass().add("log-entry");
        VBox who = new VBox(name, about, consents, new ActionBar(print));
        who.getStyleClass().addAll(Style.CARD, "log-entry");
        Label purpose = ErasePane.line("", "fact");
        model.policyProperty().subscribe(policy -> purpose.setText(policy.purpose().isEmpty() ? messages.get("privacy.purpose.none")
            : messages.get("privacy.purpose.is", policy.purpose())));
        noting.getChildren().setAll(ErasePane.line(messages.get("privacy.consent.heading"), Style.HEADING), purpose,
            inputs.text(model.note().day()), inputs.text(model.note().paper()), inputs.text(model.note().by()), InSight.keep(new ActionBar(note)));
        EnterKey.does(noting, this::note);
        noting.getStyleClass().addAll(Style.CARD, "fields");
        whole.getChildren().setAll(who, noting, erase);
        whole.getStyleClass().add("log-entry");
        getStyleClass().add("log-entry");
        model.chosenProperty().subscribe(this::show);
        model.erase().planProperty().subscribe(plan -> {
            // What would be erased is read without anything between.
            noting.setVisible(plan == null);
            noting.setManaged(plan == null);
        });
    }

    private void show(ConsentViewModel.Chosen chosen) {
        if (chosen.people().isEmpty()) {
            getChildren().setAll(ErasePane.line(messages.get("privacy.choose"), Style.MUTED));
            return;
        }
        PrivacyLine line = chosen.line();
        name.setText(line == null ? messages.get("privacy.many", chosen.people().size()) : line.person().name());
        about.setText(line == null ? messages.get("privacy.many.about") : Stream.of(Serial.of(line.person().serial()), line.person().placeName(),
                line.person().identity().birth() == null ? "" : line.person().identity().birth().text(),
                chosen.request() == null ? "" : messages.get("privacy.asked_on", Dates.day(chosen.request().received())))
            .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")));
        consents.getChildren().setAll(chosen.consents().stream().map(this::consent).toList());
        print.setDisable(line == null);
        note.setText(messages.get("privacy.consent.note", chosen.people().size()));
        if (getChildren().size() != 1 || getChildren().getFirst() != whole) {
            getChildren().setAll(whole);
        }
    }

    private Node consent(Consent one) {
        String words = Stream.of(messages.get("privacy.consent.given", Dates.day(one.givenOn())), one.givenBy(), one.paper(),
                one.holds() ? "" : messages.get("privacy.consent.withdrawn", Dates.day(one.withdrawnOn()))).filter(part -> !part.isBlank())
            .collect(Collectors.joining(", "));
        VBox box = new VBox(ErasePane.line(one.purpose(), "fact"), ErasePane.line(words, Style.MUTED));
        if (one.holds()) {
            box.getChildren().add(new ActionBar(Buttons.withId("privacy.withdraw", messages.get("privacy.withdraw"), "fth-x",
                () -> model.withdraw(one))));
        }
        return box;
    }

    private void note() {
        model.note().note().ifPresent(inputs::focus);
    }

    /** To the form for a signed paper. */
    void sign() {
        if (!model.chosenProperty().get().people().isEmpty()) {
            inputs.focus(model.note().day().id());
        }
    }

    void erase() {
        erase.go();
    }
}
