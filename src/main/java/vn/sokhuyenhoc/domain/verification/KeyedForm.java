package vn.sokhuyenhoc.domain.verification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Score;
import vn.sokhuyenhoc.domain.scoring.Scorer;
import vn.sokhuyenhoc.domain.scoring.Verdict;

/**
 * A complete form as keyed, and on which of its marks the result hangs. Relies on one thing: a higher mark never makes a result worse.
 * So where all marks of a part of the form, moved as far as a slip goes, change nothing together, none of them does alone.
 */
final class KeyedForm {
    private final CriteriaSet set;
    private final String kind;
    private final List<BigDecimal> marks;
    private final Score score;
    private final List<Field> fields;

    /** A field that was keyed: its line from 0, and what it may be instead. */
    record Field(int line, Suspects.Sides suspects) {
    }

    KeyedForm(CriteriaSet set, String kind, Marks keyed, Score score, List<Field> fields) {
        this.set = set;
        this.kind = kind;
        this.marks = keyed.values();
        this.score = score;
        this.fields = fields;
    }

    /** In thousandths of a mark. */
    int risk() {
        // The worst result can only become better, the best only worse.
        int lower = score.verdict() == Verdict.FAILED ? 0 : risk(false, fields);
        int higher = score.verdict() == Verdict.PASSED && !set.hasRanks() ? 0 : risk(true, fields);
        return lower + higher;
    }

    private int risk(boolean up, List<Field> part) {
        List<Field> moving = part.stream().filter(field -> !field.suspects().side(up).isEmpty()).toList();
        if (moving.isEmpty() || !changes(up, moving, 0)) {
            return 0;
        }
        if (moving.size() == 1) {
            return share(up, moving);
        }
        int half = moving.size() / 2;
        return risk(up, moving.subList(0, half)) + risk(up, moving.subList(half, moving.size()));
    }

    /** How much of the suspicion of one field changes the result; its farthest suspect does. */
    private int share(boolean up, List<Field> alone) {
        Suspects.Sides suspects = alone.getFirst().suspects();
        List<Suspects.Suspect> side = suspects.side(up);
        int changing = 1;
        while (changing < side.size() && changes(up, alone, changing)) {
            changing++;
        }
        long weight = side.subList(0, changing).stream().mapToLong(Suspects.Suspect::weight).sum();
        return (int) (Risk.ONE_MARK * weight / suspects.all());
    }

    /** @param nth which suspect of each field is taken, from the farthest, 0 */
    private boolean changes(boolean up, List<Field> part, int nth) {
        List<BigDecimal> other = new ArrayList<>(marks);
        part.forEach(field -> other.set(field.line(), field.suspects().side(up).get(nth).mark()));
        Score changed = Scorer.score(set, new Marks(other), kind);
        return changed.verdict() != score.verdict() || !changed.rank().equals(score.rank());
    }
}
