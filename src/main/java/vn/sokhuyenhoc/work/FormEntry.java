package vn.sokhuyenhoc.work;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.access.Deed;
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
import vn.sokhuyenhoc.domain.keying.Columns;
import vn.sokhuyenhoc.domain.keying.Commit;
import vn.sokhuyenhoc.domain.keying.Kept;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.keying.Pass;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Score;
import vn.sokhuyenhoc.store.CriteriaStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.FormStore;
import vn.sokhuyenhoc.store.SubjectStore;
import vn.sokhuyenhoc.work.round.RoundLock;

/** Takes forms as they are keyed, one by one. */
public final class FormEntry {
    private final Database database;
    private final SubjectStore subjects;
    private final FormStore forms;
    private final FormKeeping keeping;
    private final CriteriaStore sets;
    private final Clock clock;

    public FormEntry(Database database, Clock clock) {
        this.database = database;
        this.subjects = new SubjectStore(database);
        this.forms = new FormStore(database);
        this.sets = new CriteriaStore(database);
        this.keeping = new FormKeeping(database, new Recount(database, clock), new RoundLock(database));
        this.clock = clock;
    }

    /** What became of a form. */
    public sealed interface Outcome {
        /** On disk, with this score, and what followed from it. */
        record Saved(RollLine line, Score score, List<ResultChange> changes, Commit commit) implements Outcome {
            public Saved {
                changes = List.copyOf(changes);
            }
        }

        /** Nothing was kept yet: these other results would change with it. */
        record Touches(List<ResultChange> changes) implements Outcome {
            public Touches {
                changes = List.copyOf(changes);
            }
        }

        /** Nothing was kept: somebody else has keyed this form meanwhile. */
        record Overtaken(RollLine now) implements Outcome {
        }

        /** Nothing was kept; each problem names the indicator. */
        record NotSaved(List<Problem> problems) implements Outcome {
        }
    }

    /**
     * Those of a village who can be given the title, in the order of the printed roll, each with their form of this round; not citizens whom
     * their place of work assesses.
     *
     * @param placeId or null for the whole commune
     */
    public List<RollLine> roll(Round round, Long placeId) {
        return roll(round, placeId, null);
    }

    /** @param also one who is not on the roll but shall stand at its end, such as somebody who has moved away; or null */
    public List<RollLine> roll(Round round, Long placeId, Subject also) {
        Map<Long, Kept> kept = forms.kept(round.title(), round.id(), placeId);
        List<Subject> listed = new ArrayList<>(subjects.roll(round.title(), placeId));
        if (also != null && listed.stream().noneMatch(s -> s.id() == also.id())) {
            listed.add(also);
        }
        return listed.stream().map(s -> new RollLine(s, s == also ? kept(round, s).orElse(null) : kept.get(s.id()))).toList();
    }

    /** Those of all villages whom the text names by a number or by parts of their name, at most so many. */
    public List<Subject> find(Round round, String text, int most) {
        return subjects.find(round.title(), text, most);
    }

    /** Refuses one that is gone. */
    public Subject subject(Round round, long id) {
        return Optional.ofNullable(subjects.byIds(round.title(), List.of(id)).get(id))
            .orElseThrow(() -> new FaultException(Fault.SUBJECT_UNKNOWN, String.valueOf(id)));
    }

    public CriteriaSet set(Round round) {
        return sets.find(round.setId()).orElseThrow(() -> new FaultException(Fault.SET_UNKNOWN, round.setId())).set();
    }

    /** The marks that are counted from other results for these subjects, by their rows, which nobody need key; all others are missing. */
    public Map<Long, Marks> counted(Round round, List<Subject> of) {
        CriteriaSet set = set(round);
        if (!Derivation.isIn(set)) {
            return Map.of();
        }
        List<Long> ids = of.stream().map(Subject::id).toList();
        Derivation derivation = new Derivation(database, round, set, ids);
        return ids.stream().collect(Collectors.toMap(id -> id, id -> derivation.fill(id, Marks.none(set.indicators().size()))));
    }

