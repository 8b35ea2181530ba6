package vn.sokhuyenhoc.domain.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.criteria.Measure;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Share;

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
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            problem(draft.marks().get(i), indicators.get(i), set.step()).ifPresent(problems::add);
        }
        return problems.isEmpty() ? new Reading.Accepted(marks(draft, set)) : new Reading.Rejected(problems);
    }

    /** The marks that are there and good; any other counts as missing. */
    public static Marks marks(FormDraft draft, CriteriaSet set) {
        List<Indicator> indicators = set.indicators();
        List<BigDecimal> values = new ArrayList<>();
        Map<Integer, Share> shares = new HashMap<>();
        for (int i = 0; i < indicators.size(); i++) {
            String text = draft.marks().get(i).strip();
            Indicator indicator = indicators.get(i);
            Optional<Share> share = share(text, indicator);
            share.ifPresent(counted -> shares.put(values.size(), counted));
            boolean taken = !isMissing(text) && problem(text, indicator, set.step()).isEmpty();
            values.add(share.map(counted -> answer(counted, indicator, set.step())).orElseGet(() -> taken ? number(text) : null));
        }
        return new Marks(values, shares);
    }

    /** What a counted share brings on this line. */
    public static BigDecimal answer(Share share, Indicator indicator, BigDecimal step) {
        return indicator.details().feed().filter(_ -> indicator.isPoints())
            .map(feed -> feed.points(share.part(), share.whole(), indicator.cap(), step)).orElseGet(share::percent);
    }

    /** A share as 45/50, where the line takes shares; refuses one of nothing or more than all. */
    private static Optional<Share> share(String text, Indicator indicator) {
        boolean takes = indicator.measure() instanceof Measure.Share || indicator.details().feed().isPresent();
        if (!takes || !text.matches("\\d{1,6}\\s*/\\s*\\d{1,6}")) {
            return Optional.empty();
        }
        String[] sides = text.split("/");
        int part = Integer.parseInt(sides[0].strip());
        int whole = Integer.parseInt(sides[1].strip());
        return whole > 0 && part <= whole ? Optional.of(new Share(part, whole)) : Optional.empty();
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
        if (isMissing(text) || share(text, indicator).isPresent()) {
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
