package vn.sokhuyenhoc.work;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.assessment.Assessment;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.FormReader.Reading;
import vn.sokhuyenhoc.domain.assessment.FormReader;
import vn.sokhuyenhoc.domain.assessment.ResultChange;
import vn.sokhuyenhoc.domain.assessment.RollLine;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Score;
import vn.sokhuyenhoc.domain.scoring.Scorer;
import vn.sokhuyenhoc.store.AssessmentStore;
import vn.sokhuyenhoc.store.CriteriaStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.SubjectStore;

/** Takes forms as they are keyed, one by one. */
public final class FormEntry {
    private final Database database;
    private final SubjectStore subjects;
    private final AssessmentStore forms;
    private final CriteriaStore sets;
    private final Recount recount;
    private final Clock clock;

    public FormEntry(Database database, Clock clock) {
        this.database = database;
        this.subjects = new SubjectStore(database);
        this.forms = new AssessmentStore(database);
        this.sets = new CriteriaStore(database);
        this.recount = new Recount(database, clock);
        this.clock = clock;
    }

    /** What became of a form. */
    public sealed interface Outcome {
        /** On disk, with this score, and what followed from it. */
        record Saved(RollLine line, Score score, List<ResultChange> changes) implements Outcome {
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
        Map<Long, Marks> marks = round.title() == Title.CITIZEN && placeId != null ? forms.marksOfRoll(round.id(), placeId)
            : forms.marks(round.title(), round.id());
        return subjects.roll(round.title(), placeId).stream().map(s -> new RollLine(s, marks.get(s.id()))).toList();
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
     * Reads, scores and keeps the form of this subject, in place of the one they had in the round; lines that follow from other results are
     * counted. Results that build on this one follow in the same change.
     *
     * @param sure whether other results may change with a result that was kept before
     */
    public Outcome accept(Round round, Subject subject, FormDraft draft, boolean sure) {
        CriteriaSet set = set(round);
        return switch (FormReader.read(draft, set)) {
            case Reading.Rejected(List<Problem> problems) -> new Outcome.NotSaved(problems);
            case Reading.Accepted(Marks typed) -> {
                Marks marks = new Derivation(database, round, set, List.of(subject.id())).fill(subject.id(), typed);
                Score score = Scorer.score(set, marks, subject.kind());
                AssessmentStore.Scored form = new AssessmentStore.Scored(new Assessment(round.id(), subject.holder(), marks), score,
                    LocalDateTime.now(clock), null);
                yield sure ? keep(form, round, subject) : ask(form, round, subject);
            }
        };
    }

    private Outcome ask(AssessmentStore.Scored form, Round round, Subject subject) {
        boolean other = forms.verdict(round.title(), round.id(), subject.id()).filter(kept -> kept != form.score().verdict()).isPresent();
        if (other && recount.isBuiltOn(round)) {
            List<ResultChange> changes = database.rehearse(() -> put(form, round, subject)).stream().filter(ResultChange::isOfResult).toList();
            if (!changes.isEmpty()) {
                return new Outcome.Touches(changes);
            }
        }
        return keep(form, round, subject);
    }

    private Outcome keep(AssessmentStore.Scored form, Round round, Subject subject) {
        return new Outcome.Saved(new RollLine(subject, form.form().marks()), form.score(), database.change(() -> put(form, round, subject)));
    }

    private List<ResultChange> put(AssessmentStore.Scored form, Round round, Subject subject) {
        forms.put(form);
        return recount.isBuiltOn(round) ? recount.follow(round, subject.id()) : List.of();
    }
}
