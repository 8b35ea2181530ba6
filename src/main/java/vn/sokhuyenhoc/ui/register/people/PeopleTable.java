package vn.sokhuyenhoc.ui.register.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import vn.sokhuyenhoc.domain.assessment.PersonColumn;
import vn.sokhuyenhoc.domain.assessment.PersonLine;
import vn.sokhuyenhoc.domain.person.PersonFilter.Order;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.PersonWords;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.TableRoom;
import vn.sokhuyenhoc.ui.kit.Tables;

/** The list of people. Its rows are loaded when looked at; a click on a heading sorts in the register. */
final class PeopleTable {
    private static final Map<PersonColumn, Double> WIDTHS = Map.ofEntries(Map.entry(PersonColumn.ORDER, 3.6), Map.entry(PersonColumn.NAME, 11.0),
        Map.entry(PersonColumn.BIRTH, 6.3), Map.entry(PersonColumn.SEX, 3.3), Map.entry(PersonColumn.ID, 7.0), Map.entry(PersonColumn.OLD_ID, 6.0),
        Map.entry(PersonColumn.PHONE, 6.6), Map.entry(PersonColumn.GROUP, 6.0), Map.entry(PersonColumn.PLACE, 8.0),
        Map.entry(PersonColumn.CHAPTER, 11.0), Map.entry(PersonColumn.HOUSEHOLD, 4.6), Map.entry(PersonColumn.KIN, 10.4),
        Map.entry(PersonColumn.UNIT, 9.0), Map.entry(PersonColumn.STATUS, 7.0), Map.entry(PersonColumn.ADDRESS, 11.0),
        Map.entry(PersonColumn.SERIAL, 5.0), Map.entry(PersonColumn.RESULT, 8.6));
    private static final List<PersonColumn> NUMBERS = List.of(PersonColumn.ORDER, PersonColumn.BIRTH, PersonColumn.HOUSEHOLD, PersonColumn.SERIAL);
    private static final Map<String, Order> ORDERS = Map.of("NAME", Order.NAME, "BIRTH", Order.BIRTH, "PLACE", Order.PLACE, "SERIAL", Order.SERIAL);

    private final PeopleViewModel model;
    private final Messages messages;
    private final PersonWords words;
    private final TableView<PersonLine> table;
    private boolean building;

    private PeopleTable(PeopleViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new PersonWords(messages);
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
        for (PersonColumn column : model.columns().shown()) {
            String[] style = NUMBERS.contains(column) ? new String[] {Style.RIGHT} : new String[0];
            TableColumn<PersonLine, String> made = Tables.column(table, column.name(),
                messages.get("register.column." + column.name().toLowerCase(Locale.ROOT)), WIDTHS.get(column), line -> cell(column, line), style);
            if (column == PersonColumn.ORDER) {
                made.setCellFactory(_ -> number());
            }
        }
        sorting();
        building = false;
    }

    /** The names of groups are short here. */
    private String cell(PersonColumn column, PersonLine line) {
        if (column == PersonColumn.GROUP) {
            return line.person().group() == null ? "" : messages.get("register.group." + line.person().group().name().toLowerCase(Locale.ROOT));
        }
        return words.of(column, line, false);
    }

    /** Counted by place in the list, whether the row is there yet or not. */
    private static TableCell<PersonLine, String> number() {
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
