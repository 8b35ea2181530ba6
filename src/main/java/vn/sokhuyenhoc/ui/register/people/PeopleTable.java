package vn.sokhuyenhoc.ui.register.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import vn.sokhuyenhoc.domain.person.IdNumber;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonFilter.Order;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;

/** The list of people. Its rows are loaded when looked at; a click on a heading sorts in the register. */
final class PeopleTable {
    private final PeopleViewModel model;
    private final Messages messages;
    private final TableView<Person> table;

    private PeopleTable(PeopleViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.table = Tables.table("register.list", model.rows());
    }

    static TableView<Person> of(PeopleViewModel model, Messages messages) {
        PeopleTable made = new PeopleTable(model, messages);
        made.columns();
        made.sorting();
        made.choosing();
        return made.table;
    }

    private void columns() {
        Wording wording = new Wording(messages);
        Tables.column(table, "order", messages.get("register.column.order"), 3.5, person -> "", Style.RIGHT).setCellFactory(column -> number());
        Tables.column(table, "NAME", messages.get("register.column.name"), 11, Person::name);
        Tables.column(table, "BIRTH", messages.get("register.column.birth"), 6.3,
            person -> person.identity().birth() == null ? "" : person.identity().birth().text(), Style.RIGHT);
        Tables.column(table, "sex", messages.get("register.column.sex"), 3.3, person -> wording.sex(person.identity().sex()));
        Tables.column(table, "id", messages.get("register.column.id"), 7, person -> IdNumber.masked(person.identity().idNumber()));
        Tables.column(table, "PLACE", messages.get("register.column.place"), 6.9, Person::placeName);
        Tables.column(table, "group", messages.get("register.column.group"), 6, person -> person.group() == null ? ""
            : messages.get("register.group." + person.group().name().toLowerCase(Locale.ROOT)));
        Tables.column(table, "phone", messages.get("register.column.phone"), 6.6, person -> person.contact().phone());
        Tables.column(table, "SERIAL", messages.get("register.column.serial"), 5, person -> String.valueOf(person.serial()), Style.RIGHT);
    }

    /** Counted by place in the list, whether the row is there yet or not. */
    private static TableCell<Person, String> number() {
        return new TableCell<>() {
            @Override
            protected void updateItem(String item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty ? "" : String.valueOf(getIndex() + 1));
            }

            @Override
            public void updateIndex(int index) {
                super.updateIndex(index);
                setText(isEmpty() ? "" : String.valueOf(index + 1));
            }
        };
    }

    private void sorting() {
        Map<String, Order> orders = Map.of("NAME", Order.NAME, "BIRTH", Order.BIRTH, "PLACE", Order.PLACE, "SERIAL", Order.SERIAL);
        Tables.sorted(table, (column, up) -> model.sortingProperty().set(Sorting.of(orders.getOrDefault(column, Order.NAME), !up)));
        table.getColumns().forEach(column -> column.setSortable(orders.containsKey(column.getId())));
        model.sortingProperty().subscribe(sorting -> table.getColumns().stream()
            .filter(column -> column.getId().equals(sorting.order().name())).findFirst().ifPresent(column -> mark(column, sorting.down())));
    }

    /** Lets the heading show what was chosen elsewhere. */
    private void mark(TableColumn<Person, ?> column, boolean down) {
        TableColumn.SortType type = down ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING;
        if (column.getSortType() != type) {
            column.setSortType(type);
        }
        if (table.getSortOrder().size() != 1 || table.getSortOrder().getFirst() != column) {
            table.getSortOrder().setAll(List.of(column));
        }
    }

    private void choosing() {
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
