package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ENTERED_FACT;

import java.util.List;
import org.jooq.Condition;
import vn.sokhuyenhoc.domain.report.EnteredFact;
import vn.sokhuyenhoc.domain.report.Quantity;

/** What the office entered for a year; one number for each village, year and quantity. */
public final class EnteredFactStore {
    private final Database database;

    public EnteredFactStore(Database database) {
        this.database = database;
    }

    public List<EnteredFact> ofYear(int year) {
        return database.sql().selectFrom(ENTERED_FACT).where(ENTERED_FACT.YEAR_NO.eq(year)).orderBy(ENTERED_FACT.ID)
            .fetch(row -> new EnteredFact(row.getPlaceId(), row.getYearNo(), Quantity.valueOf(row.getQuantity()), row.getAmount(), row.getAsOf(),
                row.getSource()));
    }

    /** Years of which anything was entered. */
    public List<Integer> years() {
        return database.sql().selectDistinct(ENTERED_FACT.YEAR_NO).from(ENTERED_FACT).fetch(ENTERED_FACT.YEAR_NO);
    }

    /** Keeps it in the place of what stood there. */
    public void put(EnteredFact fact) {
        remove(fact.placeId(), fact.year(), fact.quantity());
        database.sql().insertInto(ENTERED_FACT).set(ENTERED_FACT.PLACE_ID, fact.placeId()).set(ENTERED_FACT.YEAR_NO, fact.year())
            .set(ENTERED_FACT.QUANTITY, fact.quantity().name()).set(ENTERED_FACT.AMOUNT, fact.amount()).set(ENTERED_FACT.AS_OF, fact.asOf())
            .set(ENTERED_FACT.SOURCE, fact.source()).execute();
    }

    /** @param placeId or null for the whole commune */
    public void remove(Long placeId, int year, Quantity quantity) {
        Condition place = placeId == null ? ENTERED_FACT.PLACE_ID.isNull() : ENTERED_FACT.PLACE_ID.eq(placeId);
        database.sql().deleteFrom(ENTERED_FACT).where(place, ENTERED_FACT.YEAR_NO.eq(year), ENTERED_FACT.QUANTITY.eq(quantity.name())).execute();
    }
}
