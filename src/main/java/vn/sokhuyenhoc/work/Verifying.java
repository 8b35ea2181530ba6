package vn.sokhuyenhoc.work;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.FormReader.Reading;
import vn.sokhuyenhoc.domain.assessment.FormReader;
import vn.sokhuyenhoc.domain.assessment.ResultChange;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.keying.CheckState;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.domain.keying.Columns;
import vn.sokhuyenhoc.domain.keying.Effort;
import vn.sokhuyenhoc.domain.keying.Kept;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.keying.Pass;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.domain.keying.Seat;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.verification.Disputed;
import vn.sokhuyenhoc.domain.verification.Twofold;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.FormStore;
import vn.sokhuyenhoc.store.KeyingStore;
import vn.sokhuyenhoc.work.round.RoundLock;

/** Takes forms that are keyed a second time, and what settles where two keyings differ. Every keying is kept. */
public final class Verifying {
    private final Database database;
    private final FormEntry entry;
    private final FormStore forms;
    private final KeyingStore keyings;
    private final FormKeeping keeping;
    private final Clock clock;

    public Verifying(Database database, FormEntry entry, Clock clock) {
        this.database = database;
        this.entry = entry;
        this.forms = new FormStore(database);
        this.keyings = new KeyingStore(database);
        this.keeping = new FormKeeping(database, new Recount(database, clock), new RoundLock(database));
        this.clock = clock;
    }

    /** What became of a form. */
    public sealed interface Outcome {
        /**
         * On disk.
         *
         * @param differing the fields, from 0, in which the second keying differs from the first
         * @param changes   what followed from it
         */
        record Taken(RollLine line, List<Integer> differing, List<ResultChange> changes) implements Outcome {
            public Taken {
                differing = List.copyOf(differing);
                changes = List.copyOf(changes);
            }
        }

        /** Nothing was kept yet: these other results would change with it. */
        record Touches(List<ResultChange> changes) implements Outcome {
            public Touches {
                changes = List.copyOf(changes);
            }
        }

        /** Nothing was kept: the form was changed meanwhile, taken away or verified by somebody else. */
        record Overtaken(RollLine now) implements Outcome {
        }

        /** Nothing was kept; each problem names the indicator. */
        record NotTaken(List<Problem> problems) implements Outcome {
            public NotTaken {
                problems = List.copyOf(problems);
            }
        }
    }

    /** One form on its way: what it shall be, and the keyings to be noted. */
    private record Step(Keyed keyed, CriteriaSet set, Kept after, List<Integer> differing, List<Note> notes) {
    }

    private record Note(Keyed keyed, Pass pass, Marks marks, LocalDateTime at) {
    }

    /**
     * Takes a second keying.
     *
     * @param typed  as the clerk typed it before anything was said
     * @param agreed what the clerk then typed twice alike, where each field was compared at once; null where nothing was said: a form that
     *               differs then waits to be settled
     * @param sure   whether other results may change
     */
    public Outcome second(Keyed typed, FormDraft agreed, boolean sure) {
        CriteriaSet set = entry.set(typed.round());
        if (FormReader.read(typed.draft(), set) instanceof Reading.Rejected(List<Problem> problems)) {
            return new Outcome.NotTaken(problems);
        }
        if (agreed != null && FormReader.read(agreed, set) instanceof Reading.Rejected(List<Problem> problems)) {
            return new Outcome.NotTaken(problems);
        }
        Kept before = kept(typed.round(), typed.subject());
        return isOvertaken(before, typed, CheckState.ONCE) ? new Outcome.Overtaken(new RollLine(typed.subject(), before))
            : take(second(typed, agreed, set, before), before, sure);
    }

    private Step second(Keyed typed, FormDraft agreed, CriteriaSet set, Kept before) {
        LocalDateTime at = LocalDateTime.now(clock);
        MarkColumn column = typed.seat().column();
        List<Integer> lines = new Derivation(database, typed.round(), set, List.of(typed.subject().id())).keyedLines(typed.subject());
        Marks first = before.columns().of(column);
        Marks second = FormReader.marks(typed.draft(), set);
        List<Integer> differing = Twofold.differing(first, second, lines);
        List<Note> notes = new ArrayList<>();
        if (!isNoted(typed, set, first, lines)) {
            notes.add(new Note(again(typed, new Seat(null, null, column), first, before.evidence()), Pass.FIRST, first, before.savedAt()));
        }
        notes.add(new Note(typed, Pass.SECOND, second, at));
        if (agreed == null || differing.isEmpty()) {
            CheckState state = differing.isEmpty() ? CheckState.VERIFIED : CheckState.DIFFERS;
            return new Step(typed, set, new Kept(before.columns(), before.evidence(), state, before.savedAt()), differing, notes);
        }
        Marks stands = FormReader.marks(agreed, set);
        Marks marks = Twofold.taking(first, stands, Twofold.differing(first, stands, lines));
        notes.add(new Note(again(typed, typed.seat(), marks, before.evidence()), Pass.SETTLED, marks, at));
        return new Step(typed, set, verified(before, column, marks, at), differing, notes);
    }

