package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.PLACE;

import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import vn.sokhuyenhoc.domain.place.Place;

/** How a village is read, shared by the stores that list villages. */
final class PlaceRows {
    static final List<Field<?>> FIELDS = List.of(PLACE.ID, PLACE.NAME, PLACE.ROLL_ORDER, PLACE.FORMER_COMMUNE, PLACE.VALID_FROM, PLACE.VALID_TO);

    private PlaceRows() {
    }

    static Place place(Record row) {
        return new Place(row.get(PLACE.ID), row.get(PLACE.NAME), row.get(PLACE.ROLL_ORDER), row.get(PLACE.FORMER_COMMUNE),
            row.get(PLACE.VALID_FROM), row.get(PLACE.VALID_TO));
    }
}
