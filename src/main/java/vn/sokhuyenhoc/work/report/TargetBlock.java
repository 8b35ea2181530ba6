package vn.sokhuyenhoc.work.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.report.Base;
import vn.sokhuyenhoc.domain.report.Denominator.Origin;
import vn.sokhuyenhoc.domain.report.Denominator;
import vn.sokhuyenhoc.domain.report.Figure;
import vn.sokhuyenhoc.domain.report.Gap;
import vn.sokhuyenhoc.domain.report.Goal;
import vn.sokhuyenhoc.domain.report.Programme;
import vn.sokhuyenhoc.domain.report.Rate;
import vn.sokhuyenhoc.domain.report.ReportItem;
import vn.sokhuyenhoc.domain.report.ReportKind;
import vn.sokhuyenhoc.domain.report.ReportRow;
import vn.sokhuyenhoc.domain.report.Target;

/** The rows on what the programmes want to be reached. */
final class TargetBlock {
    private TargetBlock() {
    }

    /** @param targets in force in the year of the report */
    static List<ReportRow> rows(ReportKind kind, List<Target> targets, List<Span> spans) {
        Set<Programme> told = switch (kind) {
            case P677 -> Set.of(Programme.P677, Programme.PROVINCE);
            case P387 -> Set.of(Programme.P387, Programme.PROVINCE);
            default -> Set.of(Programme.values());
        };
        List<ReportRow> rows = targets.stream().filter(target -> told.contains(target.programme())).map(target -> new ReportRow(ReportItem.GOAL,
            target.programme(), Optional.of(target), Span.each(spans, span -> reached(span, target)))).toList();
        return rows.isEmpty() ? List.of(new ReportRow(ReportItem.GOAL, null, Span.each(spans, span -> Span.missing(Gap.NO_TARGET)))) : rows;
    }

    private static Figure reached(Span span, Target target) {
        return switch (target.goal()) {
            case DIGITAL_SKILLED, DIGITAL_PROFICIENT -> skills(span, target);
            case CITIZENS_STAFF -> share(span, target, TitleBlocks.recognised(span, LabourGroup.OFFICIAL));
            default -> share(span, target, span.recognised(title(target.goal())));
        };
    }

    private static Figure share(Span span, Target target, Figure part) {
        return Span.share(part, whole(span, target), without(span, target));
    }

    private static Figure skills(Span span, Target target) {
        Optional<DigitalSkills.Known> known = span.decided().skills(target.goal(), span.period().year(), span.title(Title.CITIZEN).round(),
            span.entered());
        if (known.isEmpty()) {
            return Span.missing(target.goal() == Goal.DIGITAL_SKILLED ? Gap.NO_DIGITAL : Gap.NO_PROFICIENT);
        }
        Figure share = share(span, target, new Figure.Count(known.get().number()));
        return share instanceof Figure.Share(Rate rate, _) ? new Figure.Share(rate, Optional.of(known.get().origin())) : share;
    }

    private static Title title(Goal goal) {
        return goal.title().orElse(Title.CITIZEN);
    }

    private static Optional<Denominator> whole(Span span, Target target) {
        Title title = title(target.goal());
        return switch (target.base()) {
            case TOTAL -> span.total(title);
            case REGISTERED -> counted(Base.REGISTERED, span.registered(title), span);
            case HOLDERS -> counted(Base.HOLDERS, span.recognised(Title.CITIZEN), span);
            default -> Optional.ofNullable(span.bases().get(target.base()));
        };
    }

    private static Optional<Denominator> counted(Base base, Figure figure, Span span) {
        return figure instanceof Figure.Count count && count.number() > 0
            ? Optional.of(new Denominator(base, count.number(), span.today(), Origin.COUNTED)) : Optional.empty();
    }

    private static Gap without(Span span, Target target) {
        Title title = title(target.goal());
        return switch (target.base()) {
            case REGISTERED -> span.title(title).round().isEmpty() ? Gap.NO_ROUND : Gap.NOT_REGISTERED;
            case TOTAL -> span.noTotal(title);
            case ADULTS -> Gap.NO_ADULTS;
            case WORKERS -> Gap.NO_WORKERS;
            case STAFF -> Gap.NO_STAFF;
            case POPULATION -> Gap.NO_POPULATION;
            case HOUSEHOLDS -> span.isOver() ? Gap.HOUSEHOLDS_THEN : Gap.NO_HOUSEHOLDS;
            case HOLDERS -> span.title(Title.CITIZEN).round().isEmpty() ? Gap.NO_ROUND : Gap.NO_DECISION;
        };
    }
}
