package vn.sokhuyenhoc.work;

import java.time.LocalDateTime;
import java.util.List;
import vn.sokhuyenhoc.domain.assessment.Assessment;
import vn.sokhuyenhoc.domain.assessment.ResultChange;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.keying.Kept;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.keying.Keying;
import vn.sokhuyenhoc.domain.keying.Pass;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Score;
import vn.sokhuyenhoc.domain.scoring.Scorer;
import vn.sokhuyenhoc.store.AssessmentStore;
import vn.sokhuyenhoc.store.BegunStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.FormStore;
import vn.sokhuyenhoc.store.KeyingStore;
import vn.sokhuyenhoc.store.OwnVillage;
import vn.sokhuyenhoc.store.SubjectStore;
import vn.sokhuyenhoc.work.round.RoundLock;

/** Puts forms into the register, with what was keyed and what follows from them; called inside a change. */
final class FormKeeping {
    private final Database database;
    private final AssessmentStore scores;
    private final FormStore forms;
    private final KeyingStore keyings;
    private final BegunStore begun;
    private final Recount recount;
    private final RoundLock lock;
    private final OwnVillage own;
    private final SubjectStore subjects;

    /** @param lock what keeps the forms of a listed round */
    FormKeeping(Database database, Recount recount, RoundLock lock) {
        this.database = database;
        this.scores = new AssessmentStore(database);
        this.forms = new FormStore(database);
        this.keyings = new KeyingStore(database);
        this.begun = new BegunStore(database);
        this.recount = recount;
        this.lock = lock;
        this.own = new OwnVillage(database);
        this.subjects = new SubjectStore(database);
    }

    /** A form as it shall stand, with what it comes to. */
    record Standing(Marks marks, Score score) {
    }

    /** What these columns come to; lines that follow from other results are counted. */
    Standing standing(Round round, Subject subject, CriteriaSet set, Kept form) {
        Marks marks = new Derivation(database, round, set, List.of(subject.id())).fill(subject.id(), form.columns().standing());
        return new Standing(marks, Scorer.score(set, marks, subject.kind()));
    }

    /** Which other results would change if the form stood so in place of the one there is; none where its own result stays. */
    List<ResultChange> others(Round round, Subject subject, Kept form, Standing standing) {
        boolean other = scores.verdict(round.title(), round.id(), subject.id()).filter(v -> v != standing.score().verdict()).isPresent();
        return !other || !recount.isBuiltOn(round) ? List.of()
            : database.rehearse(() -> put(round, subject, form, standing)).stream().filter(ResultChange::isOfResult).toList();
    }

    /** Makes the form stand so; answers what follows from it. Refuses a locked round, another village, and who is gone. */
    List<ResultChange> put(Round round, Subject subject, Kept form, Standing standing) {
        own.ensure(subject.placeId());
        lock.check(round);
        ensureThere(round, subject);
        scores.put(new AssessmentStore.Scored(new Assessment(round.id(), subject.holder(), standing.marks()), standing.score(),
            form.savedAt(), null));
        forms.put(round.title(), round.id(), subject.id(), form);
        return follow(round, subject);
    }

    /** Whoever was found a while ago may have gone with an import that was taken back. */
    private void ensureThere(Round round, Subject subject) {
        if (subjects.byIds(round.title(), List.of(subject.id())).isEmpty()) {
            throw new FaultException(Fault.SUBJECT_GONE, subject.name());
        }
    }

    /** Takes the form away; answers what follows from that. Refuses a locked round, another village, and a form that is on a list. */
    List<ResultChange> remove(Round round, Subject subject) {
        own.ensure(subject.placeId());
        lock.checkRemoval(round, subject);
        forms.remove(round.title(), round.id(), subject.id());
        return follow(round, subject);
    }

    private List<ResultChange> follow(Round round, Subject subject) {
        return recount.isBuiltOn(round) ? recount.follow(round, subject.id()) : List.of();
    }

    /** Notes who keyed what; answers the row of the note. */
    long note(Keyed keyed, Pass pass, Marks typed, LocalDateTime at) {
        Round round = keyed.round();
        begun.remove(round.id(), keyed.subject().id(), keyed.seat().column());
        return keyings.add(round.title(), round.id(), keyed.subject().id(), new Keying(0, keyed.seat(), null, pass, round.setId(), typed,
            keyed.draft().evidence(), keyed.doubt(), at, keyed.effort()));
    }

    void withdraw(long keyingId, LocalDateTime at) {
        keyings.withdraw(keyingId, at);
    }
}
