package vn.sokhuyenhoc.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.intake.Heading;
import vn.sokhuyenhoc.domain.intake.ListColumn;
import vn.sokhuyenhoc.domain.intake.ListField;
import vn.sokhuyenhoc.domain.intake.SheetRow;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.files.table.Table.Column;
import vn.sokhuyenhoc.files.table.Table.Kind;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;

/**
 * Gives back the rows that were not taken as a sheet with the same columns, the bad cells coloured and the reason beside, so that a village
 * can correct it and send it again.
 */
public final class RefusedRows {
    private static final int WIDTH = 16;
    private static final int REASON_WIDTH = 60;

    private final ExcelWriter writer;
    private final Messages messages;

    public RefusedRows(ExcelWriter writer, Messages messages) {
        this.writer = writer;
        this.messages = messages;
    }

    /** One row and what is wrong with it. */
    public record Refused(SheetRow row, List<Problem> problems) {
    }

    public void write(ListFile file, List<Refused> rows, Path out) {
        Heading heading = file.heading();
        int width = rows.stream().mapToInt(r -> r.row().cells().size()).max().orElse(0);
        width = Math.max(width, heading.texts().keySet().stream().mapToInt(c -> c + 1).max().orElse(0));
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            columns.add(new Column(heading.texts().getOrDefault(column, ""), WIDTH, Kind.CODE));
        }
        columns.add(new Column(messages.get("paper.column.refused"), REASON_WIDTH, Kind.TEXT));
        int reasonColumn = width;
        List<Table.Line> lines = rows.stream().<Table.Line>map(r -> line(r, heading, reasonColumn)).toList();
        writer.write(new Table(messages.get("paper.refused.sheet"), List.of(), columns, lines), out, Progress.NONE);
    }

    private Table.Line line(Refused refused, Heading heading, int reasonColumn) {
        List<Object> cells = new ArrayList<>();
        for (int column = 0; column < reasonColumn; column++) {
            cells.add(refused.row().cell(column));
        }
        Sentences sentences = new Sentences(messages);
        cells.add(refused.problems().stream().map(sentences::of).collect(Collectors.joining(" ")));
        List<Integer> marked = refused.problems().stream().filter(p -> !p.kind().isWarning())
            .flatMap(p -> heading.columns().entrySet().stream().filter(e -> fieldName(e.getValue()).equals(p.field())).map(Map.Entry::getKey))
            .toList();
        return new Table.Line.Cells(cells, marked);
    }

    /** How a problem names the column: the field, and for marks its number too. */
    private static String fieldName(ListColumn column) {
        return column.field() == ListField.MARK ? ListField.MARK.name() + column.number() : column.field().name();
    }
}
