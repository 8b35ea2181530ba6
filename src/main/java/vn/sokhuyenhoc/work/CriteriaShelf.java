package vn.sokhuyenhoc.work;

import java.time.LocalDate;
import java.util.List;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.CriteriaWriter;
import vn.sokhuyenhoc.domain.criteria.Standing;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.store.CriteriaStore;
import vn.sokhuyenhoc.store.Database;

/** The criteria sets that the office has, and whether somebody compared them with the paper copy. */
public final class CriteriaShelf {
    private final Database database;
    private final CriteriaStore sets;

    public CriteriaShelf(Database database) {
        this.database = database;
        this.sets = new CriteriaStore(database);
    }

    /** A set and where it stands. */
    public record Entry(CriteriaSet set, Standing standing) {
    }

    public List<Entry> all() {
        return sets.all().stream().map(s -> new Entry(s.set(), s.standing())).toList();
    }

    /** Refuses an unknown id. */
    public CriteriaSet find(String id) {
        return sets.find(id).orElseThrow(() -> new FaultException(Fault.SET_UNKNOWN, id)).set();
    }

    /** Puts a set on the shelf, not checked, in place of one of the same id. Refuses to change a set that a round uses or that was checked. */
    public void put(CriteriaSet set) {
        boolean frozen = sets.isUsed(set.id()) || sets.find(set.id()).map(s -> s.standing().isChecked()).orElse(false);
        if (frozen) {
            throw new FaultException(Fault.SET_FROZEN, set.id());
        }
        database.change(() -> {
            sets.remove(set.id());
            sets.add(CriteriaWriter.lines(set));
            return null;
        });
    }

    /** Notes that somebody compared the set with the paper copy of the decision. Refuses an unknown set. */
    public void markChecked(String id, String by, LocalDate on) {
        if (sets.find(id).isEmpty()) {
            throw new FaultException(Fault.SET_UNKNOWN, id);
        }
        database.change(() -> {
            sets.setStanding(id, new Standing(Standing.State.CHECKED, by, on));
            return null;
        });
    }
}
