package vn.sokhuyenhoc.work;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.store.CriteriaStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.RoundStore;
import vn.sokhuyenhoc.store.SubjectStore;
import vn.sokhuyenhoc.store.journal.JournalEntry;
import vn.sokhuyenhoc.work.round.RoundLock;

/**
 * Puts forms back that the journal knows and the register does not, as after a cut file opened at an older state. What else was changed since
 * then cannot be put back and is said.
 */
public final class Mending {
    private final Database database;
    private final RoundStore rounds;
    private final CriteriaStore sets;
    private final SubjectStore subjects;
    private final RoundLock lock;
    private final FormKeeping keeping;
    private int forms;
    private int lost;

    private Mending(Database database) {
        this.database = database;
        this.rounds = new RoundStore(database);
        this.sets = new CriteriaStore(database);
        this.subjects = new SubjectStore(database);
        this.lock = RoundLock.lifted(database);
        this.keeping = new FormKeeping(database, new Recount(database, Clock.systemDefaultZone(), lock), lock);
    }

    /** Does so before anything else is changed; the clerk is warned of what was found. */
    static void mend(Database database) {
        List<JournalEntry> missing;
        try (Stream<JournalEntry> entries = database.missing()) {
            missing = entries.toList();
        }
        if (!missing.isEmpty()) {
            Mending mending = new Mending(database);
            database.bulkChange(() -> {
                missing.forEach(mending::again);
                return null;
            });
            database.warn(new FaultException(Fault.REGISTER_MENDED, mending.forms, mending.lost));
        }
    }

    private void again(JournalEntry entry) {
        boolean all = !entry.lines().isEmpty();
        for (String line : entry.lines()) {
            boolean done = again(line);
            all = all && done;
            forms += done ? 1 : 0;
        }
        lost += all ? 0 : 1;
    }

    private boolean again(String line) {
        Optional<Round> round = FormJournal.roundOf(line).flatMap(rounds::find);
        return round.flatMap(found -> sets.find(found.setId()).map(CriteriaStore.Shelved::set).flatMap(set -> FormJournal.read(line, set)
            .filter(told -> put(found, set, told)))).isPresent();
    }

    /** A number that has gone to somebody else since the older state is not theirs; a form that is on a list stays there. */
    private boolean put(Round round, CriteriaSet set, FormJournal.Line told) {
        Subject subject = subjects.byIds(round.title(), List.of(told.subjectId())).get(told.subjectId());
        boolean same = subject != null && subject.name().equals(told.name()) && (told.form() != null || !lock.isListed(round, subject));
        if (same && told.form() == null) {
            keeping.remove(round, subject);
        } else if (same) {
            keeping.put(round, subject, told.form(), keeping.standing(round, subject, set, told.form()));
        }
        return same;
    }
}
