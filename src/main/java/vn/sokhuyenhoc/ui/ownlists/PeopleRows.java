package vn.sokhuyenhoc.ui.ownlists;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import vn.sokhuyenhoc.domain.assessment.PersonColumn;
import vn.sokhuyenhoc.domain.assessment.PersonLine;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.PersonWords;
import vn.sokhuyenhoc.ui.kit.Spoken;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;

/** Who is on a list, in the columns that it was saved with. */
final class PeopleRows {
    private final Messages messages;
    private final PersonWords words;
    private final TableView<PersonLine> view;

    PeopleRows(OwnListsViewModel model, Messages messages) {
        this.messages = messages;
        this.words = new PersonWords(messages);
        this.view = Tables.table("ownlists.people", model.rows());
        Spoken.name(view, messages.get("reports.section.lists"));
        view.setMinSize(0, 0);
        model.shownProperty().subscribe(shown -> {
            view.setPlaceholder(Tables.empty("fth-users", messages.get(shown == null ? "ownlists.empty" : "ownlists.nobody")));
            columns(shown == null ? List.of() : shown.opened().list().columns());
        });
    }

    TableView<PersonLine> view() {
        return view;
    }

    private void columns(List<PersonColumn> columns) {
        view.getColumns().clear();
        for (PersonColumn column : columns) {
            TableColumn<PersonLine, String> made = Tables.column(view, column.name(),
                messages.get("register.column." + column.name().toLowerCase(Locale.ROOT)), width(column), line -> words.of(column, line, false));
            if (column == PersonColumn.ORDER) {
                made.setCellFactory(_ -> number());
            }
            if (column == PersonColumn.ORDER || column == PersonColumn.BIRTH) {
                made.getStyleClass().add(Style.RIGHT);
            }
        }
    }

    private static double width(PersonColumn column) {
        return switch (column) {
            case ORDER, SEX -> 3.5;
            case NAME, KIN, ADDRESS, GROUP -> 10.8;
            case CHAPTER, UNIT -> 8.6;
            case RESULT -> 9.8;
            case PLACE -> 8;
            case ID, OLD_ID, PHONE, STATUS -> 7.4;
            case BIRTH, HOUSEHOLD, SERIAL -> 6.8;
        };
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
}
