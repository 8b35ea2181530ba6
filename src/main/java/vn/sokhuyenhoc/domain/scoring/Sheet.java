package vn.sokhuyenhoc.domain.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Criterion;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.criteria.Measure;

/** The answers of one form beside the lines they belong to; lines not asked of its kind of subject are left out. */
final class Sheet {
    private final CriteriaSet set;
    private final List<Line> lines = new ArrayList<>();

    /**
     * @param number on the form, from 1
     * @param answer or null
     * @param share  what it was counted from, or null
     */
    record Line(int number, Indicator indicator, BigDecimal answer, Share share) {
        boolean isMet() {
            return answer != null && answer.compareTo(needed()) >= 0;
        }

        /** What meets a target. */
        BigDecimal needed() {
            return indicator.measure() instanceof Measure.Share(BigDecimal needed) ? needed : BigDecimal.ONE;
        }
    }

    Sheet(CriteriaSet set, Marks marks, String kind) {
        this.set = set;
        List<Indicator> indicators = set.indicators();
        for (int i = 0; i < indicators.size(); i++) {
            if (indicators.get(i).isAskedOf(kind)) {
                lines.add(new Line(i + 1, indicators.get(i), marks.values().get(i), marks.shares().get(i)));
            }
        }
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    List<Integer> missing() {
        return lines.stream().filter(l -> l.answer() == null).map(Line::number).toList();
    }

    /** Lines with points that have some. */
    List<Line> points() {
        return lines.stream().filter(l -> l.indicator().isPoints() && l.answer() != null).toList();
    }

    Optional<Line> line(String code) {
        return lines.stream().filter(l -> l.indicator().code().equals(code)).findFirst();
    }

    /** What a criterion brings, at most its cap. */
    BigDecimal points(Criterion criterion) {
        BigDecimal sum = points().stream().filter(l -> criterion.indicators().contains(l.indicator())).map(Line::answer)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
        return criterion.cap() == null ? sum : sum.min(criterion.cap());
    }

    /** The points in all; where a set has no points, how many targets are met. */
    BigDecimal total() {
        return set.hasPoints() ? set.criteria().stream().map(this::points).reduce(BigDecimal.ZERO, BigDecimal::add)
            : new BigDecimal(lines.stream().filter(Line::isMet).count());
    }
}
