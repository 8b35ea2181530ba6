package vn.sokhuyenhoc.files.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.sokhuyenhoc.domain.intake.SheetText;
import vn.sokhuyenhoc.files.cells.CellContent;
import vn.sokhuyenhoc.files.cells.Room;
import vn.sokhuyenhoc.files.cells.RowCollector;

/**
 * Reads a list as text with separators: semicolons, commas or tabs, told from the content. The sheet is named as the file.
 * Rows are numbered as Excel would show them, where a text in quotes may run over several lines.
 */
public final class CsvReader {
    private CsvReader() {
    }

    /** Nothing where the file is no such text; a quote that is never closed is an IOException, for the rows behind it would be lost. */
    public static Optional<SheetText> read(Path file, Room room) throws IOException {
        Optional<TextFile> found = TextFile.of(file);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        TextFile text = found.get();
        Optional<Separator> separator = Separator.of(text.start());
        if (separator.isEmpty()) {
            return Optional.empty();
        }
        try (Reader reader = text.open()) {
            reader.skip(separator.get().skipped());
            return Optional.of(rows(reader, separator.get().sign(), new RowCollector(room))
                .sheet(file.getFileName().toString().replaceFirst("(?<=.)\\.[^.]*$", "")));
        }
    }

    private static RowCollector rows(Reader reader, char separator, RowCollector rows) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).setTrailingData(true).get();
        RationedReader rationed = new RationedReader(reader);
        try (CSVParser parser = CSVParser.builder().setReader(rationed).setFormat(format).get()) {
            for (CSVRecord row : parser) {
                rationed.nextRow();
                for (int column = 0; column < row.size(); column++) {
                    rows.put(column, CellContent.of(row.get(column)));
                }
                rows.end(Math.toIntExact(row.getRecordNumber()));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return rows;
    }
}
