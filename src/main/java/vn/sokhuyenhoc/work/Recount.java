package vn.sokhuyenhoc.work;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.Assessment;
import vn.sokhuyenhoc.domain.assessment.ResultChange;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Score;
import vn.sokhuyenhoc.domain.scoring.Scorer;
import vn.sokhuyenhoc.store.AssessmentStore;
import vn.sokhuyenhoc.store.CriteriaStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.RoundStore;
import vn.sokhuyenhoc.store.ShareStore;
import vn.sokhuyenhoc.store.SubjectStore;
import vn.sokhuyenhoc.work.round.RoundLock;

/**
 * Brings the results that build on other results up to date: families on citizens, then clans and units, then villages, then the commune.
 * A form is made where every line of it can be counted; else only forms that are there follow.
 */
public final class Recount {
    /** Each is derived only from those before it. */
    private static final List<Title> ORDER = List.of(Title.FAMILY, Title.CLAN, Title.UNIT, Title.COMMUNITY, Title.COMMUNE);

    private final Database database;
    private final RoundStore rounds;
    private final CriteriaStore sets;
    private final AssessmentStore forms;
    private final SubjectStore subjects;
    private final Clock clock;
    private final RoundLock lock;

    public Recount(Database database, Clock clock) {
        this(database, clock, new RoundLock(database));
    }

    /** @param lock what keeps the forms of a listed round */
    Recount(Database database, Clock clock, RoundLock lock) {
        this.database = database;
        this.rounds = new RoundStore(database);
        this.sets = new CriteriaStore(database);
        this.forms = new AssessmentStore(database);
        this.subjects = new SubjectStore(database);
        this.clock = clock;
        this.lock = lock;
    }

    /** All that {@link #apply} would change in the rounds of a year; nothing is kept. */
    public List<ResultChange> plan(int year) {
        return database.rehearse(() -> all(year));
    }

    /** Counts all rounds of a year anew; all of it is kept, or nothing. Refuses where a result of a locked round would change. */
    public List<ResultChange> apply(int year) {
        return database.change(Deed.RECOUNT, () -> {
            database.detail(String.valueOf(year));
            return all(year);
        });
    }

    private List<ResultChange> all(int year) {
        List<ResultChange> changes = new ArrayList<>();
        derived(year).forEach(round -> changes.addAll(count(round, null)));
        return changes;
    }

    /** Whether anything builds on the results of this round. */
    boolean isBuiltOn(Round round) {
        return !derived(round.year()).stream().allMatch(other -> other.id() == round.id());
    }

    /** What follows where this subject's result has changed; called inside the change that keeps it. */
    List<ResultChange> follow(Round round, long subjectId) {
        List<ResultChange> changes = new ArrayList<>();
        Map<Title, Set<Long>> reached = new ShareStore(database).above(round.title(), subjectId).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> new HashSet<>(Set.of(e.getValue()))));
        for (Round next : derived(round.year())) {
            Set<Long> ids = reached.get(next.title());
            if (ids != null && next.id() != round.id()) {
                changes.addAll(count(next, ids));
            }
        }
        return changes;
    }

    /** Counts the form of this subject anew, and what follows from it; called inside the change that has written it. */
    public List<ResultChange> again(Round round, long subjectId) {
        List<ResultChange> changes = new ArrayList<>();
        if (derived(round.year()).stream().anyMatch(other -> other.id() == round.id())) {
            changes.addAll(count(round, Set.of(subjectId)));
        }
        changes.addAll(follow(round, subjectId));
        return changes;
    }

    /** The rounds of a year with lines that are counted, in the order in which they build on each other. */
    private List<Round> derived(int year) {
        List<Round> all = rounds.all().stream().filter(r -> r.year() == year).toList();
        return ORDER.stream().flatMap(title -> all.stream().filter(r -> r.title() == title && Derivation.isIn(set(r)))).toList();
    }

    private CriteriaSet set(Round round) {
        return sets.find(round.setId()).orElseThrow().set();
    }

    private List<ResultChange> count(Round round, Collection<Long> only) {
        CriteriaSet set = set(round);
        Derivation derivation = new Derivation(database, round, set, only);
        Map<Long, Marks> kept = forms.marks(round.title(), round.id(), only);
        Collection<Subject> asked = only == null ? asked(round, kept) : subjects.byIds(round.title(), only).values();
        List<ResultChange> changes = new ArrayList<>();
        for (Subject subject : asked) {
            Marks before = kept.get(subject.id());
            if (before != null || derivation.isWhole(subject.id(), subject.kind())) {
                Marks after = derivation.fill(subject.id(), before == null ? Marks.none(set.indicators().size()) : before);
                if (before == null || !after.isSame(before)) {
                    changes.add(keep(round, set, subject, before, after));
                }
            }
        }
        return changes;
    }

    /** Everyone on the roll, and those with a form who are no longer on it. */
    private Collection<Subject> asked(Round round, Map<Long, Marks> kept) {
        Map<Long, Subject> asked = subjects.byIds(round.title(), kept.keySet());
        subjects.roll(round.title(), null).forEach(subject -> asked.putIfAbsent(subject.id(), subject));
        return asked.values();
    }

    private ResultChange keep(Round round, CriteriaSet set, Subject subject, Marks before, Marks after) {
        lock.check(round);
        Score score = Scorer.score(set, after, subject.kind());
        forms.put(new AssessmentStore.Scored(new Assessment(round.id(), subject.holder(), after), score, LocalDateTime.now(clock), null));
        return new ResultChange(round, subject, before == null ? null : Scorer.score(set, before, subject.kind()), score);
    }
}
