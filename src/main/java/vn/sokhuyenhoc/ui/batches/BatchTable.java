package vn.sokhuyenhoc.ui.batches;

import java.util.function.ToIntFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import vn.sokhuyenhoc.domain.keying.BatchLine;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.TableRoom;
import vn.sokhuyenhoc.ui.kit.Tables;

/** The list of batches. Enter goes on with the one chosen; single letters do the rest. */
final class BatchTable {
    private final BatchesViewModel model;
    private final Messages messages;
    private final BatchWords words;
    private final TableView<BatchLine> table;

    BatchTable(BatchesViewModel model, Messages messages, BatchWords words) {
        this.model = model;
        this.messages = messages;
        this.words = words;
        this.table = Tables.table("batches.list", model.lines());
        columns();
        table.setPlaceholder(empty());
        table.getSelectionModel().selectedItemProperty().subscribe(model::choose);
        model.chosenProperty().subscribe(line -> {
            int row = model.lines().indexOf(line);
            if (row >= 0 && row != table.getSelectionModel().getSelectedIndex()) {
                table.getSelectionModel().clearAndSelect(row);
                table.scrollTo(Math.max(0, row - 2));
            }
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        Letters.listen(table, this::act);
        table.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                model.keyOn();
            }
        });
    }

    private void columns() {
        number("batches.column.no", 3.3, line -> line.batch().no());
        Tables.column(table, "place", messages.get("batches.column.place"), 9.6, words::place);
        Tables.column(table, "received", messages.get("batches.column.received"), 6.6, line -> Dates.day(line.batch().received()));
        Tables.column(table, "brought_by", messages.get("batches.column.brought_by"), 8.2, line -> line.batch().broughtBy());
        number("batches.column.cover", 5.2, line -> line.batch().cover());
        number("batches.column.keyed", 5.3, line -> line.count().keyed());
        number("batches.column.verified", 5.3, line -> line.count().verified());
        number("batches.column.refused", 4.4, line -> line.count().refused());
        number("batches.column.missing", 6.3, BatchLine::missing);
        TableColumn<BatchLine, String> state = Tables.column(table, "state", messages.get("batches.column.state"), 7.2, words::state);
        state.setCellFactory(column -> new StateCell<>(line -> switch (line.state()) {
            case COMPLETE -> Style.GOOD;
            case OVER -> Style.WARN;
            case WAITING, BEGUN -> "";
        }));
        Tables.column(table, "last", messages.get("batches.column.last"), 10.5, words::last);
        TableRoom.keep(table, "last", "brought_by", "received", "verified");
    }

    /** @param key of its heading, whose last part is its id */
    private TableColumn<BatchLine, String> number(String key, double em, ToIntFunction<BatchLine> count) {
        return Tables.column(table, key.substring(key.lastIndexOf('.') + 1), messages.get(key), em,
            line -> words.number(count.applyAsInt(line)), Style.RIGHT);
    }

    private Node empty() {
        Button add = Buttons.primary(Buttons.withId("batches.first", messages.get("batches.new"), "fth-plus", model::begin));
        add.disableProperty().bind(model.rounds().chosenProperty().isNull());
        return Tables.empty("fth-package", messages.get("batches.empty"), add);
    }

    private void pressed(KeyEvent event) {
        Runnable act = switch (event.getCode()) {
            case ENTER -> model::keyOn;
            case DELETE -> model::remove;
            default -> null;
        };
        Letters.act(event, act);
    }

    private Runnable act(String letter) {
        return switch (letter) {
            case "n" -> model::begin;
            case "s" -> model::correct;
            case "t" -> model::showRefused;
            case "b" -> model::showBalance;
            default -> null;
        };
    }

    TableView<BatchLine> table() {
        return table;
    }
}
