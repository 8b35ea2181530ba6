package vn.sokhuyenhoc.ui.kit.chart;

import java.util.List;
import java.util.Optional;

/**
 * What a chart shows, in words and lengths; how it looks is up to {@link ChartPane}.
 *
 * @param note   below the title: of what is counted, and from where
 * @param series what the bars of each item are, in their order; named in a legend where there are several
 * @param mark   a line across, such as a target
 */
public record Chart(String title, String note, Shape shape, List<String> series, List<Item> items, Optional<Mark> mark) {
    public Chart {
        series = List.copyOf(series);
        items = List.copyOf(items);
    }

    /** Bars below each other with their names before them, or columns beside each other with their names below. */
    public enum Shape { ROWS, COLUMNS }

    /** @param bars one for each of the series */
    public record Item(String name, List<Bar> bars) {
        public Item {
            bars = List.copyOf(bars);
        }
    }

    /**
     * @param length of the longest possible, 0 to 1
     * @param words  its number, written beside it
     */
    public record Bar(double length, String words) {
    }

    /** @param at across the bars of rows, or along the columns, 0 to 1 */
    public record Mark(double at, String words) {
    }

    /** Only some of its items. */
    public Chart part(int from, int to) {
        return new Chart(title, note, shape, series, items.subList(Math.min(from, items.size()), Math.min(to, items.size())), mark);
    }

    /** Only these of its items. */
    public Chart with(List<Item> some) {
        return new Chart(title, note, shape, series, some, mark);
    }
}
