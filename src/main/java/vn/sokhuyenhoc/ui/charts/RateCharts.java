package vn.sokhuyenhoc.ui.charts;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.report.Rate;
import vn.sokhuyenhoc.domain.report.Target;
import vn.sokhuyenhoc.domain.report.VillageRate;
import vn.sokhuyenhoc.domain.report.YearRate;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.RateWords;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.chart.Chart.Bar;
import vn.sokhuyenhoc.ui.kit.chart.Chart.Item;
import vn.sokhuyenhoc.ui.kit.chart.Chart.Mark;
import vn.sokhuyenhoc.ui.kit.chart.Chart.Shape;
import vn.sokhuyenhoc.ui.kit.chart.Chart;
import vn.sokhuyenhoc.work.report.ChartBook;

/** What share holds a title, village by village and year by year, against its target. */
final class RateCharts {
    private static final double WHOLE = 100;

    private final ChartBook book;
    private final Messages messages;
    private final RateWords words;

    RateCharts(ChartBook book, Messages messages) {
        this.book = book;
        this.messages = messages;
        this.words = new RateWords(messages);
    }

    private String title(Round round) {
        return new Wording(messages).title(round.title());
    }

    Drawn villages(Round round) {
        if (round.title() != Title.CITIZEN && round.title() != Title.FAMILY) {
            return Drawn.missing(messages.get("charts.villages.not_by_village", title(round)));
        }
        Optional<List<VillageRate>> found = book.villages(round);
        if (found.isEmpty()) {
            return Drawn.missing(messages.get("charts.missing.decision", round.name()));
        }
        List<VillageRate> villages = found.get().stream().filter(village -> !village.place().name().isEmpty()).toList();
        Optional<Rate> first = villages.stream().flatMap(village -> village.rate().stream()).findFirst();
        if (first.isEmpty()) {
            return Drawn.missing(messages.get("charts.missing.base", String.valueOf(round.year())));
        }
        Optional<Target> target = book.target(round.title(), round.year());
        double most = most(villages.stream().flatMap(village -> village.rate().stream()).toList());
        List<Item> items = villages.stream().map(village -> new Item(village.place().name(), List.of(bar(village.rate(), target, most,
            messages.get("charts.no_base", village.holders()))))).toList();
        return Drawn.of(new Chart(messages.get("charts.villages.title", title(round), String.valueOf(round.year())), note(first.get()), Shape.ROWS,
            List.of(""), items, mark(target, most)), headings("charts.column.village", first.get()), villages.stream().map(village ->
                row(village.place().name(), (int) village.holders(), village.rate())).toList());
    }

    Drawn years(Round round) {
        List<YearRate> years = book.years(round);
        List<Rate> known = years.stream().flatMap(year -> year.rate().stream()).toList();
        if (known.isEmpty()) {
            return Drawn.missing(messages.get("charts.missing.decision", round.name()));
        }
        Optional<Target> target = book.target(round.title(), round.year());
        double most = most(known);
        List<Item> items = years.stream().map(year -> new Item(messages.get("charts.year", String.valueOf(year.year())), List.of(bar(year.rate(),
            target, most, messages.get(year.holders().isPresent() ? "charts.year.no_base" : "charts.year.no_decision"))))).toList();
        return Drawn.of(new Chart(messages.get("charts.years.title", title(round)), note(known.getLast()), Shape.ROWS, List.of(""), items,
            mark(target, most)), headings("charts.column.year", known.getLast()), years.stream().map(year -> row(String.valueOf(year.year()),
                year.holders().isPresent() ? (Integer) (int) year.holders().getAsLong() : null, year.rate())).toList());
    }

    /** Bars end at the whole, or where a share is larger, at the largest. */
    private static double most(List<Rate> rates) {
        return Math.max(WHOLE, rates.stream().mapToDouble(rate -> rate.percent().doubleValue()).max().orElse(WHOLE));
    }

    private Bar bar(Optional<Rate> rate, Optional<Target> target, double most, String none) {
        if (rate.isEmpty()) {
            return new Bar(0, none);
        }
        String share = messages.get("charts.rate", words.percent(rate.get()), rate.get().part(), rate.get().of().number());
        boolean reached = target.filter(t -> rate.get().reaches(t.percent())).isPresent();
        return new Bar(rate.get().percent().doubleValue() / most, reached ? messages.get("charts.reached", share) : share);
    }

    private String note(Rate rate) {
        return messages.get("charts.rate.note", words.base(rate.of().base()), words.origin(rate.of()));
    }

    private Optional<Mark> mark(Optional<Target> target, double most) {
        return target.map(there -> new Mark(there.percent().doubleValue() / most, messages.get("charts.target", words.target(there))));
    }

    private List<String> headings(String first, Rate rate) {
        return List.of(messages.get(first), messages.get("charts.column.holders"), words.base(rate.of().base()),
            messages.get("charts.column.percent"));
    }

    private static List<Object> row(String name, Integer holders, Optional<Rate> rate) {
        Integer whole = rate.map(one -> (int) one.of().number()).orElse(null);
        BigDecimal percent = rate.map(Rate::percent).orElse(null);
        return Arrays.asList(name, holders, whole, percent);
    }
}
