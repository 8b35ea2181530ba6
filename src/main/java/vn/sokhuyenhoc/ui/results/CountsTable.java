package vn.sokhuyenhoc.ui.results;

import java.util.Locale;
import java.util.function.ToIntFunction;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import vn.sokhuyenhoc.domain.assessment.PlaceCount;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;

/** How the round stands, village by village, all together in the last line. */
final class CountsTable {
    private static final PseudoClass SUM = PseudoClass.getPseudoClass("sum");

    private CountsTable() {
    }

    static TableView<PlaceCount> of(ResultsViewModel model, Messages messages) {
        ObservableList<PlaceCount> lines = FXCollections.observableArrayList();
        model.foundProperty().subscribe(found -> lines.setAll(model.counts()));
        TableView<PlaceCount> table = Tables.table("results.counts", lines);
        Tables.column(table, "place", messages.get("results.column.place"), 13, count -> new Wording(messages).place(count.place()));
        TableColumn<PlaceCount, String> size = column(table, messages, "results.counts.people", 8, PlaceCount::people);
        model.foundProperty().subscribe(found -> size.setText(messages.get("results.size." + found.title().name().toLowerCase(Locale.ROOT))));
        column(table, messages, "results.counts.forms", 8.5, PlaceCount::forms);
        column(table, messages, "results.counts.passed", 8, PlaceCount::passed);
        column(table, messages, "results.counts.failed", 8, PlaceCount::failed);
        TableColumn<PlaceCount, String> low = column(table, messages, "results.counts.low", 10, PlaceCount::enoughButLow);
        model.foundProperty().subscribe(found -> low.setVisible(found.set() == null || found.floor().isPresent()));
        column(table, messages, "results.counts.incomplete", 9.5, PlaceCount::incomplete);
        table.setRowFactory(view -> new TableRow<>() {
            @Override
            protected void updateItem(PlaceCount count, boolean empty) {
                super.updateItem(count, empty);
                pseudoClassStateChanged(SUM, !empty && count != null && count.place().id() == ResultsViewModel.WHOLE_COMMUNE);
            }
        });
        return table;
    }

    private static TableColumn<PlaceCount, String> column(TableView<PlaceCount> table, Messages messages, String key, double em,
                                                          ToIntFunction<PlaceCount> number) {
        return Tables.column(table, key.substring(key.lastIndexOf('.') + 1), messages.get(key), em,
            count -> messages.get("results.number", number.applyAsInt(count)), Style.RIGHT);
    }
}
