package vn.sokhuyenhoc.ui.overview;

import java.util.function.ToIntFunction;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import vn.sokhuyenhoc.domain.recognition.VillageWay;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.StepWords;
import vn.sokhuyenhoc.ui.kit.LargeText;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;

/** The round village by village, from who was put down to who was recognised; Enter goes on with a village's forms. */
final class VillageTable {
    private final TableView<VillageWay> table;
    private final OverviewViewModel model;
    private final Messages messages;
    private final StepWords words;

    VillageTable(OverviewViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new StepWords(messages);
        this.table = Tables.table("overview.village-list", model.villages());
        table.getStyleClass().add("board");
        Tables.column(table, "place", messages.get("overview.column.village"), 7.4, words::place);
        TableColumn<VillageWay, String> people = number("people", messages.get("overview.column.people"), 4.2, VillageWay::people);
        number("registered", messages.get("overview.column.registered"), 4.3, village -> village.counts().registered());
        number("received", messages.get("overview.column.received"), 4.4, village -> village.counts().received());
        number("keyed", messages.get("overview.column.keyed"), 4.4, village -> village.counts().keyed());
        number("verified", messages.get("overview.column.verified"), 4.3, village -> village.counts().verified());
        number("proposed", messages.get("overview.column.proposed"), 4.1, village -> village.counts().proposed());
        number("recognised", messages.get("overview.column.recognised"), 5.7, village -> village.counts().recognised());
        TableColumn<VillageWay, String> progress = Tables.column(table, "progress", messages.get("overview.column.progress"), 4.4,
            village -> village.counts().keyed() + "/" + village.people());
        progress.setCellFactory(column -> new ProgressCell(messages));
        Tables.column(table, "late", messages.get("overview.column.late"), 10.2,
            village -> model.stateProperty().get() == null ? "" : late(village)).setCellFactory(column -> new LateCell());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        // The bar tells of it; where text is large there is no room for both.
        LargeText.watch(table, large -> people.setVisible(!large));
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

    private TableColumn<VillageWay, String> number(String id, String heading, double em, ToIntFunction<VillageWay> count) {
        return Tables.column(table, id, heading, em, row -> words.count(count.applyAsInt(row)), Style.RIGHT);
    }

    private String late(VillageWay village) {
        return model.stateProperty().get().way().map(way -> words.late(way, village)).filter(late -> !late.isEmpty())
            .map(late -> messages.get("overview.late", late)).orElse("");
    }

    private void enter() {
        VillageWay chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.enterForms(chosen);
        }
    }

    TableView<VillageWay> table() {
        return table;
    }

    /** What is late, with a mark before its words. */
    private static final class LateCell extends TableCell<VillageWay, String> {
        LateCell() {
            getStyleClass().add(Style.WARN);
        }

        @Override
        protected void updateItem(String late, boolean empty) {
            super.updateItem(late, empty);
            setText(empty ? null : late);
        }
    }
}
