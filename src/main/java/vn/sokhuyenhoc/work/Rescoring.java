package vn.sokhuyenhoc.work;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.Refit;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.keying.Columns;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Score;
import vn.sokhuyenhoc.domain.scoring.Scorer;
import vn.sokhuyenhoc.domain.scoring.Verdict;
import vn.sokhuyenhoc.store.AssessmentStore;
import vn.sokhuyenhoc.store.ColumnStore;
import vn.sokhuyenhoc.store.CriteriaStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.RescoreStore.Form;
import vn.sokhuyenhoc.store.RescoreStore.Rescore;
import vn.sokhuyenhoc.store.RescoreStore;
import vn.sokhuyenhoc.store.ResultStore;
import vn.sokhuyenhoc.store.RoundStore;
import vn.sokhuyenhoc.work.round.RoundLock;

/** Scores a round anew, by its own set or by another; first told, then done, and what was done can be taken back. */
public final class Rescoring {
    private static final int PAGE = 5000;

    private final Database database;
    private final RescoreStore forms;
    private final ColumnStore columns;
    private final AssessmentStore written;
    private final CriteriaStore sets;
    private final RoundStore rounds;
    private final ResultStore results;
    private final RoundLock lock;
    private final Clock clock;

    public Rescoring(Database database, Clock clock) {
        this.database = database;
        this.forms = new RescoreStore(database);
        this.columns = new ColumnStore(database);
        this.written = new AssessmentStore(database);
        this.sets = new CriteriaStore(database);
        this.rounds = new RoundStore(database);
        this.results = new ResultStore(database);
        this.lock = new RoundLock(database);
        this.clock = clock;
    }

    /** What a form comes to. */
    public record Brief(BigDecimal total, Verdict verdict, String grade) {
    }

    /** A form, by its row, that comes to something else. */
    public record Line(long formId, Brief before, Brief after) {
        /** Whether more than points changes. */
        public boolean isOfResult() {
            return before.verdict() != after.verdict() || !before.grade().equals(after.grade());
        }
    }

    /**
     * What scoring anew comes to.
     *
     * @param setId     the set it goes by
     * @param read      forms of the round
     * @param unfitting forms with a mark for which the set has no line; the mark is missing, and kept aside
     * @param lines     those that change, as they lie in the register
     */
    public record Outcome(Round round, String setId, int read, int unfitting, List<Line> lines) {
        public Outcome {
            lines = List.copyOf(lines);
        }
    }

    /** A line with whom or what it is about. */
    public record Told(Line line, Subject subject) {
    }

    /** What {@link #apply} would do; nothing is kept. Refuses a set of another title, a retired one or an empty frame. */
    public Outcome plan(Round round, String setId, Progress progress) {
        Run run = new Run(round, usable(round, setId), Map.of());
        return run.over(progress, false);
    }

    /** Does it, all or nothing. Refuses a locked round. */
    public Outcome apply(Round round, String setId, Progress progress) {
        lock.check(round);
        CriteriaSet set = usable(round, setId);
        return database.bulkChange(Deed.RESCORE, () -> {
            database.detail(round.name());
            Run run = new Run(round, set, Map.of());
            String now = rounds.find(round.key()).orElseThrow().setId();
            run.rescoreId = forms.begin(round.id(), new Rescore(0, now, setId, LocalDateTime.now(clock)));
            run.fitColumns();
            return run.over(progress, true);
        });
    }

    /** The set that a round went by before it was last scored anew; empty where that was taken back or never done. */
    public Optional<String> setBefore(Round round) {
        return forms.last(round.id()).map(Rescore::oldSet);
    }

    /** Takes the last change of set back: every form has its marks and its result again. Refuses where there is none, and a locked round. */
    public Outcome undo(Round round, Progress progress) {
        lock.check(round);
        Rescore last = forms.last(round.id()).orElseThrow(() -> new FaultException(Fault.NOT_RESCORED, round.key()));
        return database.bulkChange(Deed.RESCORE, () -> {
            database.detail(round.name());
            Run run = new Run(round, set(last.oldSet()), forms.marksBefore(last.id()));
            forms.end(round.id(), last, LocalDateTime.now(clock));
            columns.before(last.id()).forEach(columns::put);
            return run.over(progress, true);
        });
    }

