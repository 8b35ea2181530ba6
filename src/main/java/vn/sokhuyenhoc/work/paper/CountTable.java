package vn.sokhuyenhoc.work.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.sokhuyenhoc.domain.assessment.PlaceCount;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.files.table.Table.Column;
import vn.sokhuyenhoc.files.table.Table.Kind;
import vn.sokhuyenhoc.files.table.Table.Line;
import vn.sokhuyenhoc.files.table.Table;

/** Counts village by village, with all together in the last line. */
final class CountTable {
    private static final PlaceCount NOTHING = new PlaceCount(new Place(0, "", 0), 0, 0, 0, 0, 0, 0);

    private final PaperWords words;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<PlaceCount, Object>> cells = new ArrayList<>();

    CountTable(PaperWords words) {
        this.words = words;
    }

    /** @param key of the heading */
    CountTable with(String key, Function<PlaceCount, Object> cell) {
        return with(words.get(key), Kind.COUNT, cell);
    }

    CountTable with(String heading, Kind kind, Function<PlaceCount, Object> cell) {
        columns.add(new Column(heading, 9, kind));
        cells.add(cell);
        return this;
    }

    Table of(List<PlaceCount> counts) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            lines.add(line(String.valueOf(i + 1), words.village(counts.get(i).place()), counts.get(i)));
        }
        if (counts.size() != 1) {
            lines.add(line("", words.get("paper.balance.total"), total(counts)));
        }
        boolean village = counts.stream().anyMatch(count -> count.place().id() != 0);
        List<Column> all = new ArrayList<>(List.of(new Column(words.get("paper.column.order"), 6, Kind.CODE),
            new Column(words.get(village ? "paper.column.place" : "paper.count.scope"), 26, Kind.TEXT)));
        all.addAll(columns);
        return new Table(words.get("paper.count.sheet"), List.of(), all, lines);
    }

    private Line line(String number, String name, PlaceCount count) {
        List<Object> values = new ArrayList<>(List.of(number, name));
        cells.forEach(cell -> values.add(cell.apply(count)));
        return new Line.Cells(values);
    }

    /** All of them together, under no village. */
    static PlaceCount total(List<PlaceCount> counts) {
        return counts.stream().reduce(NOTHING, PlaceCount::plus);
    }
}
