package vn.sokhuyenhoc.ui.results;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import vn.sokhuyenhoc.domain.assessment.Result;
import vn.sokhuyenhoc.domain.assessment.ResultFilter.Order;
import vn.sokhuyenhoc.domain.ownlist.ResultsList.Sorted;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.TableRoom;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.ui.kit.list.ResultColumns;

/** The list of results, and how a click on its headings sorts. */
final class ResultsTable {
    private static final Map<String, Order> ORDERS = Map.of("serial", Order.ROLL, "name", Order.NAME, "place", Order.VILLAGE,
        "total", Order.TOTAL, "lowest", Order.LOWEST, "verdict", Order.VERDICT);
    private static final double REASON_EM = 18;
    /** Room for the scroll bar. */
    private static final double SPARE = 22;

    private ResultsTable() {
    }

    static TableView<Result> of(ResultsViewModel model, Messages messages) {
        TableView<Result> table = Tables.table("results.list", model.rows());
        ResultColumns.add(table, REASON_EM, messages);
        Tables.sorted(table, (id, up) -> model.sortedProperty().set(id.isEmpty() ? Sorted.USUAL : new Sorted(ORDERS.get(id), !up)));
        table.getColumns().stream().filter(column -> !ORDERS.containsKey(column.getId())).forEach(column -> column.setSortable(false));
        model.sortedProperty().subscribe(sorted -> mark(table, sorted));
        TableRoom.keep(table, "reason", "about", "place");
        table.widthProperty().subscribe(width -> fill(table));
        model.foundProperty().subscribe(found -> {
            Place place = model.places().get();
            ResultColumns.fit(table, found.set(), place == null || place.id() == ResultsViewModel.WHOLE_COMMUNE, messages);
            fill(table);
        });
        return table;
    }

    /** The last column takes what is left, so that nothing lies beyond the edge as long as there is room. */
    private static void fill(TableView<Result> table) {
        TableColumn<Result, ?> last = table.getColumns().getLast();
        double others = table.getColumns().stream().filter(column -> column != last && column.isVisible()).mapToDouble(TableColumn::getWidth).sum();
        double least = REASON_EM * table.getFixedCellSize() / Tables.ROW_EM;
        last.setPrefWidth(Math.max(least, table.getWidth() - others - SPARE));
    }

    /** Lets the headings show an order that was set elsewhere; the usual one stands at none of them. */
    private static void mark(TableView<Result> table, Sorted sorted) {
        TableColumn<Result, ?> first = table.getSortOrder().isEmpty() ? null : table.getSortOrder().getFirst();
        Sorted marked = first == null ? Sorted.USUAL
            : new Sorted(ORDERS.get(first.getId()), first.getSortType() == TableColumn.SortType.DESCENDING);
        if (marked.equals(sorted)) {
            return;
        }
        String id = ORDERS.entrySet().stream().filter(order -> order.getValue() == sorted.by()).map(Entry::getKey).findFirst().orElseThrow();
        TableColumn<Result, ?> column = table.getColumns().stream().filter(one -> one.getId().equals(id)).findFirst().orElseThrow();
        if (sorted.equals(Sorted.USUAL)) {
            table.getSortOrder().clear();
        } else {
            column.setSortType(sorted.down() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
            table.getSortOrder().setAll(List.of(column));
        }
    }
}
