package vn.sokhuyenhoc.domain.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
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
    private final List<Line> points = new ArrayList<>();

    /**
     * @param number    on the form, from 1
     * @param criterion of the set, which it belongs to
     * @param answer    or null
     * @param share     what it was counted from, or null
     */
    record Line(int number, Criterion criterion, Indicator indicator, BigDecimal answer, Share share) {
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
        int number = 0;
        for (Criterion criterion : set.criteria()) {
            for (Indicator indicator : criterion.indicators()) {
                number++;
                if (indicator.isAskedOf(kind)) {
                    add(new Line(number, criterion, indicator, marks.values().get(number - 1), marks.shares().get(number - 1)));
                }
            }
        }
    }

    private void add(Line line) {
        lines.add(line);
        if (line.indicator().isPoints() && line.answer() != null) {
            points.add(line);
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
        return Collections.unmodifiableList(points);
    }

    Optional<Line> line(String code) {
        return lines.stream().filter(l -> l.indicator().code().equals(code)).findFirst();
    }

    /**
     * What a criterion brings, at most its cap.
     *
     * @param criterion one of the set's own, not only its like
     */
    BigDecimal points(Criterion criterion) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Line line : points) {
            sum = line.criterion() == criterion ? sum.add(line.answer()) : sum;
        }
        return criterion.cap() == null ? sum : sum.min(criterion.cap());
    }

    /** The points in all; where a set has no points, how many targets are met. */
    BigDecimal total() {
        return set.hasPoints() ? set.criteria().stream().map(this::points).reduce(BigDecimal.ZERO, BigDecimal::add)
            : new BigDecimal(lines.stream().filter(Line::isMet).count());
    }
}
