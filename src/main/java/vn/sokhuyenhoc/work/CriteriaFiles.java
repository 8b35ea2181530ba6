package vn.sokhuyenhoc.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import vn.sokhuyenhoc.domain.criteria.CriteriaReader;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.CriteriaWriter;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.intake.SheetRow;
import vn.sokhuyenhoc.domain.intake.SheetText;
import vn.sokhuyenhoc.files.csv.RowsFile;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.text.Messages;

/** Brings a criteria set in from the sheet in which an office wrote it, and hands one out as such a sheet. */
public final class CriteriaFiles {

    private final WorkbookReader reader;
    private final ExcelWriter writer;
    private final CriteriaShelf shelf;
    private final Messages paper;

    public CriteriaFiles(WorkbookReader reader, ExcelWriter writer, CriteriaShelf shelf, Messages paper) {
        this.reader = reader;
        this.writer = writer;
        this.shelf = shelf;
        this.paper = paper;
    }

    /**
     * What a file says.
     *
     * @param sheet name of the sheet read; empty for a file of the program's own rows
     */
    public record Brought(String sheet, CriteriaReader.Reading reading) {
    }

    /** Reads the first sheet, or the rows of a {@code .tsv} file; where nothing in it contradicts itself, the set comes on the shelf, unchecked. */
    public Brought bringIn(Path file) {
        Brought brought = isOwn(file) ? new Brought("", CriteriaReader.readLines(RowsFile.read(file))) : sheet(file);
        if (brought.reading() instanceof CriteriaReader.Reading.Good(CriteriaSet set)) {
            shelf.put(set);
        }
        return brought;
    }

    private static boolean isOwn(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".tsv");
    }

    private Brought sheet(Path file) {
        SheetText sheet = reader.read(file).stream().findFirst().orElseThrow(() -> new FaultException(Fault.NO_ROWS, file));
        List<SheetRow> rows = sheet.rows();
        int last = rows.isEmpty() ? 0 : rows.getLast().number();
        List<List<String>> cells = new ArrayList<>(Collections.nCopies(last, List.of("")));
        rows.forEach(row -> cells.set(row.number() - 1, row.cells()));
        return new Brought(sheet.name(), CriteriaReader.readRows(cells));
    }

    /** Writes an Excel sheet or, where the name ends with {@code .tsv}, the program's own rows for another office. */
    public void handOut(String id, Path out) {
        CriteriaSet set = shelf.find(id);
        if (isOwn(out)) {
            RowsFile.write(CriteriaWriter.lines(set), out);
            return;
        }
        List<Table.Column> columns = List.of(column("paper.criteria.word", 16), column("paper.criteria.code", 22),
            column("paper.criteria.points", 16), column("paper.criteria.wording", 70), column("paper.criteria.only", 20),
            column("paper.criteria.base", 20));
        List<Table.Line> lines = CriteriaWriter.sheet(set).stream()
            .<Table.Line>map(row -> new Table.Line.Cells(filled(row, columns.size()), List.of())).toList();
        writer.write(new Table(paper.get("paper.criteria.sheet"), List.of(), columns, lines), out, Progress.NONE);
    }

    private Table.Column column(String key, int width) {
        return new Table.Column(paper.get(key), width, Table.Kind.CODE);
    }

    private static List<Object> filled(List<String> row, int width) {
        List<Object> cells = new ArrayList<>(row);
        cells.addAll(Collections.nCopies(width - row.size(), ""));
        return cells;
    }
}
