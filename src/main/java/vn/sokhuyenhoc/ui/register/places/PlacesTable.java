package vn.sokhuyenhoc.ui.register.places;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.TableRoom;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.work.PlaceBook.Line;

/** The list of villages in the order of all lists; closed ones are grey and say what they have become. */
final class PlacesTable {
    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("ended");

    private PlacesTable() {
    }

    static TableView<Line> of(PlacesViewModel model, Messages messages) {
        TableView<Line> table = Tables.table("places.list", model.rows());
        Tables.column(table, "name", messages.get("places.column.name"), 14, line -> line.place().name());
        Tables.column(table, "people", messages.get("places.column.people"), 6.5, line -> number(messages, line.counts().people()), Style.RIGHT);
        Tables.column(table, "households", messages.get("places.column.households"), 5, line -> number(messages, line.counts().households()),
            Style.RIGHT);
        Tables.column(table, "chapters", messages.get("places.column.chapters"), 5.5, line -> number(messages, line.counts().chapters()),
            Style.RIGHT);
        Tables.column(table, "commune", messages.get("places.column.commune"), 9, line -> line.place().formerCommune());
        Tables.column(table, "days", messages.get("places.column.days"), 24, line -> days(line, messages));
        TableRoom.keep(table, "households", "chapters", "commune");
        table.setRowFactory(view -> new TableRow<>() {
            @Override
            protected void updateItem(Line line, boolean empty) {
                super.updateItem(line, empty);
                pseudoClassStateChanged(CLOSED, !empty && line != null && !line.place().isOpen());
            }
        });
        table.getSelectionModel().selectedItemProperty().subscribe(model::choose);
        model.wantedRowProperty().subscribe(row -> {
            if (row.intValue() >= 0) {
                table.getSelectionModel().clearAndSelect(row.intValue());
                table.scrollTo(Math.max(0, row.intValue() - 3));
            }
        });
        return table;
    }

    private static String number(Messages messages, int number) {
        return messages.get("places.number", number);
    }

    private static String days(Line line, Messages messages) {
        Place place = line.place();
        if (place.isOpen()) {
            return place.validFrom() == null ? "" : messages.get("places.since", Dates.day(place.validFrom()));
        }
        return line.now().isEmpty() ? messages.get("places.until", Dates.day(place.validTo()))
            : messages.get("places.until_now", Dates.day(place.validTo()), String.join(", ", line.now()));
    }
}
