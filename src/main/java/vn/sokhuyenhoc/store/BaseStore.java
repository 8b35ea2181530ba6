package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.HOUSEHOLD;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.PersonFilter.Born;
import vn.sokhuyenhoc.domain.person.PersonFilter.Who;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.domain.report.Base;

/** Counts the people and households of the register, village by village, as far as shares are counted of them. */
public final class BaseStore {
    private static final List<LabourGroup> WORKING = List.of(LabourGroup.FARMER, LabourGroup.WORKER, LabourGroup.OFFICIAL);

    private final Database database;

    public BaseStore(Database database) {
        this.database = database;
    }

    /**
     * By the rows of villages: who lives here; born in these years, both included, so that whoever has no year of birth is not
     * among them; of a group that works, so neither pupils and students nor those of no group; and officials.
     */
    public Map<Base, Map<Long, Integer>> people(int first, int last) {
        KeptPersonKeys keys = database.people();
        Map<Base, Map<Long, Integer>> counts = new EnumMap<>(Base.class);
        counts.put(Base.POPULATION, keys.perPlace(Who.PRESENT));
        counts.put(Base.ADULTS, keys.perPlace(new Who(new Born(first, last), null, null, PersonStatus.PRESENT)));
        counts.put(Base.STAFF, keys.perPlace(of(LabourGroup.OFFICIAL)));
        Map<Long, Integer> working = new HashMap<>();
        WORKING.forEach(group -> keys.perPlace(of(group)).forEach((place, count) -> working.merge(place, count, Integer::sum)));
        counts.put(Base.WORKERS, working);
        return counts;
    }

    private static Who of(LabourGroup group) {
        return new Who(null, null, group, PersonStatus.PRESENT);
    }

    public Map<Long, Integer> households() {
        return database.sql().select(HOUSEHOLD.PLACE_ID, DSL.count()).from(HOUSEHOLD).where(HOUSEHOLD.ENDED_ON.isNull())
            .groupBy(HOUSEHOLD.PLACE_ID).fetchMap(HOUSEHOLD.PLACE_ID, DSL.count());
    }
}
