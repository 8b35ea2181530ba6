package vn.sokhuyenhoc.ui.overview;

import java.text.NumberFormat;
import java.util.function.ToIntFunction;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import vn.sokhuyenhoc.domain.assessment.PlaceCount;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;

/** The newest round village by village; Enter goes on with a village's forms. */
final class VillageTable {
    private final TableView<PlaceCount> table;
    private final OverviewViewModel model;
    private final NumberFormat numbers;

    VillageTable(OverviewViewModel model, Messages messages) {
        this.model = model;
        this.numbers = NumberFormat.getIntegerInstance(messages.locale());
        this.table = Tables.table("overview.village-list", model.villages());
        Tables.column(table, "place", messages.get("overview.column.village"), 11.5, count -> count.place().name());
        number("people", messages.get("overview.column.people"), 4.4, PlaceCount::people);
        number("forms", messages.get("overview.column.forms"), 4.4, PlaceCount::forms);
        number("passed", messages.get("overview.column.passed"), 4, PlaceCount::passed);
        number("failed", messages.get("overview.column.failed"), 6.2, PlaceCount::failed);
        number("incomplete", messages.get("overview.column.incomplete"), 5.4, PlaceCount::incomplete);
        number("missing", messages.get("overview.column.missing"), 5.8, Steps::missing);
        TableColumn<PlaceCount, String> progress = Tables.column(table, "progress", messages.get("overview.column.progress"), 9,
            count -> count.forms() + "/" + count.people());
        progress.setCellFactory(column -> new ProgressCell(messages));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                enter();
                event.consume();
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                enter();
            }
        });
    }

    private void number(String id, String heading, double em, ToIntFunction<PlaceCount> count) {
        Tables.column(table, id, heading, em, row -> numbers.format(count.applyAsInt(row)), Style.RIGHT);
    }

    private void enter() {
        PlaceCount chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.enterForms(chosen);
        }
    }

    TableView<PlaceCount> table() {
        return table;
    }
}
