package vn.sokhuyenhoc.work;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.sokhuyenhoc.domain.assessment.Assessment;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.FormReader;
import vn.sokhuyenhoc.domain.assessment.FormReader.Reading;
import vn.sokhuyenhoc.domain.assessment.RollLine;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Score;
import vn.sokhuyenhoc.domain.scoring.Scorer;
import vn.sokhuyenhoc.store.AssessmentStore;
import vn.sokhuyenhoc.store.CriteriaStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.PersonStore;

/** Takes forms as they are keyed, one by one. */
public final class FormEntry {
    private final Database database;
    private final PersonStore people;
    private final AssessmentStore forms;
    private final CriteriaStore sets;
    private final Clock clock;

    public FormEntry(Database database, Clock clock) {
        this.database = database;
        this.people = new PersonStore(database);
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

    /** The people of a village in the order of the printed roll, each with their form of this round; not those whom their place of work assesses. */
    public List<RollLine> roll(Round round, long placeId) {
        long[] ids = people.ids(PersonFilter.roll(placeId));
        Map<Long, Marks> marks = forms.marksOfRoll(round.id(), placeId);
        return people.byIds(Arrays.stream(ids).boxed().toList()).stream().filter(p -> !p.ties().byUnit())
            .map(p -> new RollLine(p, marks.get(p.id()))).toList();
    }

    public CriteriaSet set(Round round) {
        return sets.find(round.setId()).orElseThrow(() -> new FaultException(Fault.SET_UNKNOWN, round.setId())).set();
    }

    /** Reads, scores and keeps the form of this person, in place of the one they had in the round. */
    public Outcome accept(Round round, Person person, FormDraft draft) {
        CriteriaSet set = set(round);
        return switch (FormReader.read(draft, set)) {
            case Reading.Rejected(List<Problem> problems) -> new Outcome.NotSaved(problems);
            case Reading.Accepted(Marks marks) -> {
                Score score = Scorer.score(set, marks);
                Assessment form = new Assessment(round.id(), person.id(), person.placeId(), person.group(), marks);
                database.change(() -> {
                    forms.put(new AssessmentStore.Scored(form, score, LocalDateTime.now(clock), null));
                    return null;
                });
                yield new Outcome.Saved(new RollLine(person, marks), score);
            }
        };
    }
}
