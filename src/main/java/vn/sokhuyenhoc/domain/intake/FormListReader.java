package vn.sokhuyenhoc.domain.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.person.BirthDate;
import vn.sokhuyenhoc.domain.person.IdNumber;
import vn.sokhuyenhoc.domain.person.Serial;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.domain.vietnamese.NameCase;

/** Reads the rows of a sheet of marks. An empty cell of a mark is a mark that the paper does not have. */
public final class FormListReader {
    private final Heading heading;
    private final String place;
    private final int indicators;

    /**
     * @param place      the village of rows that name none; may be empty
     * @param indicators how many marks a form has
     */
    public FormListReader(Heading heading, String place, int indicators) {
        this.heading = heading;
        this.place = Fold.clean(place);
        this.indicators = indicators;
    }

    public List<FormRow> read(SheetText sheet) {
        return DataRows.of(sheet, heading).stream().map(r -> row(r.row(), r.place())).toList();
    }

    /** The one row of that number, as {@link #read(SheetText)} reads it; empty where it is none of the list. */
    public Optional<FormRow> read(SheetText sheet, int number) {
        return DataRows.one(sheet, heading, number).map(r -> row(r.row(), r.place()));
    }

    private FormRow row(SheetRow row, Optional<String> sectionPlace) {
        List<Problem> problems = new ArrayList<>();
        String village = Fold.clean(heading.text(row, ListField.PLACE));
        String serial = heading.text(row, ListField.SERIAL);
        String name = NameCase.of(heading.text(row, ListField.NAME));
        if (name.isEmpty()) {
            problems.add(Problem.of(ListField.NAME.name(), Problem.Kind.NAME_MISSING));
        }
        if (Serial.isWrong(serial)) {
            problems.add(Problem.of(ListField.SERIAL.name(), Problem.Kind.SERIAL_WRONG, serial));
        }
        FormRow.Claim claim = new FormRow.Claim(Serial.meant(serial), name, birth(row),
            IdNumber.read(heading.text(row, ListField.ID_NUMBER)).map(IdNumber::value).orElse(null));
        return new FormRow(row, claim, village.isEmpty() ? sectionPlace.orElse(place) : village, draft(row, problems), problems);
    }

    private BirthDate birth(SheetRow row) {
        return List.of(ListField.BIRTH, ListField.BIRTH_MALE, ListField.BIRTH_FEMALE).stream()
            .flatMap(f -> BirthDate.read(heading.text(row, f)).stream()).findFirst().orElse(null);
    }

    private FormDraft draft(SheetRow row, List<Problem> problems) {
        return new FormDraft(IntStream.rangeClosed(1, indicators).mapToObj(number -> mark(row, number, problems)).toList());
    }

    private String mark(SheetRow row, int number, List<Problem> problems) {
        Optional<Integer> column = heading.columns().entrySet().stream()
            .filter(e -> e.getValue().equals(new ListColumn(ListField.MARK, number))).map(Map.Entry::getKey).findFirst();
        if (column.isPresent() && row.broken().contains(column.get())) {
            problems.add(Problem.of(ListField.MARK.name() + number, Problem.Kind.CELL_WITHOUT_VALUE));
        }
        String text = column.map(c -> row.cell(c).strip()).orElse("");
        return text.isEmpty() ? FormDraft.MISSING : text;
    }
}
