package vn.sokhuyenhoc.ui.register.people;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.scene.layout.StackPane;
import vn.sokhuyenhoc.text.Messages;

/** The panel beside the list: the card of the person chosen, or what is being written. */
final class PersonPane extends StackPane {
    private static final PseudoClass WRITING = PseudoClass.getPseudoClass("writing");

    private final PersonViewModel model;
    private final Messages messages;
    private final CardPane card;
    private final BooleanBinding writing;
    private FormPane form;
    private boolean below;

    PersonPane(PersonViewModel model, CardPane.Ways ways, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.card = new CardPane(model, ways, messages);
        getStyleClass().add("person");
        setMinSize(0, 0);
        model.formProperty().subscribe(this::show);
        model.eventProperty().subscribe(this::show);
        show();
        // Told after the form is here, so that whoever listens can put the focus into it.
        this.writing = Bindings.createBooleanBinding(model::isBusy, model.formProperty(), model.eventProperty());
    }

    /** Whether something is being written, for which the panel needs more room. */
    BooleanBinding writing() {
        return writing;
    }

    void setBelow(boolean isBelow) {
        below = isBelow;
        pseudoClassStateChanged(Facts.BELOW, below);
        card.setBelow(below);
        if (form != null) {
            form.root().setColumns(columns());
        }
    }

    private int columns() {
        return below ? 4 : 2;
    }

    /** Puts the focus into what is being written; answers whether there is anything. */
    boolean focus() {
        if (form == null) {
            return false;
        }
        // What scrolls takes no focus before it is laid out.
        applyCss();
        layout();
        form.focus();
        return true;
    }

    private void show() {
        pseudoClassStateChanged(WRITING, model.isBusy());
        if (model.formProperty().get() != null) {
            form = FormPane.of(model, messages);
        } else if (model.eventProperty().get() != null) {
            form = FormPane.ofEvent(model, messages);
        } else {
            form = null;
        }
        if (form != null) {
            form.root().setColumns(columns());
        }
        getChildren().setAll(form == null ? card : form.root());
    }
}
