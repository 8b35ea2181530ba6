package vn.sokhuyenhoc.ui.recognised;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.recognition.AgencyPerson;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.EnterKey;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Split;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;

/** Those whom their place of work assesses: several can be chosen, and noted as recognised there at once. */
final class AgencyPane {
    private final AgencyModel model;
    private final Inputs inputs;
    private final TableView<AgencyPerson> table;
    private final Split root;

    AgencyPane(AgencyModel model, Messages messages, RecognisedWords words) {
        this.model = model;
        this.inputs = new Inputs(messages);
        this.table = Tables.table("recognised.agencies", model.people());
        Tables.column(table, "unit", messages.get("recognised.column.unit"), 14, words::agency);
        Tables.column(table, "name", messages.get("recognised.column.name"), 13, one -> one.subject().name());
        Tables.column(table, "place", messages.get("recognised.column.place"), 9, one -> one.subject().placeName());
        Tables.column(table, "state", messages.get("recognised.column.state"), 12, words::agencyState);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(Tables.empty("fth-briefcase", messages.get("recognised.no_agencies")));
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<AgencyPerson>) change ->
            model.chosen().setAll(table.getSelectionModel().getSelectedItems().stream().filter(one -> one != null).toList()));
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                inputs.focus(model.inputs().getFirst().id());
                event.consume();
            }
        });
        this.root = new Split(table, new Page(form(messages)), "recognised-middle");
    }

    private VBox form(Messages messages) {
        Label heading = new Label(messages.get("recognised.agency_title"));
        heading.getStyleClass().add(Style.HEADING);
        heading.setWrapText(true);
        Label count = new Label();
        count.setId("recognised.agency_chosen");
        count.setWrapText(true);
        count.getStyleClass().add(Style.MUTED);
        model.chosen().subscribe(() -> count.setText(messages.get("recognised.agency_chosen", model.chosen().size())));
        count.setText(messages.get("recognised.agency_chosen", 0));
        Button add = Buttons.primary(Buttons.withId("recognised.agency_add", messages.get("recognised.agency_add"), "fth-check", this::add));
        Button back = Buttons.withId("recognised.agency_back", messages.get("recognised.agency_back"), "fth-rotate-ccw", model::takeBack);
        VBox form = new VBox(heading, count);
        model.inputs().forEach(input -> form.getChildren().add(inputs.text(input)));
        form.getChildren().add(new ActionBar(add, back));
        form.getStyleClass().addAll(Style.CARD, "fields");
        EnterKey.does(form, this::add);
        return form;
    }

    private void add() {
        model.add().ifPresentOrElse(inputs::focus, this::focus);
    }

    Split root() {
        return root;
    }

    void focus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }
}