    /** These lines with their subjects, to be looked at by the page. */
    public List<Told> told(Round round, List<Line> lines) {
        List<ResultStore.Kept> kept = results.byIds(round.title(), lines.stream().map(Line::formId).toList());
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            told.add(new Told(lines.get(i), kept.get(i).subject()));
        }
        return told;
    }

    private CriteriaSet usable(Round round, String setId) {
        CriteriaStore.Shelved shelved = sets.find(setId).orElseThrow(() -> new FaultException(Fault.SET_UNKNOWN, setId));
        boolean same = setId.equals(round.setId());
        if (!same && (shelved.standing().isRetired() || shelved.set().title() != round.title())) {
            throw new FaultException(Fault.SET_NOT_USABLE, setId);
        }
        return shelved.set();
    }

    private CriteriaSet set(String id) {
        return sets.find(id).orElseThrow(() -> new FaultException(Fault.SET_UNKNOWN, id)).set();
    }

    /** One pass over the forms of a round. */
    private final class Run {
        private final Round round;
        private final CriteriaSet set;
        private final Map<Long, Marks> saved;
        private final Refit refit;
        private final Derivation derivation;
        private final List<Line> lines = new ArrayList<>();
        private long rescoreId;
        private int unfitting;

        Run(Round round, CriteriaSet set, Map<Long, Marks> saved) {
            this.round = round;
            this.set = set;
            this.saved = saved;
            this.refit = new Refit(set(rounds.find(round.key()).orElseThrow().setId()), set);
            this.derivation = round.title() == Title.CITIZEN ? null : new Derivation(database, round, set, null);
        }

        /** A form with what it comes to by the set. */
        private record Scored(Form form, Marks marks, Score score) {
        }

        Outcome over(Progress progress, boolean write) {
            long[] ids = forms.ids(round.id());
            for (int from = 0; from < ids.length; from += PAGE) {
                int to = Math.min(from + PAGE, ids.length);
                List<Form> page = forms.between(round.id(), ids[from], ids[to - 1]);
                List<Scored> scored = page.parallelStream().map(this::score).toList();
                scored.forEach(form -> note(form, write));
                if (write) {
                    written.rescore(scored.stream().filter(this::isOther).map(this::rescored).toList());
                }
                progress.at(to, ids.length);
            }
            return new Outcome(round, set.id(), ids.length, unfitting, lines);
        }

        /** The columns of a form follow the lines of the set as its marks do. */
        void fitColumns() {
            if (!refit.isSame()) {
                columns.all(round.id()).forEach((form, was) -> {
                    columns.keep(rescoreId, form, was);
                    columns.put(form, new Columns(fit(was.declared()), fit(was.reviewed()), fit(was.appraised())));
                });
            }
        }

        private Marks fit(Marks marks) {
            return marks == null ? null : refit.fit(marks);
        }

        private Scored score(Form form) {
            Marks before = saved.get(form.id());
            Marks fitted = before == null ? refit.fit(form.marks()) : before;
            Marks marks = derivation == null ? fitted : derivation.fill(form.groupId(), fitted);
            return new Scored(form, marks, Scorer.score(set, marks, form.kind()));
        }

        private AssessmentStore.Rescored rescored(Scored scored) {
            Marks marks = scored.marks().isSame(scored.form().marks()) ? null : scored.marks();
            return new AssessmentStore.Rescored(scored.form().id(), marks, scored.score());
        }

        private boolean isOther(Scored scored) {
            return !scored.form().outcome().isOf(scored.score()) || !scored.marks().isSame(scored.form().marks());
        }

        private void note(Scored scored, boolean write) {
            Form form = scored.form();
            if (!refit.isWhole(form.marks(), refit.fit(form.marks()))) {
                unfitting++;
                if (write && rescoreId > 0) {
                    forms.keepMarks(rescoreId, form.id(), form.marks());
                }
            }
            if (!form.outcome().isOf(scored.score())) {
                lines.add(new Line(form.id(), new Brief(form.outcome().total(), form.outcome().verdict(), form.outcome().grade()),
                    new Brief(scored.score().total(), scored.score().verdict(), scored.score().rank())));
            }
        }
    }
}
