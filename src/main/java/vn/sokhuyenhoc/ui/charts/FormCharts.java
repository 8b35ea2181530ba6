package vn.sokhuyenhoc.ui.charts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.report.AgeBand;
import vn.sokhuyenhoc.domain.report.AdultAges;
import vn.sokhuyenhoc.domain.report.Ages;
import vn.sokhuyenhoc.domain.report.LostMarks;
import vn.sokhuyenhoc.domain.report.Spread;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.chart.Chart.Bar;
import vn.sokhuyenhoc.ui.kit.chart.Chart.Item;
import vn.sokhuyenhoc.ui.kit.chart.Chart.Mark;
import vn.sokhuyenhoc.ui.kit.chart.Chart.Shape;
import vn.sokhuyenhoc.ui.kit.chart.Chart;
import vn.sokhuyenhoc.work.report.ChartBook;

/** What the forms of a round say: how totals are spread, where marks are lost, how old those are who hold the title. */
final class FormCharts {
    private final ChartBook book;
    private final Messages messages;
    private final Wording wording;

    FormCharts(ChartBook book, Messages messages) {
        this.book = book;
        this.messages = messages;
        this.wording = new Wording(messages);
    }

    Drawn totals(Round round) {
        Optional<Spread> found = book.totals(round);
        if (found.isEmpty()) {
            return Drawn.missing(messages.get("charts.missing.points", round.name()));
        }
        Spread spread = found.get();
        if (spread.forms() == 0) {
            return Drawn.missing(messages.get("charts.missing.forms", round.name()));
        }
        double most = spread.bins().stream().mapToLong(Spread.Bin::forms).max().orElse(1);
        List<Item> items = spread.bins().stream().map(bin -> new Item(name(bin, spread), List.of(new Bar(bin.forms() / most,
            messages.get("charts.number", bin.forms()))))).toList();
        Optional<Mark> mark = spread.needed().map(needed -> new Mark(needed.doubleValue() / spread.most().doubleValue(),
            messages.get("charts.needed", Wording.points(needed))));
        return Drawn.of(new Chart(messages.get("charts.totals.title", round.name()), messages.get("charts.totals.note", spread.forms()),
            Shape.COLUMNS, List.of(""), items, mark), List.of(messages.get("charts.column.total"), messages.get("charts.column.forms")),
            spread.bins().stream().map(bin -> List.<Object>of(name(bin, spread), (int) bin.forms())).toList());
    }

    private String name(Spread.Bin bin, Spread spread) {
        String key = bin.below().compareTo(spread.most()) == 0 ? "charts.bin.last" : "charts.bin";
        return messages.get(key, Wording.points(bin.from()), Wording.points(bin.below()));
    }

    /** @param village or null for all; likewise the group */
    Drawn marks(Round round, Place village, LabourGroup group) {
        List<LostMarks> lost = book.lost(round, village == null ? null : village.id(), group);
        if (lost.isEmpty()) {
            return Drawn.missing(messages.get("charts.missing.marks", round.name()));
        }
        CriteriaSet set = book.set(round);
        double most = Math.max(1, lost.stream().mapToDouble(one -> one.percent().doubleValue()).max().orElse(1));
        List<Item> items = lost.stream().map(one -> new Item(wording.indicator(set, one.index(), group),
            List.of(new Bar(one.percent().doubleValue() / most, messages.get("charts.lost", one.lost(), one.points(), one.percent()))))).toList();
        String of = messages.get("charts.marks.note", village == null ? messages.get("charts.all_villages") : village.name(),
            group == null ? messages.get("charts.all_groups") : wording.group(group), lost.getFirst().forms());
        return Drawn.of(new Chart(messages.get("charts.marks.title", round.name()), of, Shape.ROWS, List.of(""), items, Optional.empty()),
            List.of(messages.get("charts.column.indicator"), messages.get("charts.column.forms"), messages.get("charts.column.points"),
                messages.get("charts.column.lost"), messages.get("charts.column.percent")),
            lost.stream().map(one -> List.<Object>of(wording.indicator(set, one.index(), group), (int) one.forms(), one.points(), one.lost(),
                one.percent())).toList());
    }

    Drawn ages(Round round) {
        if (round.title() != Title.CITIZEN) {
            return Drawn.missing(messages.get("charts.ages.only_citizens"));
        }
        Optional<Ages> found = book.ages(round);
        return found.isEmpty() ? Drawn.missing(messages.get("charts.missing.decision", round.name()))
            : ages(found.get(), String.valueOf(round.year()));
    }

    private Drawn ages(Ages ages, String year) {
        double most = Math.max(1, ages.bands().stream().mapToLong(band -> Math.max(band.all(), band.holders())).max().orElse(1));
        String day = Dates.day(ages.day());
        List<String> series = kept(ages, messages.get("charts.ages.holders"), messages.get("charts.ages.all", day));
        List<Item> items = ages.bands().stream().map(band -> new Item(name(band), kept(ages,
            new Bar(band.holders() / most, messages.get("charts.number", band.holders())),
            new Bar(band.all() / most, messages.get("charts.number", band.all()))))).toList();
        return Drawn.of(new Chart(messages.get("charts.ages.title", year), messages.get("charts.ages.note", year)
            + (ages.isKnown() ? "" : " " + messages.get("charts.ages.unknown_then", day)), Shape.ROWS, series, items, Optional.empty()),
            with(messages.get("charts.column.age"), series),
            ages.bands().stream().map(band -> with(name(band), FormCharts.<Object>kept(ages, (int) band.holders(), (int) band.all()))).toList());
    }

    private static <T> List<T> with(T first, List<T> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    /** Nothing is compared with a day that the register does not know. */
    private static <T> List<T> kept(Ages ages, T holders, T all) {
        return ages.isKnown() ? List.of(holders, all) : List.of(holders);
    }

    private String name(AgeBand band) {
        if (band.isUnknown()) {
            return messages.get("charts.age.unknown");
        }
        if (band.from() == 0) {
            return messages.get("charts.age.under", band.to() + 1);
        }
        return band.to() == AdultAges.NO_END ? messages.get("charts.age.over", band.from()) : messages.get("charts.age", band.from(), band.to());
    }
}
