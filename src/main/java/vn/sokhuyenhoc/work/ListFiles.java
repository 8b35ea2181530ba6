package vn.sokhuyenhoc.work;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokhuyenhoc.domain.encoding.Conversions;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.intake.ContentColumns;
import vn.sokhuyenhoc.domain.intake.Heading;
import vn.sokhuyenhoc.domain.intake.HeadingFinder;
import vn.sokhuyenhoc.domain.intake.PastedText;
import vn.sokhuyenhoc.domain.intake.SheetText;
import vn.sokhuyenhoc.domain.place.PlaceNames;
import vn.sokhuyenhoc.files.excel.WorkbookReader;

/** Opens the lists that villages send and finds the sheet, the heading and the village by itself. */
public final class ListFiles {
    private final WorkbookReader reader;
    private final boolean keepsLetters;

    public ListFiles(WorkbookReader reader) {
        this(reader, false);
    }

    private ListFiles(WorkbookReader reader, boolean keepsLetters) {
        this.reader = reader;
        this.keepsLetters = keepsLetters;
    }

    /** The same, but takes every letter as it came, also where it looks like an old encoding. */
    public ListFiles keepingLetters() {
        return new ListFiles(reader, true);
    }

    private record Candidate(SheetText sheet, Heading heading, Conversions old) {
    }

    /** Reads the sheet whose heading announces most, headings in old encodings among them; refuses a file without any heading. */
    public ListFile open(Path path) {
        List<SheetText> sheets = reader.read(path);
        return sheets.stream().flatMap(s -> candidate(s).stream())
            .max(Comparator.comparingInt((Candidate c) -> c.heading().columns().size()).thenComparingInt(c -> c.sheet().rows().size()))
            .map(c -> file(path, sheets, c))
            .orElseThrow(() -> new FaultException(Fault.NO_HEADING_ROW, path));
    }

    /**
     * A block of cells from the clipboard, with a heading or without.
     *
     * @param name that the block is given in place of a file's
     */
    public ListFile paste(String block, String name) {
        SheetText came = new SheetText(name, PastedText.rows(block), List.of());
        if (came.rows().isEmpty()) {
            throw new FaultException(Fault.NOTHING_PASTED);
        }
        Conversions old = Conversions.of(came);
        SheetText sheet = old.applyTo(came);
        Heading heading = HeadingFinder.find(sheet).orElseGet(() -> new Heading(0, 0, Map.of(), ContentColumns.of(sheet)));
        return file(Path.of(name), List.of(came), new Candidate(sheet, heading, old));
    }

    /** The same file, read from another of its sheets. */
    public ListFile choose(ListFile file, String sheetName) {
        SheetText sheet = file.sheets().stream().filter(s -> s.name().equals(sheetName)).findFirst()
            .orElseThrow(() -> new FaultException(Fault.NO_SUCH_SHEET, file.path(), sheetName));
        return file(file.path(), file.sheets(), candidate(sheet).orElseThrow(() -> new FaultException(Fault.NO_HEADING_ROW, file.path())));
    }

    private Optional<Candidate> candidate(SheetText came) {
        Conversions old = keepsLetters ? Conversions.NONE : Conversions.of(came);
        SheetText sheet = old.applyTo(came);
        return HeadingFinder.find(sheet).map(heading -> new Candidate(sheet, heading, old));
    }

    private static ListFile file(Path path, List<SheetText> sheets, Candidate read) {
        Optional<String> place = read.sheet().rows().stream().takeWhile(r -> r.number() < read.heading().firstRow())
            .flatMap(r -> r.cells().stream()).flatMap(c -> PlaceNames.find(c).stream()).findFirst();
        return new ListFile(path, sheets, read.sheet(), read.heading(), place.orElse(""), read.old());
    }
}
