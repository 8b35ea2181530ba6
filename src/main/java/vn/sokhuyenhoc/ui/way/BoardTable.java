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
        Tables.column(table, "place", messages.get("way.column.place"), 9.5, words::place);
        number("way.column.registered", 4.9, line -> line.counts().registered());
        number("way.column.received", 4.9, line -> line.counts().received());
        number("way.column.keyed", 4.9, line -> line.counts().keyed());
        number("way.column.verified", 4.9, line -> line.counts().verified());
        number("way.column.passed", 4.2, line -> line.counts().passed());
        number("way.column.recognised", 5.2, line -> line.counts().recognised());
        for (Step step : List.of(Step.REGISTERED, Step.DECLARED, Step.REVIEWED, Step.VERIFIED)) {
            mark(step);
        }
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
        Tables.column(table, key.substring(key.lastIndexOf('.') + 1), messages.get(key), em, line -> zeroEmpty(count.applyAsInt(line)), Style.RIGHT);
    }

    private String zeroEmpty(int count) {
        return count == 0 ? "" : messages.get("way.number", count);
    }

    private void mark(Step step) {
        TableColumn<VillageWay, String> column = Tables.column(table, step.name().toLowerCase(Locale.ROOT), words.step(step), 5.6,
            line -> words.mark(way(), line, step), Style.CENTER);
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
            if (line != null && !mark.isEmpty()) {
                getStyleClass().add(way().isLate(line, step) ? Style.WARN : Style.GOOD);
            }
        }
    }

    TableView<VillageWay> table() {
        return table;
    }
}
