package vn.sokhuyenhoc.ui.charts;

import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.report.ChartBook;

/** Reads what a chart is drawn of and puts it into words and lengths; in the background. */
final class ChartMaker {
    private final RateCharts rates;
    private final FormCharts forms;
    private final ChapterCharts chapters;
    private final Messages messages;

    ChartMaker(ChartBook book, Messages messages) {
        this.rates = new RateCharts(book, messages);
        this.forms = new FormCharts(book, messages);
        this.chapters = new ChapterCharts(book, messages);
        this.messages = messages;
    }

    /**
     * What is to be drawn.
     *
     * @param round   null where there is none
     * @param village or null for all; likewise the group
     */
    record Wish(ChartKind kind, Round round, int year, Place village, LabourGroup group) {
    }

    Drawn make(Wish wish) {
        if (wish.round() == null && wish.kind() != ChartKind.CHAPTERS) {
            return Drawn.missing(messages.get("charts.missing.round"));
        }
        return switch (wish.kind()) {
            case VILLAGES -> rates.villages(wish.round());
            case YEARS -> rates.years(wish.round());
            case TOTALS -> forms.totals(wish.round());
            case MARKS -> forms.marks(wish.round(), wish.village(), wish.group());
            case AGES -> forms.ages(wish.round());
            case CHAPTERS -> chapters.chapters(wish.year());
        };
    }
}
