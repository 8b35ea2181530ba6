package vn.sokhuyenhoc.files.ods;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import vn.sokhuyenhoc.files.cells.CellContent;
import vn.sokhuyenhoc.files.cells.CellTexts;

/**
 * What the tag of a cell says.
 *
 * @param style   its own, or ""
 * @param times   how often it is repeated to the right
 * @param columns over which it is merged
 * @param rows    over which it is merged
 * @param type    such as "float"; "" where it has no value
 * @param value   in the way of its type
 * @param formula whether a formula stands in it
 * @param error   whether its value is an error
 */
record OdsCell(String style, int times, int columns, int rows, String type, String value, boolean formula, boolean error) {
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final double SECONDS = 86_400;
    private static final Pattern ERROR = Pattern.compile("#(N/A|NAME\\?|NULL!|NUM!|REF!|VALUE!|DIV/0!)|Err:\\d+");

    static OdsCell of(Attributes attributes) {
        String type = Odf.text(attributes, Odf.OFFICE, "value-type");
        String value = Odf.text(attributes, Odf.OFFICE, switch (type) {
            case "date" -> "date-value";
            case "time" -> "time-value";
            case "boolean" -> "boolean-value";
            case "string" -> "string-value";
            default -> "value";
        });
        return new OdsCell(Odf.text(attributes, Odf.TABLE, "style-name"), Odf.times(attributes, Odf.TABLE, "number-columns-repeated"),
            Odf.times(attributes, Odf.TABLE, "number-columns-spanned"), Odf.times(attributes, Odf.TABLE, "number-rows-spanned"),
            type, value, attributes.getValue(Odf.TABLE, "formula") != null,
            "error".equals(attributes.getValue(Odf.CALC, "value-type")));
    }

    boolean isEmpty() {
        return type.isEmpty() && !formula;
    }

    /** @param font of the cell, "" where not known */
    CellContent content(OdsText text, String font) {
        String seen = text.text();
        if (error || formula && ERROR.matcher(seen).matches()) {
            return CellContent.broken(seen);
        }
        if (type.isEmpty() && formula && seen.isEmpty()) {
            return CellContent.UNKNOWN;
        }
        try {
            return switch (type) {
                case "float", "percentage", "currency" -> CellContent.of(CellTexts.number(Double.parseDouble(value)));
                case "date" -> CellContent.of(day(LocalDate.parse(value.split("T", 2)[0])));
                case "time" -> CellContent.of(CellTexts.number(Duration.parse(value).toSeconds() / SECONDS));
                case "boolean" -> CellContent.of(CellTexts.truth(value.equals("true")));
                default -> CellContent.of(seen.isEmpty() ? value : seen, font, text.runs());
            };
        } catch (NumberFormatException | DateTimeParseException e) {
            return CellContent.broken(seen);
        }
    }

    /** Day 0 is what an empty or zero value looks like under a format of days. */
    private static String day(LocalDate day) {
        return day.equals(DAY_0) ? CellTexts.number(ChronoUnit.DAYS.between(DAY_0, day)) : CellTexts.day(day);
    }
}
