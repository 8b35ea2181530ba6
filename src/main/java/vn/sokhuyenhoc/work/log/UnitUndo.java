package vn.sokhuyenhoc.work.log;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.audit.AuditEntry;
import vn.sokhuyenhoc.domain.audit.Left;
import vn.sokhuyenhoc.domain.audit.LoggedTable;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.LaterChanges;
import vn.sokhuyenhoc.store.UndoStore;
import vn.sokhuyenhoc.store.trace.RowChange;
import vn.sokhuyenhoc.work.Recount;
import vn.sokhuyenhoc.work.RoundBook;
import vn.sokhuyenhoc.work.round.RoundLock;

/** Takes back the rows of entries, unit by unit: an entry is one unit, one over many people has a unit for each person. */
final class UnitUndo {
    /** Each person of these stands alone. */
    private static final Set<Deed> MANY = EnumSet.of(Deed.PEOPLE_CHANGE, Deed.NAME_ORDER, Deed.REGISTRATION);
    /** Beside the form that was keyed, these write the results that follow from it. */
    private static final Set<Deed> KEYING = EnumSet.of(Deed.FORM, Deed.SECOND_KEYING);

    private final Database database;
    private final UndoStore store;
    private final LaterChanges later;
    private final Tally tally;
    private final Recount recount;
    private final RoundLock lock;
    private final Map<Long, Round> rounds = new HashMap<>();

    /** @param rows all rows that are to be taken back */
    UnitUndo(Database database, Clock clock, Set<String> rows, Tally tally) {
        this.database = database;
        this.store = new UndoStore(database);
        this.later = new LaterChanges(rows);
        this.tally = tally;
        this.recount = new Recount(database, clock);
        this.lock = new RoundLock(database);
        new RoundBook(database).all().forEach(round -> rounds.put(round.id(), round));
    }

    /** A unit that cannot be taken back; what was done of it is. */
    private static final class Blocked extends RuntimeException {
        private final Left.Reason reason;
        private final long since;

        Blocked(Left.Reason reason, long since) {
            super(reason.name(), null, false, false);
            this.reason = reason;
            this.since = since;
        }
    }

    /** An entry that is not taken back; entries come newest first. */
    void stays(long no, Iterator<RowChange> rows) {
        later.stays(no, rows);
    }

    void takeBack(AuditEntry entry, List<RowChange> rows) {
        List<RowChange> blocked = new ArrayList<>();
        for (List<RowChange> unit : units(entry, rows)) {
            try {
                List<RowChange> back = database.change(Deed.UNDO, () -> apply(entry, unit));
                back.forEach(change -> LoggedTable.of(change.table()).ifPresent(table -> tally.back(entry, table, 1)));
            } catch (Blocked stays) {
                tally.left(entry, stays.reason, unit.size(), stays.since);
                blocked.addAll(unit);
            }
        }
        later.stays(entry.no(), blocked.iterator());
    }

    private static List<List<RowChange>> units(AuditEntry entry, List<RowChange> rows) {
        List<RowChange> own = rows.stream().filter(change -> LoggedTable.of(change.table()).filter(LoggedTable::isHabit).isEmpty()).toList();
        if (own.isEmpty() || !MANY.contains(entry.deed())) {
            return own.isEmpty() ? List.of() : List.of(own);
        }
        Map<String, List<RowChange>> units = new LinkedHashMap<>();
        own.reversed().forEach(change -> units.computeIfAbsent(owner(change), key -> new ArrayList<>()).addFirst(change));
        return List.copyOf(units.values());
    }

    private static String owner(RowChange change) {
        Object person = change.table().equals("PERSON") ? change.key().get("ID") : change.value("PERSON_ID");
        return person == null ? change.row() : String.valueOf(person);
    }

    /** Answers the rows that were taken back. */
    private List<RowChange> apply(AuditEntry entry, List<RowChange> unit) {
        if (unit.stream().anyMatch(change -> LoggedTable.of(change.table()).filter(LoggedTable::isForGood).isPresent())) {
            throw new Blocked(Left.Reason.FOR_GOOD, 0);
        }
        List<RowChange> going = KEYING.contains(entry.deed()) ? withoutFollowers(unit) : unit;
        going.stream().mapToLong(later::since).filter(no -> no > 0).findFirst().ifPresent(no -> {
            throw new Blocked(Left.Reason.CHANGED_SINCE, no);
        });
        Set<UndoStore.Form> forms = new HashSet<>(store.forms(going));
        try {
            forms.stream().map(form -> rounds.get(form.roundId())).filter(round -> round != null).distinct().forEach(lock::check);
            if (!store.takeBack(going)) {
                throw new Blocked(Left.Reason.DEPENDED_ON, 0);
            }
            forms.forEach(form -> Optional.ofNullable(rounds.get(form.roundId())).ifPresent(round -> recount.again(round, form.subjectId())));
        } catch (FaultException locked) {
            throw new Blocked(Left.Reason.ROUND_LOCKED, 0);
        }
        return going;
    }

    /** Results that follow from the form and were written again since are counted anew instead. */
    private List<RowChange> withoutFollowers(List<RowChange> unit) {
        String keyed = unit.stream().filter(UndoStore::isForm).findFirst().map(RowChange::row).orElse("");
        Set<String> followers = unit.stream().filter(UndoStore::isForm).map(RowChange::row).filter(row -> !row.equals(keyed))
            .collect(Collectors.toSet());
        return unit.stream().filter(change -> !followers.contains(change.row()) || later.since(change) == 0).toList();
    }
}
