package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.HOUSEHOLD;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.domain.report.Base;

/** Counts the people and households of the register, village by village, as far as shares are counted of them. */
public final class BaseStore {
    private static final List<String> WORKING = List.of(LabourGroup.FARMER.name(), LabourGroup.WORKER.name(), LabourGroup.OFFICIAL.name());

    private final Database database;

    public BaseStore(Database database) {
        this.database = database;
    }

    /**
     * By the rows of villages, read in one go: who lives here; born in these years, both included, so that whoever has no year of birth is not
     * among them; of a group that works, so neither pupils and students nor those of no group; and officials.
     */
    public Map<Base, Map<Long, Integer>> people(int first, int last) {
        Map<Base, Field<Integer>> fields = Map.of(Base.POPULATION, DSL.count(), Base.ADULTS, count(PERSON.BIRTH_YEAR.between(first, last)),
            Base.WORKERS, count(PERSON.LABOUR_GROUP.in(WORKING)), Base.STAFF, count(PERSON.LABOUR_GROUP.eq(LabourGroup.OFFICIAL.name())));
        Map<Base, Map<Long, Integer>> counts = new EnumMap<>(Base.class);
        fields.keySet().forEach(base -> counts.put(base, new HashMap<>()));
        database.sql().select(fields.values()).select(PERSON.PLACE_ID).from(PERSON).where(PERSON.STATUS.eq(PersonStatus.PRESENT.name()))
            .groupBy(PERSON.PLACE_ID).forEach(row -> fields.forEach((base, field) -> {
                if (row.get(field) > 0) {
                    counts.get(base).put(row.get(PERSON.PLACE_ID), row.get(field));
                }
            }));
        return counts;
    }

    private static Field<Integer> count(Condition which) {
        return DSL.count().filterWhere(which);
    }

    public Map<Long, Integer> households() {
        return database.sql().select(HOUSEHOLD.PLACE_ID, DSL.count()).from(HOUSEHOLD).where(HOUSEHOLD.ENDED_ON.isNull())
            .groupBy(HOUSEHOLD.PLACE_ID).fetchMap(HOUSEHOLD.PLACE_ID, DSL.count());
    }
}
