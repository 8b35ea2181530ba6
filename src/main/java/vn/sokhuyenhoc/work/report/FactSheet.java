package vn.sokhuyenhoc.work.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.intake.SheetRow;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.place.PlaceFinder;
import vn.sokhuyenhoc.domain.report.EnteredFact;
import vn.sokhuyenhoc.domain.report.Quantity;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.files.table.Table.Column;
import vn.sokhuyenhoc.files.table.Table.Kind;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.RateWords;
import vn.sokhuyenhoc.work.report.FactBook.Line;

/** What was entered for a year as an Excel sheet that can be filled in and read back; what the register counts is not on it. */
public final class FactSheet {
    private final FactBook book;
    private final ExcelWriter excel;
    private final WorkbookReader reader;
    private final Messages paper;
    private final RateWords words;

    public FactSheet(FactBook book, ExcelWriter excel, WorkbookReader reader, Messages paper) {
        this.book = book;
        this.excel = excel;
        this.reader = reader;
        this.paper = paper;
        this.words = new RateWords(paper);
    }

    /**
     * What stands in a sheet, unchecked.
     *
     * @param cells   by the rows of villages, the commune under {@link BaseBook#COMMUNE}; empty cells are missing
     * @param unknown names that no village of the year has
     */
    public record Read(Map<Long, Map<Quantity, String>> cells, List<String> unknown) {
    }

    /** Answers how many villages are on it. */
    public int write(int year, Path out) {
        List<Column> columns = new ArrayList<>(List.of(new Column(paper.get("paper.column.place"), 26, Kind.TEXT)));
        Stream.of(Quantity.values()).forEach(quantity -> columns.add(new Column(words.quantity(quantity), 14, Kind.COUNT)));
        List<Line> lines = book.of(year);
        List<Table.Line> rows = lines.stream().map(line -> (Table.Line) new Table.Line.Cells(cells(line))).toList();
        excel.write(new Table(paper.get("report.facts.sheet", String.valueOf(year)), List.of(), columns, rows), out, Progress.NONE);
        return lines.size() - 1;
    }

    private List<Object> cells(Line line) {
        List<Object> cells = new ArrayList<>();
        cells.add(line.place() == null ? paper.get("report.facts.commune") : line.place().name());
        for (Quantity quantity : Quantity.values()) {
            EnteredFact fact = line.entered().get(quantity);
            cells.add(fact == null ? null : Math.toIntExact(fact.amount()));
        }
        return cells;
    }

    /** Reads the first sheet that has a heading with a village and any number; refuses a file without one. */
    public Read read(int year, Path file) {
        List<Place> places = book.of(year).stream().map(Line::place).filter(place -> place != null).toList();
        return reader.read(file).stream().map(sheet -> read(sheet.rows(), new PlaceFinder(places, ""))).flatMap(Optional::stream).findFirst()
            .orElseThrow(() -> new FaultException(Fault.FACT_HEADING, file.getFileName()));
    }

    private Optional<Read> read(List<SheetRow> rows, PlaceFinder finder) {
        for (int i = 0; i < rows.size(); i++) {
            Map<Quantity, Integer> columns = new EnumMap<>(Quantity.class);
            for (Quantity quantity : Quantity.values()) {
                column(rows.get(i), words.quantity(quantity)).ifPresent(at -> columns.put(quantity, at));
            }
            Optional<Integer> place = column(rows.get(i), paper.get("paper.column.place"));
            if (place.isPresent() && !columns.isEmpty()) {
                return Optional.of(read(rows.subList(i + 1, rows.size()), place.get(), columns, finder));
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> column(SheetRow row, String heading) {
        return Stream.iterate(0, at -> at < row.cells().size(), at -> at + 1).filter(at -> Fold.fold(row.cell(at)).equals(Fold.fold(heading)))
            .findFirst();
    }

    private Read read(List<SheetRow> rows, int placeAt, Map<Quantity, Integer> columns, PlaceFinder finder) {
        Map<Long, Map<Quantity, String>> cells = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        for (SheetRow row : rows) {
            Map<Quantity, String> numbers = new EnumMap<>(Quantity.class);
            columns.forEach((quantity, at) -> {
                if (!row.cell(at).isBlank()) {
                    numbers.put(quantity, row.cell(at).strip());
                }
            });
            String name = Fold.clean(row.cell(placeAt));
            if (!name.isEmpty()) {
                place(name, finder).ifPresentOrElse(id -> cells.put(id, numbers), () -> unknown.add(name));
            }
        }
        return new Read(cells, unknown);
    }

    private Optional<Long> place(String name, PlaceFinder finder) {
        return Fold.fold(name).equals(Fold.fold(paper.get("report.facts.commune"))) ? Optional.of(BaseBook.COMMUNE)
            : finder.find(name).map(Place::id);
    }
}
