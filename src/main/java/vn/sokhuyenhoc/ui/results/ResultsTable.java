package vn.sokhuyenhoc.ui.results;

import java.util.Locale;
import java.util.Map;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import vn.sokhuyenhoc.domain.assessment.Result;
import vn.sokhuyenhoc.domain.assessment.ResultFilter.Order;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.TableRoom;
import vn.sokhuyenhoc.ui.kit.Tables;

/** The list of results: its columns, and how a click on their headings sorts. */
final class ResultsTable {
    private static final Map<String, Order> ORDERS = Map.of("serial", Order.ROLL, "name", Order.NAME, "place", Order.VILLAGE,
        "total", Order.TOTAL, "lowest", Order.LOWEST, "verdict", Order.VERDICT);
    private static final double REASON_EM = 18;
    /** Room for the scroll bar. */
    private static final double SPARE = 22;

    private ResultsTable() {
    }

    static TableView<Result> of(ResultsViewModel model, Messages messages) {
        Wording wording = new Wording(messages);
        TableView<Result> table = Tables.table("results.list", model.rows());
        Tables.column(table, "serial", messages.get("results.column.serial"), 5.6, r -> r.subject().code(), Style.RIGHT);
        Tables.column(table, "name", "", 12.2, r -> r.subject().name());
        Tables.column(table, "about", "", 5.8, ResultsTable::about, Style.CENTER);
        Tables.column(table, "place", messages.get("results.column.place"), 7.8, r -> r.subject().placeName());
        Tables.column(table, "total", messages.get("results.column.total"), 4.4, r -> Wording.points(r.score().total()), Style.RIGHT);
        Tables.column(table, "met", messages.get("results.column.met"), 7, r -> Wording.points(r.score().total()), Style.RIGHT);
        Tables.column(table, "lowest", messages.get("results.column.lowest"), 6.2, r -> Wording.points(r.score().lowest()), Style.RIGHT);
        TableColumn<Result, String> verdict = Tables.column(table, "verdict", messages.get("results.column.verdict"), 10.4,
            r -> wording.verdict(r.score().verdict()));
        verdict.setCellFactory(column -> new VerdictCell());
        Tables.column(table, "rank", messages.get("results.column.rank"), 8, r -> r.score().rank());
        TableColumn<Result, String> reason = Tables.column(table, "reason", messages.get("results.column.reason"), REASON_EM,
            r -> wording.reason(r.score()));
        Tables.sorted(table, (id, up) -> model.sort(id.isEmpty() ? Order.VILLAGE : ORDERS.get(id), !up));
        table.getColumns().stream().filter(column -> !ORDERS.containsKey(column.getId())).forEach(column -> column.setSortable(false));
        TableRoom.keep(table, "reason", "about", "place");
        table.widthProperty().subscribe(width -> fill(table, reason));
        model.foundProperty().subscribe(found -> {
            fit(table, found, model.places().get(), messages);
            fill(table, reason);
        });
        return table;
    }

    /** The columns that say something of this title by this set, in its words. */
    private static void fit(TableView<Result> table, Found found, Place place, Messages messages) {
        Title title = found.title();
        String of = title.name().toLowerCase(Locale.ROOT);
        boolean points = found.set() == null || found.set().hasPoints();
        boolean whole = place == null || place.id() == ResultsViewModel.WHOLE_COMMUNE;
        for (TableColumn<Result, ?> column : table.getColumns()) {
            switch (column.getId()) {
                case "serial" -> {
                    column.setVisible(title.isByVillage());
                    column.setText(messages.get(title == Title.FAMILY ? "results.column.household" : "results.column.serial"));
                }
                case "name" -> column.setText(messages.get("results.name." + of));
                case "about" -> column.setText(messages.get("results.about." + of));
                case "place" -> column.setVisible(whole && title != Title.COMMUNITY && title != Title.COMMUNE);
                case "total", "lowest" -> column.setVisible(points);
                case "met" -> column.setVisible(!points);
                case "rank" -> column.setVisible(found.set() != null && found.set().hasRanks());
                default -> {
                    // The result and its reason always stand.
                }
            }
        }
    }

    /** The last column takes what is left, so that nothing lies beyond the edge as long as there is room. */
    private static void fill(TableView<Result> table, TableColumn<Result, String> last) {
        double others = table.getColumns().stream().filter(column -> column != last && column.isVisible()).mapToDouble(TableColumn::getWidth).sum();
        double least = REASON_EM * table.getFixedCellSize() / Tables.ROW_EM;
        last.setPrefWidth(Math.max(least, table.getWidth() - others - SPARE));
    }

    /** A person's year of birth, or how many belong to a group. */
    static String about(Result result) {
        Person person = result.subject().person();
        return person == null ? String.valueOf(result.subject().members())
            : person.identity().birth() == null ? "" : String.valueOf(person.identity().birth().year());
    }
}
