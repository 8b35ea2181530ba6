package vn.sokhuyenhoc.work.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.report.Base;
import vn.sokhuyenhoc.domain.report.Denominator.Origin;
import vn.sokhuyenhoc.domain.report.Denominator;
import vn.sokhuyenhoc.domain.report.EnteredFact;
import vn.sokhuyenhoc.domain.report.Figure;
import vn.sokhuyenhoc.domain.report.Gap;
import vn.sokhuyenhoc.domain.report.Rate;
import vn.sokhuyenhoc.domain.report.ReportPeriod;
import vn.sokhuyenhoc.domain.report.TitleYear;

/**
 * What is known of one column of a report.
 *
 * @param end     the day as of which it tells
 * @param today   on which the register counts
 * @param own     whether it is the report's own period
 * @param bases   of the whole commune
 * @param entered what the office entered for the year
 * @param given   in the period, where it is no whole year
 */
record Span(ReportPeriod period, LocalDate end, LocalDate today, boolean own, Map<Title, TitleYear> titles, Map<Base, Denominator> bases,
            List<EnteredFact> entered, Given given, Decided decided) {
    static List<Figure> each(List<Span> spans, Function<Span, Figure> figure) {
        return spans.stream().map(figure).toList();
    }

    static Figure missing(Gap gap) {
        return new Figure.Missing(gap);
    }

    /** Whether its year is over, so that what the register counts today says nothing of it. */
    boolean isOver() {
        return today.getYear() > period.year();
    }

    TitleYear title(Title title) {
        return titles.get(title);
    }

    /** Who was given the title in the period; a round that is decided after its year is told with the year. */
    Figure recognised(Title title) {
        TitleYear year = title(title);
        OptionalLong all = period.isWholeYear() ? year.recognised() : given.all(title);
        if (all.isPresent()) {
            return new Figure.Count(all.getAsLong());
        }
        return missing(year.round().isEmpty() ? Gap.NO_ROUND : Gap.NO_DECISION);
    }

    Figure registered(Title title) {
        TitleYear year = title(title);
        OptionalLong registered = year.registered();
        if (registered.isPresent()) {
            return new Figure.Count(registered.getAsLong());
        }
        return missing(year.round().isEmpty() ? Gap.NO_ROUND : Gap.NOT_REGISTERED);
    }

    /**
     * Who can be given a title: households as the office entered them, else by the register; of citizens of a year that the register does not
     * know, the population that was entered.
     */
    Optional<Denominator> total(Title title) {
        Denominator households = bases.get(Base.HOUSEHOLDS);
        if (title == Title.FAMILY && households != null && households.origin() == Origin.ENTERED) {
            return Optional.of(households);
        }
        TitleYear year = title(title);
        if (year.total() > 0) {
            return Optional.of(new Denominator(Base.TOTAL, year.total(), year.asOf(today), Origin.COUNTED));
        }
        return title == Title.CITIZEN && year.isOver(today) ? Optional.ofNullable(bases.get(Base.POPULATION)) : Optional.empty();
    }

    Gap noTotal(Title title) {
        if (isOver()) {
            return switch (title) {
                case CITIZEN -> Gap.PEOPLE_THEN;
                case FAMILY -> Gap.HOUSEHOLDS_THEN;
                default -> Gap.TOTAL_THEN;
            };
        }
        return switch (title) {
            case CITIZEN -> Gap.NO_PEOPLE;
            case FAMILY -> Gap.NO_HOUSEHOLDS;
            default -> Gap.NO_GROUPS;
        };
    }

    /** The share, or why there is none: the first of the two that is missing says it. */
    static Figure share(Figure part, Optional<Denominator> of, Gap without) {
        return part instanceof Figure.Count count ? of.<Figure>map(whole -> new Figure.Share(new Rate(count.number(),
            whole))).orElseGet(() -> missing(without)) : part;
    }

    /** Of those who were put down; no share where it is plain that not all were noted. */
    Figure shareOfRegistered(Figure part, Figure registered) {
        if (!(part instanceof Figure.Count some) || !(registered instanceof Figure.Count whole)) {
            return part instanceof Figure.Count ? registered : part;
        }
        if (whole.number() < some.number()) {
            return missing(Gap.FEW_REGISTERED);
        }
        return whole.number() == 0 ? new Figure.Nothing()
            : share(part, Optional.of(new Denominator(Base.REGISTERED, whole.number(), today, Origin.COUNTED)), Gap.NOT_REGISTERED);
    }
}
