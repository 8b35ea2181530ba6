package vn.sokhuyenhoc.domain.verification;

import java.util.List;
import java.util.stream.IntStream;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Score;
import vn.sokhuyenhoc.domain.scoring.Scorer;
import vn.sokhuyenhoc.domain.scoring.Verdict;

/**
 * On how many of its marks the result of a form hangs, in thousandths of a mark: for each mark, how likely it is, if just this one was keyed
 * wrong, that the paper gives another verdict or rank; then all added up. 0: no single slip is known to change anything; 1000 times the
 * number of marks: any slip does. Times the share of fields keyed wrong it is about the chance that the result is wrong.
 * A form that lacks one mark hangs on that mark alone; of one that lacks more, no single mark tells. Lines that are counted from other
 * results are not keyed. For one thread.
 */
public final class Risk {
    /** The result hangs on one mark. */
    public static final int ONE_MARK = 1000;

    private final CriteriaSet set;
    private final List<Indicator> indicators;
    private final List<Suspects> lines;

    /** @param habits of the round the forms belong to */
    public Risk(CriteriaSet set, Habits habits) {
        this.set = set;
        this.indicators = set.indicators();
        this.lines = IntStream.range(0, indicators.size()).mapToObj(line -> new Suspects(set, line, habits)).toList();
    }

    /**
     * @param keyed as many marks as the set has indicators
     * @param kind  of the subject, or empty
     */
    public int of(Marks keyed, String kind) {
        Score score = Scorer.score(set, keyed, kind);
        if (score.verdict() == Verdict.INCOMPLETE) {
            return asked(kind).filter(line -> keyed.values().get(line) == null).count() == 1 ? ONE_MARK : 0;
        }
        List<String> texts = FormDraft.of(keyed).marks();
        List<KeyedForm.Field> fields = asked(kind).filter(line -> indicators.get(line).details().feed().isEmpty())
            .mapToObj(line -> new KeyedForm.Field(line, lines.get(line).of(texts.get(line)))).toList();
        return new KeyedForm(set, kind, keyed, score, fields).risk();
    }

    private IntStream asked(String kind) {
        return IntStream.range(0, indicators.size()).filter(line -> indicators.get(line).isAskedOf(kind));
    }
}
