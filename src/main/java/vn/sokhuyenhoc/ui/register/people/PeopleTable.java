package vn.sokhuyenhoc.ui.register.people;

import java.util.List;
import java.util.Map;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import vn.sokhuyenhoc.domain.assessment.PersonColumn;
import vn.sokhuyenhoc.domain.assessment.PersonLine;
import vn.sokhuyenhoc.domain.person.PersonFilter.Order;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.TableRoom;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.ui.kit.list.PersonColumns;

/** The list of people. Its rows are loaded when looked at; a click on a heading sorts in the register. */
final class PeopleTable {
    private static final Map<String, Order> ORDERS = Map.of("NAME", Order.NAME, "BIRTH", Order.BIRTH, "PLACE", Order.PLACE, "SERIAL", Order.SERIAL);

    private final PeopleViewModel model;
    private final Messages messages;
    private final TableView<PersonLine> table;
    private boolean building;

    private PeopleTable(PeopleViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.table = Tables.table("register.list", model.rows());
    }

    static TableView<PersonLine> of(PeopleViewModel model, Messages messages) {
        PeopleTable made = new PeopleTable(model, messages);
        new MarkKeys(model.marks(), made.table).install();
        made.columns();
        TableRoom.keep(made.table, PersonColumn.CHAPTER.name(), PersonColumn.SEX.name());
        model.columns().shown().subscribe(made::columns);
        made.choosing();
        return made.table;
    }

    /** Puts the columns chosen anew; the order of the rows stays. */
    private void columns() {
        building = true;
        table.getColumns().clear();
        MarkKeys.column(table, model.marks());
        PersonColumns.add(table, List.copyOf(model.columns().shown()), messages);
        sorting();
        building = false;
    }

    private void sorting() {
        Tables.sorted(table, (column, up) -> {
            if (!building) {
                model.sortingProperty().set(Sorting.of(ORDERS.getOrDefault(column, Order.NAME), !up));
            }
        });
        table.getColumns().forEach(column -> column.setSortable(ORDERS.containsKey(column.getId())));
        mark(model.sortingProperty().get());
    }

    /** Lets the heading show what was chosen elsewhere. */
    private void mark(Sorting sorting) {
        TableColumn<PersonLine, ?> sorted = table.getColumns().stream().filter(column -> column.getId().equals(sorting.order().name()))
            .findFirst().orElse(null);
        boolean before = building;
        building = true;
        if (sorted == null) {
            table.getSortOrder().clear();
        } else {
            sorted.setSortType(sorting.down() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
            table.getSortOrder().setAll(List.of(sorted));
        }
        building = before;
    }

    private void choosing() {
        model.sortingProperty().subscribe((was, is) -> mark(is));
        table.getSelectionModel().selectedIndexProperty().subscribe(row -> {
            if (row.intValue() >= 0) {
                model.choose(row.intValue());
            }
        });
        model.wantedRowProperty().subscribe(row -> {
            if (row.intValue() >= 0) {
                table.getSelectionModel().clearAndSelect(row.intValue());
                table.scrollTo(Math.max(0, row.intValue() - 2));
            }
        });
    }
}
