package vn.sokhuyenhoc.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.criteria.CriteriaReader;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.CriteriaWriter;
import vn.sokhuyenhoc.domain.criteria.SetHead;
import vn.sokhuyenhoc.domain.criteria.Standing;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.store.CriteriaStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.DraftStore;

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

    /**
     * Anything on the shelf: a set, a frame or a draft.
     *
     * @param set   null for a frame, and for a draft that contradicts itself
     * @param used  whether a round is held by it
     * @param draft number of the draft; 0 for a set or frame
     */
    public record Item(SetHead head, Standing standing, CriteriaSet set, boolean used, long draft) {
        /** Whether it may not change any more: a change is a new version. */
        public boolean isFrozen() {
            return used || standing.isChecked() || standing.state() == Standing.State.FRAME;
        }

        /** The same item after something about it changed. */
        public boolean isSame(Item other) {
            return other != null && draft == other.draft && (draft != 0 || head.id().equals(other.head.id()));
        }
    }

    /** The sets that can be used. */
    public List<Entry> all() {
        return sets.all().stream().map(s -> new Entry(s.set(), s.standing())).toList();
    }

    /** Sets, frames and drafts by title, then by name; a draft without title first. */
    public List<Item> items() {
        Set<String> used = sets.used();
        List<Item> items = new ArrayList<>();
        all().forEach(e -> items.add(new Item(SetHead.of(e.set()), e.standing(), e.set(), used.contains(e.set().id()), 0)));
        sets.frames().forEach(head -> items.add(new Item(head, Standing.FRAME, null, false, 0)));
        new DraftStore(database).all().forEach(draft -> items.add(item(draft)));
        items.sort(Comparator.comparing((Item item) -> item.head().title(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(item -> item.standing().state() == Standing.State.FRAME).thenComparing(item -> item.head().name()));
        return items;
    }

    private static Item item(DraftStore.Saved draft) {
        List<List<String>> rows = CriteriaReader.rows(draft.body());
        CriteriaSet set = CriteriaReader.readRows(rows) instanceof CriteriaReader.Reading.Good(CriteriaSet good) ? good : null;
        return new Item(SetHead.of(rows), Standing.DRAFT, set, false, draft.id());
    }

    /** Refuses an unknown id, also that of a frame. */
    public CriteriaSet find(String id) {
        return sets.find(id).orElseThrow(() -> new FaultException(Fault.SET_UNKNOWN, id)).set();
    }

    /**
     * Puts a set on the shelf, not checked, in place of one of the same id. Refuses to change a frame and a set that a round uses
     * or that was checked.
     */
    public void put(CriteriaSet set) {
        database.change(Deed.CRITERIA, () -> {
            database.detail(set.name());
            place(set);
            return null;
        });
    }

    /** As {@link #put}, within a change. */
    void place(CriteriaSet set) {
        boolean there = sets.ids().contains(set.id());
        boolean open = sets.find(set.id()).map(s -> !s.standing().isChecked()).orElse(!there) && !sets.isUsed(set.id());
        if (!open) {
            throw new FaultException(Fault.SET_FROZEN, set.id());
        }
        if (there) {
            sets.replace(CriteriaWriter.lines(set));
        } else {
            sets.add(CriteriaWriter.lines(set));
        }
    }

    /** Notes that somebody compared the set with the paper copy of the decision. Refuses an unknown set. */
    public void markChecked(String id, String by, LocalDate on) {
        Standing checked = new Standing(Standing.State.CHECKED, by, on);
        set(id, standing(id).isRetired() ? checked.retired() : checked);
    }

    /** New rounds cannot go by the set any more; papers of the old ones stay what they were. Refuses an unknown set. */
    public void retire(String id) {
        set(id, standing(id).retired());
    }

    /** Lets new rounds go by a set again. Refuses an unknown set. */
    public void takeBack(String id) {
        set(id, standing(id).back());
    }

    private Standing standing(String id) {
        return sets.find(id).orElseThrow(() -> new FaultException(Fault.SET_UNKNOWN, id)).standing();
    }

    private void set(String id, Standing standing) {
        database.change(Deed.CRITERIA, () -> {
            database.detail(id);
            sets.setStanding(id, standing);
            return null;
        });
    }
}
