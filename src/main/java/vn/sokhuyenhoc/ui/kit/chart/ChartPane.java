package vn.sokhuyenhoc.ui.kit.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.ui.kit.Style;

/** A chart with its title, what it is counted of, a legend where bars are of several kinds, and the bars. */
public final class ChartPane extends VBox {
    public ChartPane() {
        getStyleClass().add("chart-pane");
    }

    public void show(Chart chart) {
        Label title = new Label(chart.title());
        title.getStyleClass().add("chart-name");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        List<Node> parts = new ArrayList<>(List.of(title));
        if (!chart.note().isEmpty()) {
            Label note = new Label(chart.note());
            note.getStyleClass().add(Style.MUTED);
            note.setWrapText(true);
            note.setMinHeight(USE_PREF_SIZE);
            parts.add(note);
        }
        if (chart.series().size() > 1) {
            parts.add(legend(chart.series()));
        }
        parts.add(chart.shape() == Chart.Shape.ROWS ? new RowPlot(chart) : new ColumnPlot(chart));
        getChildren().setAll(parts);
    }

    private static FlowPane legend(List<String> series) {
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("chart-legend");
        for (int i = 0; i < series.size(); i++) {
            Region swatch = bar(i);
            swatch.getStyleClass().add("swatch");
            HBox one = new HBox(swatch, new Label(series.get(i)));
            one.getStyleClass().add("entry");
            legend.getChildren().add(one);
        }
        return legend;
    }

    /** A bar of a kind: plain or hatched, so that colour is never alone. */
    static Region bar(int series) {
        Region bar = new Region();
        bar.getStyleClass().addAll("chart-bar", series == 0 ? "plain" : "hatched");
        return bar;
    }
}
