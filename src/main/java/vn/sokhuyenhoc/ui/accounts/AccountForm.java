package vn.sokhuyenhoc.ui.accounts;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.access.Role;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.accounts.AccountsViewModel.Mode;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.InSight;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Style;

/** The form for a new account, one to be changed, or a new password for somebody; not there while none is at hand. */
final class AccountForm extends VBox {
    private final AccountsViewModel model;
    private final Inputs inputs;
    private final FlowPane fields = new FlowPane();
    private final Map<Mode, List<Field>> asked = new EnumMap<>(Mode.class);

    /** @param left takes the focus when the form closes */
    AccountForm(AccountsViewModel model, Messages messages, Runnable left) {
        this.model = model;
        this.inputs = new Inputs(messages);
        AccountsViewModel.Inputs of = model.inputs();
        Field login = inputs.text(of.login());
        Field name = inputs.text(of.name());
        Field role = inputs.choice(of.role(), FXCollections.observableArrayList(Role.values()),
            one -> messages.get("accounts.role." + one.name().toLowerCase(Locale.ROOT)));
        Field place = inputs.choice(of.place(), model.places(), one -> one.map(Place::name).orElse(messages.get("accounts.place.all")));
        Field password = inputs.password(of.password());
        Field again = inputs.password(of.again());
        asked.put(Mode.CLOSED, List.of());
        asked.put(Mode.ADD, List.of(name, login, role, place, password, again));
        asked.put(Mode.CHANGE, List.of(name, role, place));
        asked.put(Mode.PASSWORD, List.of(password, again));
        Label title = new Label();
        title.setId("accounts.form_title");
        title.getStyleClass().add(Style.HEADING);
        Label about = new Label();
        about.setId("accounts.role_about");
        about.setWrapText(true);
        about.getStyleClass().add(Style.MUTED);
        of.role().valueProperty().subscribe(one -> about.setText(one == null ? ""
            : messages.get("accounts.role.about." + one.name().toLowerCase(Locale.ROOT))));
        Button keep = Buttons.primary(Buttons.withId("accounts.keep", messages.get("accounts.keep"), "fth-check",
            () -> model.keep().ifPresent(inputs::focus)));
        keep.setDefaultButton(true);
        Button leave = Buttons.withId("accounts.leave", messages.get("accounts.leave"), "fth-x", model::leave);
        fields.getStyleClass().add("side-by-side");
        getStyleClass().add("account-form");
        getChildren().setAll(title, fields, about, InSight.keep(new ActionBar(keep, leave)));
        model.modeProperty().subscribe((was, is) -> {
            show(is, title, about, messages);
            if (is == Mode.CLOSED) {
                left.run();
            }
        });
        show(Mode.CLOSED, title, about, messages);
    }

    private void show(Mode mode, Label title, Label about, Messages messages) {
        setVisible(mode != Mode.CLOSED);
        setManaged(mode != Mode.CLOSED);
        fields.getChildren().setAll(asked.get(mode));
        about.setVisible(mode != Mode.PASSWORD);
        about.setManaged(mode != Mode.PASSWORD);
        title.setText(switch (mode) {
            case CLOSED -> "";
            case ADD -> messages.get("accounts.form.add");
            case CHANGE -> messages.get("accounts.form.change", model.inputs().login().get());
            case PASSWORD -> messages.get("accounts.form.password", model.inputs().login().get());
        });
    }

    void focusFirst() {
        switch (model.modeProperty().get()) {
            case ADD, CHANGE -> inputs.focus(model.inputs().name().id());
            case PASSWORD -> inputs.focus(model.inputs().password().id());
            case CLOSED -> { }
        }
    }
}
