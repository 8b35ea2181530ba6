package vn.sokhuyenhoc.ui.register.places;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import vn.sokhuyenhoc.domain.place.Mover;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;

/** The households and people of a village that is split; the keys 1 to 9 send those marked to a new village, 0 takes that back. */
final class MoversPane extends VBox {
    private static final Duration PAUSE = Duration.millis(200);

    private final WizardViewModel model;
    private final Messages messages;
    private final TableView<Mover> table;

    MoversPane(WizardViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.table = Tables.table("places.movers", model.sharing().shown());
        columns();
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(Tables.empty("fth-users", messages.get("places.movers_none")));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        TextField find = new TextField();
        find.setId("places.find");
        find.setPromptText(messages.get("places.find"));
        PauseTransition pause = new PauseTransition(PAUSE);
        pause.setOnFinished(event -> model.sharing().find(find.getText()));
        find.textProperty().subscribe((was, is) -> pause.playFromStart());
        Label left = new Label();
        left.setId("places.left");
        left.getStyleClass().add(Style.HEADING);
        left.textProperty().bind(Bindings.createStringBinding(this::leftWords, model.sharing().leftProperty(), model.sharing().shown()));
        Label title = new Label(messages.get("places.step_movers"));
        title.getStyleClass().add(Style.HEADING);
        title.setWrapText(true);
        Button all = Buttons.withId("places.mark_all", messages.get("places.mark_all"), "fth-check-square", this::markAll);
        Label keys = new Label(messages.get("places.movers_keys"));
        keys.setWrapText(true);
        keys.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        VBox.setVgrow(table, Priority.ALWAYS);
        getStyleClass().addAll(Style.CARD, "movers");
        getChildren().addAll(title, new ActionBar(find, all, left), table, keys);
        model.sharing().leftProperty().subscribe(table::refresh);
        model.names().subscribe(table::refresh);
    }

    void focus() {
        table.requestFocus();
    }

    private String leftWords() {
        int left = model.sharing().leftProperty().get();
        return model.sharing().size() == 0 ? "" : left == 0 ? messages.get("places.all_placed") : messages.get("places.left", left);
    }

    private void columns() {
        Tables.column(table, "number", messages.get("places.column.number"), 3.6, Mover::number, Style.RIGHT);
        Tables.column(table, "name", messages.get("places.column.who"), 14.7, this::who);
        Tables.column(table, "target", messages.get("places.column.target"), 9.6, this::target);
        Tables.column(table, "address", messages.get("places.column.address"), 4.1, Mover::address);
    }

    private String who(Mover mover) {
        return !mover.household() ? mover.name() : mover.people() == 0 ? messages.get("places.empty_household")
            : messages.get("places.household", mover.name(), mover.people());
    }

    private String target(Mover mover) {
        int target = model.sharing().target(mover);
        if (target < 0 || target >= model.names().size()) {
            return "";
        }
        return String.valueOf(target + 1) + " \u00B7 " + model.names().get(target).get();
    }

    private void markAll() {
        table.getSelectionModel().selectAll();
        table.requestFocus();
    }

    private void pressed(KeyEvent event) {
        int digit = event.getText().length() == 1 && !event.isAltDown() ? Character.digit(event.getText().charAt(0), 10) : -1;
        if (digit >= 0 && digit <= model.names().size()) {
            assign(digit - 1);
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            table.getSelectionModel().selectAll();
            event.consume();
        }
    }

    /** One row at a time goes on to the next one. */
    private void assign(int target) {
        List<Mover> marked = List.copyOf(table.getSelectionModel().getSelectedItems());
        model.sharing().assign(marked, target);
        if (marked.size() == 1) {
            int next = Math.min(table.getSelectionModel().getSelectedIndex() + 1, table.getItems().size() - 1);
            table.getSelectionModel().clearAndSelect(next);
            table.scrollTo(Math.max(0, next - 4));
        }
    }
}
