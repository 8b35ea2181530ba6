package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.HOUSEHOLD;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Record;
import org.jooq.Result;
import vn.sokhuyenhoc.domain.person.Kin;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.domain.person.Serial;
import vn.sokhuyenhoc.domain.place.Mover;

/** Who goes together when a village is split: its households, and those present without one. */
public final class MoverStore {
    private final Database database;

    public MoverStore(Database database) {
        this.database = database;
    }

    /** Households by number as it was added, then people by serial. */
    public List<Mover> of(long placeId) {
        Map<Long, List<Record>> homes = new LinkedHashMap<>();
        List<Mover> movers = new ArrayList<>();
        Result<?> households = database.sql().select(HOUSEHOLD.ID, HOUSEHOLD.NUMBER, HOUSEHOLD.ADDRESS).from(HOUSEHOLD)
            .where(HOUSEHOLD.PLACE_ID.eq(placeId), HOUSEHOLD.ENDED_ON.isNull()).orderBy(HOUSEHOLD.NUMBER, HOUSEHOLD.ID).fetch();
        households.forEach(household -> homes.put(household.get(HOUSEHOLD.ID), new ArrayList<>()));
        List<Mover> alone = new ArrayList<>();
        for (Record person : people(placeId)) {
            List<Record> home = homes.get(person.get(PERSON.HOUSEHOLD_ID));
            if (home == null) {
                alone.add(new Mover(false, person.get(PERSON.ID), Serial.of(person.get(PERSON.SERIAL)), person.get(PERSON.FULL_NAME), 1,
                    orEmpty(person.get(PERSON.ADDRESS))));
            } else {
                home.add(person);
            }
        }
        households.forEach(row -> {
            List<Record> home = homes.get(row.get(HOUSEHOLD.ID));
            movers.add(new Mover(true, row.get(HOUSEHOLD.ID), row.get(HOUSEHOLD.NUMBER), head(home), home.size(),
                orEmpty(row.get(HOUSEHOLD.ADDRESS))));
        });
        movers.addAll(alone);
        return movers;
    }

    private Result<?> people(long placeId) {
        return database.sql().select(PERSON.ID, PERSON.SERIAL, PERSON.FULL_NAME, PERSON.ADDRESS, PERSON.HOUSEHOLD_ID, PERSON.KIN).from(PERSON)
            .where(PERSON.PLACE_ID.eq(placeId), PERSON.STATUS.eq(PersonStatus.PRESENT.name())).orderBy(PERSON.SERIAL).fetch();
    }

    private static String head(List<Record> home) {
        return home.stream().filter(person -> Kin.HEAD.name().equals(person.get(PERSON.KIN))).findFirst().or(() -> home.stream().findFirst())
            .map(person -> person.get(PERSON.FULL_NAME)).orElse("");
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
