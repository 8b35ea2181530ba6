package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.HOUSEHOLD;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;

import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.PersonStatus;

/** Counts the people and households of the register, village by village, as far as shares are counted of them. */
public final class BaseStore {
    private static final List<String> WORKING = List.of(LabourGroup.FARMER.name(), LabourGroup.WORKER.name(), LabourGroup.OFFICIAL.name());

    private final Database database;

    public BaseStore(Database database) {
        this.database = database;
    }

    /** Who lives here, by the rows of villages; so are all others. */
    public Map<Long, Integer> people() {
        return people(DSL.noCondition());
    }

    /** Born in these years, both included; whoever has no year of birth is not among them. */
    public Map<Long, Integer> born(int first, int last) {
        return people(PERSON.BIRTH_YEAR.between(first, last));
    }

    /** Of a group that works: not pupils and students, nor those of no group. */
    public Map<Long, Integer> workers() {
        return people(PERSON.LABOUR_GROUP.in(WORKING));
    }

    public Map<Long, Integer> officials() {
        return people(PERSON.LABOUR_GROUP.eq(LabourGroup.OFFICIAL.name()));
    }

    private Map<Long, Integer> people(Condition which) {
        return database.sql().select(PERSON.PLACE_ID, DSL.count()).from(PERSON).where(PERSON.STATUS.eq(PersonStatus.PRESENT.name()), which)
            .groupBy(PERSON.PLACE_ID).fetchMap(PERSON.PLACE_ID, DSL.count());
    }

    public Map<Long, Integer> households() {
        return database.sql().select(HOUSEHOLD.PLACE_ID, DSL.count()).from(HOUSEHOLD).where(HOUSEHOLD.ENDED_ON.isNull())
            .groupBy(HOUSEHOLD.PLACE_ID).fetchMap(HOUSEHOLD.PLACE_ID, DSL.count());
    }
}
