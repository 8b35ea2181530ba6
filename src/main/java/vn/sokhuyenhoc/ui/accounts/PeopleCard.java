package vn.sokhuyenhoc.ui.accounts;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.access.Role;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.accounts.AccountsViewModel.Mode;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.TableRoom;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.work.access.AccountBook.Line;

/** The list of accounts, and below it the form for the one at hand. */
final class PeopleCard extends VBox {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final int FEWEST_ROWS = 4;
    private static final int MOST_ROWS = 8;

    private final AccountsViewModel model;
    private final Messages messages;
    private final TableView<Line> table;
    private final AccountForm form;

    PeopleCard(AccountsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.table = Tables.table("accounts.list", model.lines());
        this.form = new AccountForm(model, messages, table::requestFocus);
        Label heading = new Label(messages.get("accounts.heading"));
        heading.getStyleClass().add(Style.HEADING);
        Tables.column(table, "login", messages.get("accounts.login"), 7, line -> line.account().login());
        Tables.column(table, "name", messages.get("accounts.name"), 13, line -> line.account().name());
        Tables.column(table, "role", messages.get("accounts.role"), 9, line -> role(line.account().role()));
        Tables.column(table, "place", messages.get("accounts.place"), 10, line -> model.placeName(line.account().placeId()));
        Tables.column(table, "last", messages.get("accounts.last"), 9.5, line -> last(line.last()));
        Tables.column(table, "state", messages.get("accounts.state"), 8, line -> messages.get(line.account().active()
            ? "accounts.state.open" : "accounts.state.shut"));
        TableRoom.keep(table, "last", "place");
        table.prefHeightProperty().bind(Bindings.createDoubleBinding(() -> table.getFixedCellSize()
            * (1.5 + Math.clamp(model.lines().size(), FEWEST_ROWS, MOST_ROWS)), table.fixedCellSizeProperty(), model.lines()));
        table.setMinHeight(USE_PREF_SIZE);
        table.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                model.chosenProperty().set(line);
            }
        });
        model.chosenProperty().subscribe(line -> table.getSelectionModel().select(line));
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(Mode.CHANGE);
                event.consume();
            }
        });
        getStyleClass().add(Style.CARD);
        getChildren().setAll(heading, table, bar(), form);
    }

    private ActionBar bar() {
        Button add = Buttons.withId("accounts.add", messages.get("accounts.add"), "fth-user-plus", () -> open(Mode.ADD));
        Button change = Buttons.withId("accounts.change", messages.get("accounts.change"), "fth-edit-2", () -> open(Mode.CHANGE));
        Button password = Buttons.withId("accounts.set_password", messages.get("accounts.set_password"), "fth-key", () -> open(Mode.PASSWORD));
        Button shut = Buttons.withId("accounts.shut", messages.get("accounts.shut"), "fth-user-x", model::shut);
        BooleanBinding nobody = model.chosenProperty().isNull();
        change.disableProperty().bind(nobody);
        password.disableProperty().bind(nobody);
        shut.disableProperty().bind(nobody.or(Bindings.createBooleanBinding(
            () -> model.chosenProperty().get() != null && !model.chosenProperty().get().account().active(), model.chosenProperty())));
        ActionBar bar = new ActionBar(add, change, password, shut);
        bar.visibleProperty().bind(model.modeProperty().isEqualTo(Mode.CLOSED));
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private void open(Mode mode) {
        model.open(mode);
        form.focusFirst();
    }

    private String role(Role role) {
        return messages.get("accounts.role." + role.name().toLowerCase(Locale.ROOT));
    }

    private String last(LocalDateTime at) {
        return at == null ? messages.get("accounts.last.never") : WHEN.format(at);
    }

    void focusList() {
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
        table.requestFocus();
    }
}
