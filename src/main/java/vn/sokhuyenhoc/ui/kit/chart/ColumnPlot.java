package vn.sokhuyenhoc.ui.kit.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vn.sokhuyenhoc.ui.kit.LargeText;

/** Columns beside each other: the number above, the name below each, and a line with its name between them. One bar an item. */
final class ColumnPlot extends Pane {
    private static final double HIGH = 21;
    private static final double HIGH_LARGE = 11;
    private static final double THICK = 0.8;

    private final List<Label> names = new ArrayList<>();
    private final List<Region> bars = new ArrayList<>();
    private final List<Label> words = new ArrayList<>();
    private final Chart chart;
    private final Region ground = new Region();
    private final Region line = new Region();
    private final Label mark = new Label();
    private double height = HIGH;

    ColumnPlot(Chart chart) {
        this.chart = chart;
        getStyleClass().add("column-plot");
        ground.getStyleClass().add("chart-ground");
        getChildren().add(ground);
        for (Chart.Item item : chart.items()) {
            names.add(new Label(item.name()));
            bars.add(ChartPane.bar(0));
            words.add(new Label(item.bars().getFirst().words()));
        }
        getChildren().addAll(bars);
        getChildren().addAll(names);
        getChildren().addAll(words);
        LargeText.watch(this, large -> {
            height = large ? HIGH_LARGE : HIGH;
            requestLayout();
        });
        chart.mark().ifPresent(there -> {
            line.getStyleClass().add("chart-line");
            mark.setText(there.words());
            mark.getStyleClass().add("chart-line-words");
            getChildren().addAll(line, mark);
        });
    }

    private double letters() {
        return names.isEmpty() ? 0 : names.getFirst().prefHeight(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return height * letters();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double high = letters();
        double top = high * (chart.mark().isPresent() ? 2.8 : 1.4);
        double bottom = getHeight() - high * 1.3;
        double each = getWidth() / Math.max(1, names.size());
        ground.resizeRelocate(0, bottom, getWidth(), 1);
        for (int i = 0; i < names.size(); i++) {
            double length = Math.clamp(chart.items().get(i).bars().getFirst().length(), 0, 1) * (bottom - top);
            bars.get(i).resizeRelocate(each * (i + (1 - THICK) / 2), bottom - length, each * THICK, length);
            middle(words.get(i), each * (i + 0.5), bottom - length - high * 1.2);
            middle(names.get(i), each * (i + 0.5), bottom + high * 0.2);
        }
        chart.mark().ifPresent(there -> {
            double x = there.at() * getWidth();
            double wide = mark.prefWidth(-1);
            line.resizeRelocate(Math.round(x) - 1, high * 1.2, 2, bottom - high * 1.2);
            mark.resizeRelocate(Math.clamp(x - wide / 2, 0, Math.max(0, getWidth() - wide)), 0, wide, mark.prefHeight(-1));
        });
    }

    private static void middle(Label label, double x, double y) {
        double wide = label.prefWidth(-1);
        label.resizeRelocate(x - wide / 2, y, wide, label.prefHeight(-1));
    }
}
