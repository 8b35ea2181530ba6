package vn.sokhuyenhoc.ui.way;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import vn.sokhuyenhoc.domain.recognition.Step;
import vn.sokhuyenhoc.domain.recognition.VillageWay;
import vn.sokhuyenhoc.domain.recognition.Way;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.TableRoom;
import vn.sokhuyenhoc.ui.kit.Tables;

/** A line for each village: how many have come how far, and which steps it has taken. */
final class BoardTable {
    private final WayViewModel model;
    private final Messages messages;
    private final WayWords words;
    private final ObservableList<VillageWay> lines = FXCollections.observableArrayList();
    private final TableView<VillageWay> table;

    BoardTable(WayViewModel model, Messages messages, WayWords words) {
        this.model = model;
        this.messages = messages;
        this.words = words;
        this.table = Tables.table("way.board", lines);
        Tables.column(table, "place", messages.get("way.column.place"), 8.8, words::place);
        step(Step.REGISTERED, 5.6, line -> line.counts().registered());
        step(Step.DECLARED, 6.2, line -> line.counts().received());
        number("way.column.keyed", 5.4, line -> line.counts().keyed());
        step(Step.REVIEWED, 5.9, line -> 0);
        step(Step.VERIFIED, 6.4, line -> line.counts().verified());
        number("way.column.passed", 3.8, line -> line.counts().passed());
        number("way.column.recognised", 6.6, line -> line.counts().recognised());
        TableRoom.keep(table, "keyed", "passed", "reviewed");
        table.setPlaceholder(Tables.empty("fth-map", messages.get("way.no_villages")));
        model.seenProperty().subscribe(seen -> show(seen == null ? List.of() : seen.way().villages()));
        table.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                model.villageProperty().set(line);
            }
        });
    }

    /** The village chosen stays chosen. */
    private void show(List<VillageWay> now) {
        VillageWay before = table.getSelectionModel().getSelectedItem();
        lines.setAll(now);
        if (before != null) {
            lines.stream().filter(line -> line.place().id() == before.place().id()).findFirst().ifPresent(table.getSelectionModel()::select);
        }
    }

    private void number(String key, double em, ToIntFunction<VillageWay> count) {
        Tables.column(table, key.substring(key.lastIndexOf('.') + 1), messages.get(key), em, line -> words.count(count.applyAsInt(line)),
            Style.RIGHT);
    }

    /** A step with what it brought so far. */
    private void step(Step step, double em, ToIntFunction<VillageWay> count) {
        TableColumn<VillageWay, String> column = Tables.column(table, step.name().toLowerCase(Locale.ROOT), words.step(step), em,
            line -> (words.count(count.applyAsInt(line)) + " " + words.mark(way(), line, step)).strip(), Style.RIGHT);
        column.setCellFactory(of -> new MarkCell(step));
    }

    private Way way() {
        return model.seenProperty().get().way();
    }

    /** A sign that the step is done or late. */
    private final class MarkCell extends TableCell<VillageWay, String> {
        private final Step step;

        MarkCell(Step step) {
            this.step = step;
        }

        @Override
        protected void updateItem(String mark, boolean empty) {
            super.updateItem(mark, empty);
            getStyleClass().removeAll(List.of(Style.GOOD, Style.WARN));
            VillageWay line = empty || getTableRow() == null ? null : getTableRow().getItem();
            setText(line == null ? null : mark);
            if (line != null && way().isLate(line, step)) {
                getStyleClass().add(Style.WARN);
            } else if (line != null && line.done().containsKey(step)) {
                getStyleClass().add(Style.GOOD);
            }
        }
    }

    TableView<VillageWay> table() {
        return table;
    }
}
