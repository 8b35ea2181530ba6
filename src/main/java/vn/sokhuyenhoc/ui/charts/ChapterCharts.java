package vn.sokhuyenhoc.ui.charts;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.report.ChapterFigures;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.chart.Chart.Bar;
import vn.sokhuyenhoc.ui.kit.chart.Chart.Item;
import vn.sokhuyenhoc.ui.kit.chart.Chart.Shape;
import vn.sokhuyenhoc.ui.kit.chart.Chart;
import vn.sokhuyenhoc.work.report.ChartBook;

/** How many members each chapter has, and what came into its fund. The two have scales of their own. */
final class ChapterCharts {
    private final ChartBook book;
    private final Messages messages;

    ChapterCharts(ChartBook book, Messages messages) {
        this.book = book;
        this.messages = messages;
    }

    Drawn chapters(int of) {
        List<ChapterFigures> chapters = book.chapters(of);
        String year = String.valueOf(of);
        if (chapters.isEmpty()) {
            return Drawn.missing(messages.get("charts.missing.chapters"));
        }
        double members = Math.max(1, chapters.stream().mapToInt(ChapterFigures::members).max().orElse(1));
        double income = Math.max(1, chapters.stream().mapToLong(chapter -> chapter.income().orElse(0)).max().orElse(1));
        List<Item> items = chapters.stream().map(chapter -> new Item(chapter.chapter().name(), List.of(
            new Bar(chapter.members() / members, messages.get("charts.members", chapter.members())),
            new Bar(chapter.income().orElse(0) / income, chapter.income().isPresent() ? messages.get("charts.money", chapter.income().getAsLong())
                : messages.get("charts.no_money"))))).toList();
        boolean none = chapters.stream().allMatch(chapter -> chapter.income().isEmpty());
        return Drawn.of(new Chart(messages.get("charts.chapters.title", year),
            messages.get(none ? "charts.chapters.no_fund" : "charts.chapters.note", year), Shape.ROWS,
            List.of(messages.get("charts.chapters.members"), messages.get("charts.chapters.income", year)), items, Optional.empty()),
            List.of(messages.get("charts.column.chapter"), messages.get("charts.chapters.members"), messages.get("charts.chapters.income", year)),
            chapters.stream().map(chapter -> Arrays.<Object>asList(chapter.chapter().name(), chapter.members(),
                chapter.income().isPresent() ? BigDecimal.valueOf(chapter.income().getAsLong()) : null)).toList());
    }
}
