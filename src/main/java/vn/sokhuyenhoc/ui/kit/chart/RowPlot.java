package vn.sokhuyenhoc.ui.kit.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Bars below each other: the name before, the number behind each, a line with its name across all. Nothing is cut: names go on in a next line. */
final class RowPlot extends Pane {
    private static final double NAMES = 0.38;
    private static final double GAP = 10;
    private static final double THICK = 0.62;

    private final List<Row> rows = new ArrayList<>();
    private final Chart chart;
    private final Region line = new Region();
    private final Label mark = new Label();

    /** What is drawn of an item. */
    private record Row(Label name, List<Region> bars, List<Label> words) {
        double wordsWidth() {
            return words.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0);
        }

        double height(double names) {
            double words = words().stream().mapToDouble(label -> label.prefHeight(-1) + 1).sum();
            return Math.max(name.prefHeight(names), words) + GAP * 0.6;
        }
    }

    RowPlot(Chart chart) {
        this.chart = chart;
        getStyleClass().add("row-plot");
        setMinHeight(USE_PREF_SIZE);
        for (Chart.Item item : chart.items()) {
            Label name = new Label(item.name());
            name.setWrapText(true);
            name.getStyleClass().add("item-name");
            Row row = new Row(name, new ArrayList<>(), new ArrayList<>());
            for (int i = 0; i < item.bars().size(); i++) {
                row.bars().add(ChartPane.bar(i));
                row.words().add(new Label(item.bars().get(i).words()));
            }
            rows.add(row);
            getChildren().add(name);
            getChildren().addAll(row.bars());
            getChildren().addAll(row.words());
        }
        chart.mark().ifPresent(there -> {
            line.getStyleClass().add("chart-line");
            mark.setText(there.words());
            mark.getStyleClass().add("chart-line-words");
            getChildren().addAll(line, mark);
        });
    }

    private double names(double width) {
        return Math.min(width * NAMES, rows.stream().mapToDouble(row -> Math.ceil(row.name().prefWidth(-1)) + 1).max().orElse(0));
    }

    private double top() {
        return chart.mark().isPresent() ? mark.prefHeight(-1) + GAP / 2 : 0;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double names = names(width < 0 ? getWidth() : width);
        return snappedTopInset() + snappedBottomInset() + top() + rows.stream().mapToDouble(row -> row.height(names)).sum();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double names = names(width);
        double left = names + GAP;
        double longest = Math.max(0, width - left - GAP - rows.stream().mapToDouble(row -> row.wordsWidth()).max().orElse(0) - 1);
        double y = top();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double height = row.height(names);
            double name = row.name().prefHeight(names);
            row.name().resizeRelocate(0, y + (height - name) / 2, names, name);
            bars(row, chart.items().get(i), new Room(y, height, left, longest));
            y += height;
        }
        chart.mark().ifPresent(there -> {
            double x = left + there.at() * longest;
            double words = mark.prefWidth(-1);
            line.resizeRelocate(Math.round(x) - 1, top() - GAP / 2, 2, getHeight() - top() + GAP / 2);
            mark.resizeRelocate(Math.clamp(x - words / 2, 0, Math.max(0, width - words)), 0, words, mark.prefHeight(-1));
        });
    }

    /** Where the bars of an item have their place. */
    private record Room(double top, double height, double left, double longest) {
    }

    /** The numbers stand behind the bars; where there is a line, below each other behind the longest possible bar, so that none is struck through. */
    private void bars(Row row, Chart.Item item, Room room) {
        int count = row.bars().size();
        double each = (room.height() - GAP * 0.6) / Math.max(1, count);
        for (int i = 0; i < count; i++) {
            double y = room.top() + GAP * 0.3 + i * each;
            double length = Math.clamp(item.bars().get(i).length(), 0, 1) * room.longest();
            double thick = Math.min(each * THICK * (count > 1 ? 1.25 : 1), row.words().get(i).prefHeight(-1) * 0.9);
            row.bars().get(i).resizeRelocate(room.left(), y + (each - thick) / 2, length, thick);
            Label words = row.words().get(i);
            double high = words.prefHeight(-1);
            double behind = chart.mark().isPresent() ? room.longest() : length;
            words.resizeRelocate(room.left() + behind + GAP * 0.8, y + (each - high) / 2, words.prefWidth(-1), high);
        }
    }
}
