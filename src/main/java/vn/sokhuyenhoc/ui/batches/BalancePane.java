package vn.sokhuyenhoc.ui.batches;

import java.util.function.ToIntFunction;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.keying.Balance.Line;
import vn.sokhuyenhoc.domain.keying.Balance;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.TableRoom;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.ui.kit.WorkBar;

/** The balance of the round: a line for each village, the total last, and the way out as a file. */
final class BalancePane extends VBox {
    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");

    private final BalanceModel model;
    private final Messages messages;
    private final BatchWords words;
    private final TableView<Line> table;

    BalancePane(BatchesViewModel batches, Messages messages, BatchWords words) {
        this.model = batches.balance();
        this.messages = messages;
        this.words = words;
        this.table = Tables.table("batches.balance", model.lines());
        columns();
        Label sum = new Label();
        sum.setId("batches.balance_sum");
        sum.setWrapText(true);
        sum.setMinHeight(USE_PREF_SIZE);
        sum.getStyleClass().add(Style.HEADING);
        model.balanceProperty().subscribe(now -> sum.setText(sum(now)));
        Button list = Buttons.withId("batches.balance_leave", messages.get("batches.to_list"), "fth-arrow-left", batches::showList);
        Button excel = Buttons.primary(Buttons.withId("batches.save_excel", messages.get("batches.save_excel"), "fth-grid",
            () -> model.save("xlsx")));
        Button pdf = Buttons.withId("batches.save_pdf", messages.get("batches.save_pdf"), "fth-file-text", () -> model.save("pdf"));
        WorkBar bar = new WorkBar("batches.saving", model.saving(), messages);
        bar.managedProperty().bind(bar.visibleProperty());
        VBox.setVgrow(table, Priority.ALWAYS);
        getStyleClass().add("batch-part");
        getChildren().setAll(sum, table, new ActionBar(excel, pdf, list, bar));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> Letters.act(event, event.getCode() == KeyCode.ESCAPE ? batches::showList : null));
        Letters.listen(this, letter -> switch (letter) {
            case "b" -> batches::showList;
            case "e" -> () -> model.save("xlsx");
            case "p" -> () -> model.save("pdf");
            default -> null;
        });
    }

    private String sum(Balance now) {
        Line total = now.total();
        return now.off() == 0 ? messages.get("batches.balance_fits", total.received(), total.expected())
            : messages.get("batches.balance_off", total.received(), total.expected(), now.off());
    }

    private void columns() {
        Tables.column(table, "place", messages.get("batches.column.place"), 9.6, this::name);
        number("batches.column.expected", 6.3, Line::expected);
        number("batches.column.received_forms", 5.8, Line::received);
        number("batches.column.keyed_from", 6.2, line -> line.forms().keyed());
        number("batches.column.outside", 6.4, line -> line.forms().outside());
        number("batches.column.verified", 5.5, line -> line.forms().verified());
        number("batches.column.refused", 4.8, line -> line.forms().refused());
        number("batches.column.missing", 6, Line::missing);
        number("batches.column.awaited", 7.2, Line::awaited);
        TableColumn<Line, String> state = Tables.column(table, "state", messages.get("batches.column.adds_up"), 10.8,
            line -> isTotal(line) ? messages.get("batches.balance_places", model.balanceProperty().get().off()) : words.state(line));
        state.setCellFactory(column -> new StateCell<>(line -> isTotal(line) ? "" : line.state().isOff() ? Style.WARN
            : line.state() == Balance.State.FITS ? Style.GOOD : ""));
        TableRoom.keep(table, "verified", "awaited", "refused");
        table.setRowFactory(list -> new TableRow<>() {
            @Override
            protected void updateItem(Line line, boolean empty) {
                super.updateItem(line, empty);
                pseudoClassStateChanged(TOTAL, !empty && model.isTotal(getIndex()));
            }
        });
    }

    private String name(Line line) {
        if (isTotal(line)) {
            return messages.get("batches.total");
        }
        return line.place().name().isEmpty() ? messages.get("batches.whole") : line.place().name();
    }

    private boolean isTotal(Line line) {
        return line == model.lines().getLast();
    }

    /** @param key of its heading, whose last part is its id */
    private void number(String key, double em, ToIntFunction<Line> count) {
        Tables.column(table, key.substring(key.lastIndexOf('.') + 1), messages.get(key), em,
            line -> words.number(count.applyAsInt(line)), Style.RIGHT);
    }

    void focus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }
}
