package vn.sokhuyenhoc.domain.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.person.BirthDate;
import vn.sokhuyenhoc.domain.person.IdNumber;
import vn.sokhuyenhoc.domain.place.PlaceNames;
import vn.sokhuyenhoc.domain.vietnamese.Fold;

/** Tells the rows of a list that speak of a person from section rows, totals and the signature block at its foot. */
final class DataRows {
    private static final String FOOT = "(tong cong|tong so)\\b.*|(cong|tong)( \\d.*)?";

    private DataRows() {
    }

    /**
     * @param place named by the section row above, or empty
     */
    record DataRow(SheetRow row, Optional<String> place) {
    }

    static List<DataRow> of(SheetText sheet, Heading heading) {
        List<DataRow> found = new ArrayList<>();
        Optional<String> place = Optional.empty();
        for (SheetRow row : sheet.rows()) {
            if (row.number() <= heading.lastRow()) {
                continue;
            }
            if (speaksOfPerson(row, heading)) {
                found.add(new DataRow(row, place));
            } else {
                Optional<String> above = place;
                place = sectionPlace(row).or(() -> above);
            }
        }
        return found;
    }

    /** The one row of that number, with the village of the section row above it; empty where it does not speak of a person. */
    static Optional<DataRow> one(SheetText sheet, Heading heading, int number) {
        int at = sheet.position(number);
        if (at < 0 || number <= heading.lastRow() || !speaksOfPerson(sheet.rows().get(at), heading)) {
            return Optional.empty();
        }
        for (int i = at - 1; i >= 0 && sheet.rows().get(i).number() > heading.lastRow(); i--) {
            Optional<String> place = sectionPlace(sheet.rows().get(i));
            if (place.isPresent() && !speaksOfPerson(sheet.rows().get(i), heading)) {
                return Optional.of(new DataRow(sheet.rows().get(at), place));
            }
        }
        return Optional.of(new DataRow(sheet.rows().get(at), Optional.empty()));
    }

    private static Optional<String> sectionPlace(SheetRow row) {
        List<String> texts = row.cells().stream().filter(c -> !c.isBlank()).toList();
        return texts.size() > 2 ? Optional.empty() : texts.stream().flatMap(t -> PlaceNames.find(t).stream()).findFirst();
    }

    private static boolean speaksOfPerson(SheetRow row, Heading heading) {
        String name = heading.text(row, ListField.NAME);
        boolean numbered = heading.text(row, ListField.ORDER).matches("\\d+([.,]0*)?");
        // Without marks a person may be called as a total is: only a row without a number can be one.
        boolean total = !numbered && (Fold.fold(name).matches(FOOT) || Fold.fold(heading.text(row, ListField.ORDER)).matches(FOOT));
        if (total || isCountingRow(row)) {
            return false;
        }
        boolean born = List.of(ListField.BIRTH, ListField.BIRTH_MALE, ListField.BIRTH_FEMALE).stream()
            .anyMatch(f -> BirthDate.read(heading.text(row, f)).isPresent());
        boolean identified = IdNumber.read(heading.text(row, ListField.ID_NUMBER)).isPresent();
        long filled = heading.columns().entrySet().stream()
            .filter(e -> e.getValue().field() != ListField.ORDER && !row.cell(e.getKey()).isBlank()).count();
        return numbered && filled > 0 || born || identified 
            || !heading.has(ListField.ORDER) && !name.isEmpty() && filled >= Math.min(2, heading.columns().size());
    }

    /** The row "1 2 3 4 …" or "A B 1 2 …" that some forms have under the heading. */
    private static boolean isCountingRow(SheetRow row) {
        List<String> texts = row.cells().stream().map(String::strip).filter(c -> !c.isEmpty()).toList();
        return texts.size() > 2 && texts.stream().allMatch(t -> t.matches("\\(?([A-Z]|\\d{1,2})\\)?")) && !texts.getFirst().equals(texts.getLast())
            && texts.stream().distinct().count() == texts.size();
    }
}
