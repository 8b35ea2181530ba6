package vn.sokhuyenhoc.ui.charts;

import java.util.List;
import vn.sokhuyenhoc.ui.kit.chart.Chart;
import vn.sokhuyenhoc.work.report.ChartPaper.Sheet;

/**
 * A chart with what it is drawn of.
 *
 * @param chart   null where there is nothing to be drawn
 * @param missing what has to be done or entered before there is; empty where there is a chart
 */
record Drawn(Chart chart, Sheet sheet, String missing) {
    static final Drawn NONE = missing("");

    static Drawn missing(String sentence) {
        return new Drawn(null, new Sheet("", List.of(), List.of()), sentence);
    }

    static Drawn of(Chart chart, List<String> headings, List<List<Object>> rows) {
        return new Drawn(chart, new Sheet(chart.title(), headings, rows), "");
    }
}
