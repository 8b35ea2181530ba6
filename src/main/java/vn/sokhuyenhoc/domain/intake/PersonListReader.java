package vn.sokhuyenhoc.domain.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.person.Belongings;
import vn.sokhuyenhoc.domain.person.PersonDraft;
import vn.sokhuyenhoc.domain.person.PersonField;
import vn.sokhuyenhoc.domain.person.PersonReader;
import vn.sokhuyenhoc.domain.vietnamese.Fold;

/** Reads the rows of an office list as people. A row that cannot be taken says why; it never stops the others. */
public final class PersonListReader {
    private static final List<ListField> BIRTHS = List.of(ListField.BIRTH, ListField.BIRTH_MALE, ListField.BIRTH_FEMALE);

    private final Heading heading;
    private final String place;
    private final PersonReader reader;

    /**
     * @param place the village of rows that name none; may be empty
     * @param today no birth lies after it
     */
    public PersonListReader(Heading heading, String place, LocalDate today) {
        this.heading = heading;
        this.place = Fold.clean(place);
        this.reader = new PersonReader(today);
    }

    public List<PersonRow> read(SheetText sheet) {
        BelongingsReader belongings = new BelongingsReader(heading);
        List<PersonRow> rows = new ArrayList<>();
        DataRows.of(sheet, heading).forEach(data -> rows.add(row(data, belongings)));
        return rows;
    }

    /**
     * The one row of that number, as {@link #read(SheetText)} reads it; empty where it is none of the list.
     *
     * @param above the row of the list above it, or null
     */
    public Optional<PersonRow> read(SheetText sheet, int number, PersonRow above) {
        return DataRows.one(sheet, heading, number).map(data -> row(data, new BelongingsReader(heading, above)));
    }

    /** A row that was read, after the row above it was corrected: the number of its household may have been that of the row above. */
    public PersonRow under(PersonRow above, PersonRow row) {
        Belongings told = new BelongingsReader(heading, above).read(row.row(), row.person().placeName()).belongings();
        return told.equals(row.person().belongings()) ? row : new PersonRow(row.row(), row.person().with(told), row.problems());
    }

    private PersonRow row(DataRows.DataRow data, BelongingsReader belongings) {
        PersonRow row = row(data.row(), data.place());
        BelongingsReader.Reading told = belongings.read(data.row(), row.person().placeName());
        return new PersonRow(row.row(), row.person().with(told.belongings()), row.problems()).with(told.problems());
    }

    private PersonRow row(SheetRow row, Optional<String> sectionPlace) {
        List<Problem> problems = new ArrayList<>();
        heading.columns().forEach((column, meaning) -> {
            if (row.broken().contains(column)) {
                problems.add(Problem.of(meaning.field().name(), Problem.Kind.CELL_WITHOUT_VALUE));
            }
        });
        ListField birth = BIRTHS.stream().filter(f -> !heading.text(row, f).isEmpty()).findFirst().orElse(ListField.BIRTH);
        PersonReader.Reading reading = reader.read(draft(row, birth, sectionPlace));
        reading.problems().forEach(p -> problems.add(p.field().equals(PersonField.BIRTH.name()) ? new Problem(birth.name(), p.kind(), p.args()) : p));
        return new PersonRow(row, reading.person(), problems);
    }

    private PersonDraft draft(SheetRow row, ListField birth, Optional<String> sectionPlace) {
        Map<PersonField, String> texts = new EnumMap<>(PersonField.class);
        for (PersonField field : EnumSet.complementOf(EnumSet.of(PersonField.EXEMPT))) {
            texts.put(field, heading.text(row, ListField.valueOf(field.name())));
        }
        texts.put(PersonField.BIRTH, heading.text(row, birth));
        // A list with two columns of birth years tells the sex by the column; the year stands in that of the person's sex.
        if (birth == ListField.BIRTH_MALE) {
            texts.put(PersonField.SEX, "nam");
        } else if (birth == ListField.BIRTH_FEMALE) {
            texts.put(PersonField.SEX, "nu");
        }
        if (Fold.clean(texts.get(PersonField.PLACE)).isEmpty()) {
            texts.put(PersonField.PLACE, sectionPlace.orElse(place));
        }
        return new PersonDraft(texts);
    }
}
