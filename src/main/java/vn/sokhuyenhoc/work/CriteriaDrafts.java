package vn.sokhuyenhoc.work;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.criteria.CriteriaReader;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.CriteriaWriter;
import vn.sokhuyenhoc.domain.criteria.DraftLine;
import vn.sokhuyenhoc.domain.criteria.SetDraft;
import vn.sokhuyenhoc.domain.criteria.SetHead;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.store.CriteriaStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.DraftStore;

/** Criteria sets being written: begun from a set or a frame, saved whatever they lack, put on the shelf when nothing contradicts itself. */
public final class CriteriaDrafts {
    private final Database database;
    private final CriteriaShelf shelf;
    private final CriteriaStore sets;
    private final DraftStore drafts;
    private final Clock clock;

    public CriteriaDrafts(Database database, CriteriaShelf shelf, Clock clock) {
        this.database = database;
        this.shelf = shelf;
        this.sets = new CriteriaStore(database);
        this.drafts = new DraftStore(database);
        this.clock = clock;
    }

    /** Begins a new set from all that a set or frame says, under an id that is free. Answers the number of the draft. Refuses an unknown id. */
    public long newVersion(String id) {
        String free = freeId(id);
        SetDraft source = copy(id).with("id", free);
        // The name of a frame is that of the decision; two versions of a set are told apart by their number.
        SetDraft draft = source.lines().isEmpty()
            ? source.with("step", "1").addLine(-1, DraftLine.Kind.CRITERION).addLine(0, DraftLine.Kind.POINTS)
            : source.with("name", source.head().get("name").replaceAll(" \\(\\d+\\)$", "") + " (" + free.replaceAll(".*-", "") + ")");
        return add(draft, null);
    }

    /** Begins the correction of a set, or goes on with the one begun. Answers the number of the draft. Refuses a set that is frozen. */
    public long correct(String id) {
        boolean frozen = shelf.items().stream().filter(item -> item.draft() == 0 && item.head().id().equals(id))
            .anyMatch(CriteriaShelf.Item::isFrozen);
        if (frozen) {
            throw new FaultException(Fault.SET_FROZEN, id);
        }
        return drafts.all().stream().filter(draft -> id.equals(draft.ofSet())).map(DraftStore.Saved::id).findFirst()
            .orElseGet(() -> add(copy(id), id));
    }

    private SetDraft copy(String id) {
        return SetDraft.of(CriteriaReader.rows(sets.body(id).orElseThrow(() -> new FaultException(Fault.SET_UNKNOWN, id))));
    }

    private long add(SetDraft draft, String ofSet) {
        return database.change(Deed.CRITERIA, () -> {
            database.detail(draft.head().getOrDefault("id", ""));
            return drafts.add(CriteriaWriter.lines(draft.rows()), ofSet, LocalDateTime.now(clock));
        });
    }

    private String freeId(String id) {
        Set<String> taken = drafts.all().stream().map(draft -> SetHead.of(CriteriaReader.rows(draft.body())).id()).collect(Collectors.toSet());
        taken.addAll(sets.ids());
        String stem = id.replaceAll("-ban-\\d+$", "");
        int version = 2;
        while (taken.contains(stem + "-ban-" + version)) {
            version++;
        }
        return stem + "-ban-" + version;
    }

    /** Refuses an unknown number. */
    public SetDraft find(long id) {
        return SetDraft.of(CriteriaReader.rows(saved(id).body()));
    }

    private DraftStore.Saved saved(long id) {
        return drafts.find(id).orElseThrow(() -> new FaultException(Fault.DRAFT_UNKNOWN));
    }

    /** Whatever it lacks. */
    public void save(long id, SetDraft draft) {
        saved(id);
        database.change(Deed.CRITERIA, () -> {
            database.detail(draft.head().getOrDefault("id", ""));
            drafts.save(id, CriteriaWriter.lines(draft.rows()), LocalDateTime.now(clock));
            return null;
        });
    }

    public void remove(long id) {
        String named = SetHead.of(CriteriaReader.rows(saved(id).body())).id();
        database.change(Deed.CRITERIA, () -> {
            database.detail(named);
            drafts.remove(id);
            return null;
        });
    }

    /** Puts the set on the shelf, unchecked, and the draft away. Refuses what contradicts itself, an id that another set has, and a frozen set. */
    public CriteriaSet publish(long id) {
        DraftStore.Saved saved = saved(id);
        List<List<String>> rows = CriteriaReader.rows(saved.body());
        if (!(CriteriaReader.readRows(rows) instanceof CriteriaReader.Reading.Good(CriteriaSet set))) {
            throw new FaultException(Fault.SET_NOT_CLEAN, SetHead.of(rows).name());
        }
        if (!set.id().equals(saved.ofSet()) && sets.ids().contains(set.id())) {
            throw new FaultException(Fault.SET_ID_TAKEN, set.id());
        }
        database.change(Deed.CRITERIA, () -> {
            database.detail(set.name());
            shelf.place(set);
            drafts.remove(id);
            return null;
        });
        return set;
    }
}
