package vn.sokhuyenhoc.work;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokhuyenhoc.domain.assessment.Assessment;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.FormReader.Reading;
import vn.sokhuyenhoc.domain.assessment.FormReader;
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
    private final Clock clock;

    public FormEntry(Database database, Clock clock) {
        this.database = database;
        this.subjects = new SubjectStore(database);
        this.forms = new AssessmentStore(database);
        this.sets = new CriteriaStore(database);
        this.clock = clock;
    }

    /** What became of a form. */
    public sealed interface Outcome {
        /** On disk, with this score. */
        record Saved(RollLine line, Score score) implements Outcome {
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

    /** Reads, scores and keeps the form of this subject, in place of the one they had in the round. */
    public Outcome accept(Round round, Subject subject, FormDraft draft) {
        CriteriaSet set = set(round);
        return switch (FormReader.read(draft, set)) {
            case Reading.Rejected(List<Problem> problems) -> new Outcome.NotSaved(problems);
            case Reading.Accepted(Marks marks) -> {
                Score score = Scorer.score(set, marks, subject.kind());
                Assessment form = new Assessment(round.id(), subject.holder(), marks);
                database.change(() -> {
                    forms.put(new AssessmentStore.Scored(form, score, LocalDateTime.now(clock), null));
                    return null;
                });
                yield new Outcome.Saved(new RollLine(subject, marks), score);
            }
        };
    }
}
