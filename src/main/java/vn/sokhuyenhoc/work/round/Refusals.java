package vn.sokhuyenhoc.work.round;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.intake.ListColumn;
import vn.sokhuyenhoc.domain.intake.ListField;
import vn.sokhuyenhoc.domain.intake.SheetRow;
import vn.sokhuyenhoc.domain.intake.SheetText;
import vn.sokhuyenhoc.domain.recognition.ListLine;
import vn.sokhuyenhoc.domain.recognition.TitleList;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.files.excel.WorkbookReader;

/**
 * Whom a decision refuses, from a sheet with a heading: a column with the short number, the identity number or the name of each, one with the
 * reason, and where names are not enough one with the village. Looks for each on the list that waits; changes nothing.
 */
public final class Refusals {
    private static final String REASON = "ly do( .*)?";
    private static final List<ListField> IDENTIFYING = List.of(ListField.SERIAL, ListField.ID_NUMBER, ListField.NAME);
    private static final int MOST = 50;

    private final WorkbookReader reader;
    private final TitleLists lists;

    public Refusals(WorkbookReader reader, TitleLists lists) {
        this.reader = reader;
        this.lists = lists;
    }

    /** What is wrong with a row: nobody on the list is called so, several are, they stood above already, the reason is missing or too long. */
    public enum Flaw { NOBODY, SEVERAL, TWICE, NO_REASON, REASON_LONG }

    /**
     * A row that cannot be taken.
     *
     * @param row as the sheet counts them
     */
    public record Wrong(int row, String who, Flaw flaw) {
    }

    /** Lines of the list by their rows, each with the reason, and what could not be taken. */
    public record Found(Map<Long, String> reasons, List<Wrong> wrong) {
    }

    /** The columns of a sheet; place is -1 where there is none. */
    private record Columns(int heading, List<Integer> who, int reason, int place) {
    }

    /** Refuses a file without a heading that names the reason and somebody, and one that has no row below it. */
    public Found read(Round round, TitleList list, Path file) {
        for (SheetText sheet : reader.read(file)) {
            Optional<Columns> columns = sheet.rows().stream().flatMap(row -> columns(row).stream()).findFirst();
            if (columns.isPresent()) {
                return read(round, list, file, new Rows(sheet, columns.get()));
            }
        }
        throw new FaultException(Fault.REFUSALS_HEADING, file);
    }

    /** The rows of a sheet below its heading. */
    private record Rows(SheetText sheet, Columns columns) {
        List<SheetRow> below() {
            return sheet.rows().stream().filter(row -> row.number() > columns.heading()
                && row.cells().stream().anyMatch(cell -> !cell.isBlank())).toList();
        }

        /** What names somebody: numbers, then the name. */
        List<String> who(SheetRow row) {
            return columns.who().stream().map(column -> row.cell(column).strip()).filter(text -> !text.isEmpty()).toList();
        }

        String place(SheetRow row) {
            return columns.place() < 0 ? "" : Fold.fold(row.cell(columns.place()));
        }
    }

    private static Optional<Columns> columns(SheetRow row) {
        int reason = IntStream.range(0, row.cells().size()).filter(i -> Fold.fold(row.cell(i)).matches(REASON)).findFirst().orElse(-1);
        List<Integer> who = IDENTIFYING.stream().map(field -> column(row, field)).filter(column -> column >= 0).toList();
        return reason < 0 || who.isEmpty() ? Optional.empty()
            : Optional.of(new Columns(row.number(), who, reason, column(row, ListField.PLACE)));
    }

    private static int column(SheetRow row, ListField field) {
        return IntStream.range(0, row.cells().size())
            .filter(i -> ListField.read(row.cell(i)).map(ListColumn::field).filter(field::equals).isPresent()).findFirst().orElse(-1);
    }

    private Found read(Round round, TitleList list, Path file, Rows rows) {
        Map<Long, String> reasons = new LinkedHashMap<>();
        List<Wrong> wrong = new ArrayList<>();
        List<SheetRow> below = rows.below();
        if (below.isEmpty()) {
            throw new FaultException(Fault.NO_ROWS, file);
        }
        for (SheetRow row : below) {
            List<String> who = rows.who(row);
            List<ListLine> found = meant(round, list, who, rows.place(row));
            String reason = row.cell(rows.columns().reason()).strip();
            flaw(found, reason, reasons).ifPresentOrElse(flaw -> wrong.add(new Wrong(row.number(), String.join(" ", who), flaw)),
                () -> reasons.put(found.getFirst().id(), reason));
        }
        return new Found(reasons, wrong);
    }

    /** All that a row says must fit; whoever is called exactly so goes before those whose name contains it. */
    private List<ListLine> meant(Round round, TitleList list, List<String> who, String place) {
        List<ListLine> found = List.of();
        for (int i = 0; i < who.size(); i++) {
            String text = who.get(i);
            List<ListLine> named = lists.find(round, list, text, MOST);
            List<ListLine> exact = named.stream().filter(line -> Fold.fold(line.subject().name()).equals(Fold.fold(text))).toList();
            List<ListLine> fit = exact.isEmpty() ? named : exact;
            found = i == 0 ? fit : found.stream().filter(line -> fit.stream().anyMatch(one -> one.id() == line.id())).toList();
        }
        return found.stream().filter(line -> place.isEmpty() || Fold.fold(line.subject().placeName()).equals(place)).toList();
    }

    private static Optional<Flaw> flaw(List<ListLine> found, String reason, Map<Long, String> before) {
        return Stream.of(
            Optional.of(Flaw.NOBODY).filter(_ -> found.isEmpty()),
            Optional.of(Flaw.SEVERAL).filter(_ -> found.size() > 1),
            Optional.of(Flaw.TWICE).filter(_ -> found.stream().anyMatch(line -> before.containsKey(line.id()))),
            Optional.of(Flaw.NO_REASON).filter(_ -> reason.isEmpty()),
            Optional.of(Flaw.REASON_LONG).filter(_ -> reason.length() > Notes.NOTE)).flatMap(Optional::stream).findFirst();
    }
}