    /**
     * Reads, scores and keeps what was keyed, in place of what the column had; lines that follow from other results are counted. Results that
     * build on this one follow in the same change.
     *
     * @param sure whether other results may change with a result that was kept before
     */
    public Outcome accept(Keyed keyed, boolean sure) {
        CriteriaSet set = set(keyed.round());
        return switch (FormReader.read(keyed.draft(), set)) {
            case Reading.Rejected(List<Problem> problems) -> new Outcome.NotSaved(problems);
            case Reading.Accepted(Marks read) -> {
                Marks typed = new Derivation(database, keyed.round(), set, List.of(keyed.subject().id())).fill(keyed.subject().id(), read);
                Kept before = kept(keyed.round(), keyed.subject()).orElse(null);
                Columns now = before == null ? Columns.NONE : before.columns();
                yield keyed.seen() != null && !now.isSame(keyed.seen()) ? new Outcome.Overtaken(new RollLine(keyed.subject(), before))
                    : accept(new Turn(keyed, set, typed, before, LocalDateTime.now(clock)), sure);
            }
        };
    }

    /** One form on its way into the register. */
    private record Turn(Keyed keyed, CriteriaSet set, Marks typed, Kept before, LocalDateTime at) {
        Kept after() {
            Columns columns = before == null ? Columns.NONE : before.columns();
            return new Kept(columns.with(keyed.seat().column(), typed), keyed.draft().evidence(), CheckState.ONCE, at);
        }
    }

    private Outcome accept(Turn turn, boolean sure) {
        Round round = turn.keyed().round();
        FormKeeping.Standing standing = keeping.standing(round, turn.keyed().subject(), turn.set(), turn.after());
        List<ResultChange> others = sure ? List.of() : keeping.others(round, turn.keyed().subject(), turn.after(), standing);
        if (!others.isEmpty()) {
            return new Outcome.Touches(others);
        }
        return database.change(Deed.FORM, () -> keep(turn, standing));
    }

    private Outcome keep(Turn turn, FormKeeping.Standing standing) {
        Keyed keyed = turn.keyed();
        database.detail(keyed.subject().name());
        List<ResultChange> changes = keeping.put(keyed.round(), keyed.subject(), turn.after(), standing);
        long keying = keeping.note(keyed, Pass.FIRST, turn.typed(), turn.at());
        return new Outcome.Saved(new RollLine(keyed.subject(), turn.after()), standing.score(), changes,
            new Commit(keying, keyed.round(), keyed.subject(), turn.before(), turn.after()));
    }

    /** Takes a form back to what it was before; refuses where it was changed since. Answers the form as it is then. */
    public RollLine undo(Commit commit) {
        return turn(commit, commit.after(), commit.before(), LocalDateTime.now(clock));
    }

    /** Does again what was taken back; refuses where the form was changed since. */
    public RollLine redo(Commit commit) {
        return turn(commit, commit.before(), commit.after(), null);
    }

    private RollLine turn(Commit commit, Kept from, Kept to, LocalDateTime withdrawn) {
        Round round = commit.round();
        Columns now = kept(round, commit.subject()).map(Kept::columns).orElse(Columns.NONE);
        if (!now.isSame(from == null ? Columns.NONE : from.columns())) {
            throw new FaultException(Fault.COMMIT_OVERTAKEN, commit.subject().name());
        }
        return database.change(Deed.FORM, () -> {
            database.detail(commit.subject().name());
            if (to == null) {
                keeping.remove(round, commit.subject());
            } else {
                keeping.put(round, commit.subject(), to, keeping.standing(round, commit.subject(), set(round), to));
            }
            keeping.withdraw(commit.keyingId(), withdrawn);
            return new RollLine(commit.subject(), to);
        });
    }

    private Optional<Kept> kept(Round round, Subject subject) {
        return forms.find(round.title(), round.id(), subject.id());
    }
}
