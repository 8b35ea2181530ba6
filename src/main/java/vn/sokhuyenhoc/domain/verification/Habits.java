package vn.sokhuyenhoc.domain.verification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.scoring.Marks;

/**
 * How often each answer stands on each line of the forms of a round: whoever finds a 7 asks whether the paper may say 8, which is common,
 * before 4, which is rare. Every answer counts once more than it was found, so that none is held impossible and no forms are needed.
 */
public final class Habits {
    private final List<Map<String, Integer>> lines;

    private Habits(int lines) {
        this.lines = IntStream.range(0, lines).mapToObj(_ -> (Map<String, Integer>) new HashMap<String, Integer>()).toList();
    }

    /** @param forms those keyed so far, in any order; gone through once */
    public static Habits of(CriteriaSet set, Iterable<Marks> forms) {
        Habits habits = new Habits(set.indicators().size());
        forms.forEach(form -> habits.count(FormDraft.of(form).marks()));
        return habits;
    }

    private void count(List<String> answers) {
        for (int i = 0; i < answers.size(); i++) {
            lines.get(i).merge(answers.get(i), 1, Integer::sum);
        }
    }

    /** @param line from 0 */
    long weight(int line, String answer) {
        return 1L + lines.get(line).getOrDefault(answer, 0);
    }
}
