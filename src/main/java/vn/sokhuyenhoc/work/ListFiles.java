package vn.sokhuyenhoc.work;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    public ListFiles(WorkbookReader reader) {
        this.reader = reader;
    }

    private record Candidate(SheetText sheet, Heading heading) {
    }

    /** Reads the sheet whose heading announces most; refuses a file without any heading. */
    public ListFile open(Path path) {
        List<SheetText> sheets = reader.read(path);
        return sheets.stream().flatMap(s -> HeadingFinder.find(s).map(h -> new Candidate(s, h)).stream())
            .max(Comparator.comparingInt((Candidate c) -> c.heading().columns().size()).thenComparingInt(c -> c.sheet().rows().size()))
            .map(c -> file(path, sheets, c.sheet(), c.heading()))
            .orElseThrow(() -> new FaultException(Fault.NO_HEADING_ROW, path));
    }

    /**
     * A block of cells from the clipboard, with a heading or without.
     *
     * @param name that the block is given in place of a file's
     */
    public ListFile paste(String block, String name) {
        SheetText sheet = new SheetText(name, PastedText.rows(block), List.of());
        if (sheet.rows().isEmpty()) {
            throw new FaultException(Fault.NOTHING_PASTED);
        }
        Path path = Path.of(name);
        return HeadingFinder.find(sheet).map(heading -> file(path, List.of(sheet), sheet, heading))
            .orElseGet(() -> new ListFile(path, List.of(sheet), sheet, new Heading(0, 0, Map.of(), ContentColumns.of(sheet)), ""));
    }

    /** The same file, read from another of its sheets. */
    public ListFile choose(ListFile file, String sheetName) {
        SheetText sheet = file.sheets().stream().filter(s -> s.name().equals(sheetName)).findFirst()
            .orElseThrow(() -> new FaultException(Fault.NO_SUCH_SHEET, file.path(), sheetName));
        Heading heading = HeadingFinder.find(sheet).orElseThrow(() -> new FaultException(Fault.NO_HEADING_ROW, file.path()));
        return file(file.path(), file.sheets(), sheet, heading);
    }

    private static ListFile file(Path path, List<SheetText> sheets, SheetText sheet, Heading heading) {
        Optional<String> place = sheet.rows().stream().takeWhile(r -> r.number() < heading.firstRow())
            .flatMap(r -> r.cells().stream()).flatMap(c -> PlaceNames.find(c).stream()).findFirst();
        return new ListFile(path, sheets, sheet, heading, place.orElse(""));
    }
}
