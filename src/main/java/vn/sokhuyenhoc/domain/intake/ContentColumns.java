package vn.sokhuyenhoc.domain.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.sokhuyenhoc.domain.person.BirthDate;
import vn.sokhuyenhoc.domain.person.IdNumber;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.Sex;
import vn.sokhuyenhoc.domain.place.PlaceNames;

/** Proposes what the columns of a block without a heading hold: each field for the first column most of whose cells fit it. */
public final class ContentColumns {
    private static final int ROWS_LOOKED_AT = 200;
    /** Marks of one kind beside each other are at least so many; fewer could be anything. */
    private static final int FEWEST_MARKS = 3;
    private static final Map<ListField, Predicate<String>> FITS = fits();

    private ContentColumns() {
    }

    private static Map<ListField, Predicate<String>> fits() {
        Map<ListField, Predicate<String>> fits = new LinkedHashMap<>();
        fits.put(ListField.ID_NUMBER, text -> IdNumber.read(text).isPresent());
        fits.put(ListField.PHONE, text -> digits(text).matches("(\\+?84|0)[235789]\\d{8}|[35789]\\d{8}"));
        fits.put(ListField.OLD_ID_NUMBER, text -> digits(text).matches("\\d{9}"));
        fits.put(ListField.SEX, text -> Sex.read(text).isPresent());
        fits.put(ListField.BIRTH, text -> !text.matches("\\d{1,3}") && BirthDate.read(text).isPresent());
        fits.put(ListField.GROUP, text -> LabourGroup.read(text).isPresent());
        fits.put(ListField.PLACE, text -> PlaceNames.find(text).filter(name -> name.length() == text.length()).isPresent());
        fits.put(ListField.NAME, text -> text.matches("[\\p{L}\\p{M}'\\u2019.\\-]+( +[\\p{L}\\p{M}'\\u2019.\\-]+)+"));
        return fits;
    }

    public static Map<Integer, ListColumn> of(SheetText sheet) {
        List<SheetRow> rows = sheet.rows().stream().limit(ROWS_LOOKED_AT).toList();
        Map<Integer, ListColumn> columns = new TreeMap<>();
        FITS.forEach((field, fits) -> IntStream.range(0, sheet.width()).filter(column -> !columns.containsKey(column))
            .filter(column -> mostFit(rows, column, fits)).findFirst().ifPresent(column -> columns.put(column, ListColumn.of(field))));
        marks(rows, sheet.width(), columns);
        if (!columns.containsKey(0) && isCount(rows)) {
            columns.put(0, ListColumn.of(ListField.ORDER));
        }
        return columns;
    }

    private static boolean mostFit(List<SheetRow> rows, int column, Predicate<String> fits) {
        List<String> texts = rows.stream().map(row -> row.cell(column).strip()).filter(text -> !text.isEmpty()).toList();
        return !texts.isEmpty() && texts.stream().filter(fits).count() * 3 >= texts.size() * 2L;
    }

    /** The longest run of columns with small numbers; the one that counts the rows is none of them. */
    private static void marks(List<SheetRow> rows, int width, Map<Integer, ListColumn> columns) {
        int best = 0;
        int bestLength = 0;
        int length = 0;
        for (int column = isCount(rows) ? 1 : 0; column < width; column++) {
            length = !columns.containsKey(column) && mostFit(rows, column, text -> text.matches("\\d{1,2}([.,]\\d{1,2})?")) ? length + 1 : 0;
            if (length > bestLength) {
                bestLength = length;
                best = column - length + 1;
            }
        }
        for (int i = 0; bestLength >= FEWEST_MARKS && i < bestLength; i++) {
            columns.put(best + i, new ListColumn(ListField.MARK, i + 1));
        }
    }

    /** Whether the first column counts the rows. */
    private static boolean isCount(List<SheetRow> rows) {
        return IntStream.range(1, rows.size()).allMatch(i -> number(rows.get(i)) == number(rows.get(i - 1)) + 1) && !rows.isEmpty()
            && number(rows.getFirst()) >= 0;
    }

    private static long number(SheetRow row) {
        String text = row.cell(0).strip();
        return text.matches("\\d{1,6}") ? Long.parseLong(text) : -2;
    }

    private static String digits(String text) {
        return text.replaceAll("[\\s.\\-]", "");
    }
}