    private static Kept verified(Kept before, MarkColumn column, Marks marks, LocalDateTime at) {
        Columns columns = before.columns().with(column, marks);
        return new Kept(columns, before.evidence(), CheckState.VERIFIED, columns.isSame(before.columns()) ? before.savedAt() : at);
    }

    /** Another keying of the same form, which took no keys of its own. */
    private static Keyed again(Keyed keyed, Seat seat, Marks marks, String evidence) {
        return new Keyed(keyed.round(), keyed.subject(), new FormDraft(FormDraft.of(marks).marks(), evidence), seat, keyed.seen(), Effort.UNKNOWN,
            null);
    }

    /** Whether what stands is noted as keyed; a form from a list is not. */
    private boolean isNoted(Keyed typed, CriteriaSet set, Marks first, List<Integer> lines) {
        return keyings.of(typed.round().title(), typed.round().id(), typed.subject().id()).stream()
            .filter(keying -> keying.seat().column() == typed.seat().column() && keying.pass() == Pass.FIRST)
            .reduce((one, later) -> later)
            .filter(keying -> keying.setId().equals(set.id()) && Twofold.differing(keying.marks(), first, lines).isEmpty()).isPresent();
    }

    /**
     * Takes what a third person reads on the paper in the fields that differ; all others stay. Refuses one who keyed this form before, where
     * that is known.
     *
     * @param keyed  the fields that differ; what its draft says of others does not matter
     * @param settler who keys it, or null where nobody said so
     */
    public Outcome settle(Disputed disputed, Keyed keyed, Clerk settler, boolean sure) {
        if (disputed.isBy(settler)) {
            throw new FaultException(Fault.SETTLER_NOT_THIRD, settler.name());
        }
        CriteriaSet set = entry.set(keyed.round());
        if (FormReader.read(keyed.draft(), set) instanceof Reading.Rejected(List<Problem> problems)) {
            return new Outcome.NotTaken(problems);
        }
        Kept before = kept(keyed.round(), keyed.subject());
        if (isOvertaken(before, keyed, CheckState.DIFFERS)) {
            return new Outcome.Overtaken(new RollLine(keyed.subject(), before));
        }
        LocalDateTime at = LocalDateTime.now(clock);
        Marks marks = Twofold.taking(disputed.firstMarks(), FormReader.marks(keyed.draft(), set), disputed.fields());
        Keyed whole = new Keyed(keyed.round(), keyed.subject(), new FormDraft(FormDraft.of(marks).marks(), before.evidence()), keyed.seat(),
            keyed.seen(), keyed.effort(), null);
        return take(new Step(whole, set, verified(before, keyed.seat().column(), marks, at), disputed.fields(),
            List.of(new Note(whole, Pass.SETTLED, marks, at))), before, sure);
    }

    private Outcome take(Step step, Kept before, boolean sure) {
        Round round = step.keyed().round();
        Subject subject = step.keyed().subject();
        FormKeeping.Standing standing = keeping.standing(round, subject, step.set(), step.after());
        List<ResultChange> others = sure || step.after().columns().isSame(before.columns()) ? List.of()
            : keeping.others(round, subject, step.after(), standing);
        if (!others.isEmpty()) {
            return new Outcome.Touches(others);
        }
        return database.change(Deed.SECOND_KEYING, () -> {
            database.detail(subject.name());
            step.notes().forEach(note -> keeping.note(note.keyed(), note.pass(), note.marks(), note.at()));
            List<ResultChange> changes = keeping.put(round, subject, step.after(), standing);
            return new Outcome.Taken(new RollLine(subject, step.after()), step.differing(), changes);
        });
    }

    private Kept kept(Round round, Subject subject) {
        return forms.find(round.title(), round.id(), subject.id()).orElse(null);
    }

    private static boolean isOvertaken(Kept before, Keyed keyed, CheckState state) {
        return before == null || before.state() != state || !before.columns().has(keyed.seat().column())
            || keyed.seen() != null && !before.columns().isSame(keyed.seen());
    }
}
