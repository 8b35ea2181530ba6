package vn.sokhuyenhoc.domain.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.scoring.Marks;

/** The one place where marks are checked, for screen, import and paste alike. */
public final class FormReader {
    private FormReader() {
    }

    /** What reading a form gives. */
    public sealed interface Reading {
        /** All marks are good or missing. */
        record Accepted(Marks marks) implements Reading {
        }

        /** At least one mark cannot be taken; the field of each problem is the indicator's code. */
        record Rejected(List<Problem> problems) implements Reading {
        }
    }

    public static Reading read(FormDraft draft, CriteriaSet set) {
        List<Indicator> indicators = set.indicators();
        if (draft.marks().size() != indicators.size()) {
            return new Reading.Rejected(List.of(Problem.of("", Problem.Kind.MARKS_COUNT, draft.marks().size(), indicators.size())));
        }
        List<BigDecimal> values = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            Optional<Problem> problem = problem(draft.marks().get(i), indicators.get(i), set.step());
            problem.ifPresent(problems::add);
            values.add(problem.isPresent() || isMissing(draft.marks().get(i)) ? null : number(draft.marks().get(i)));
        }
        return problems.isEmpty() ? new Reading.Accepted(new Marks(values)) : new Reading.Rejected(problems);
    }

    /**
     * What is wrong with one mark as typed, if anything; "." stands for a mark that the paper does not have.
     *
     * @param step of the set
     */
    public static Optional<Problem> problem(String typed, Indicator indicator, BigDecimal step) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return wrong(indicator, Problem.Kind.MARK_EMPTY, indicator.code());
        }
        if (isMissing(text)) {
            return Optional.empty();
        }
        if (!text.matches("-?\\d{1,4}([.,]\\d{1,4})?")) {
            return wrong(indicator, Problem.Kind.MARK_NOT_A_NUMBER, text);
        }
        BigDecimal mark = number(text);
        if (mark.signum() < 0) {
            return wrong(indicator, Problem.Kind.MARK_BELOW_ZERO, text);
        }
        if (mark.compareTo(indicator.cap()) > 0) {
            return wrong(indicator, Problem.Kind.MARK_OVER_CAP, text, indicator.cap());
        }
        BigDecimal own = indicator.step(step);
        return mark.remainder(own).signum() == 0 ? Optional.empty() : wrong(indicator, Problem.Kind.MARK_OFF_STEP, text, own);
    }

    private static boolean isMissing(String text) {
        return text.strip().equals(FormDraft.MISSING);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.strip().replace(',', '.'));
    }

    private static Optional<Problem> wrong(Indicator indicator, Problem.Kind kind, Object... args) {
        return Optional.of(Problem.of(indicator.code(), kind, args));
    }
}
