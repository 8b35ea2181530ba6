package vn.sokhuyenhoc.domain.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.person.BirthDate;
import vn.sokhuyenhoc.domain.person.IdNumber;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.NewPerson;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.Sex;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.domain.vietnamese.NameCase;

/** Reads the rows of an office list as people. A row that cannot be taken says why; it never stops the others. */
public final class PersonListReader {
    private static final int LONGEST_NAME = 120;

    private final Heading heading;
    private final String place;
    private final LocalDate today;

    /**
     * @param place the village of rows that name none; may be empty
     * @param today no birth lies after it
     */
    public PersonListReader(Heading heading, String place, LocalDate today) {
        this.heading = heading;
        this.place = Fold.clean(place);
        this.today = today;
    }

    public List<PersonRow> read(SheetText sheet) {
        return DataRows.of(sheet, heading).stream().map(r -> row(r.row(), r.place())).toList();
    }

    private PersonRow row(SheetRow row, Optional<String> sectionPlace) {
        List<Problem> problems = new ArrayList<>();
        heading.columns().forEach((column, meaning) -> {
            if (row.broken().contains(column)) {
                problems.add(Problem.of(meaning.field().name(), Problem.Kind.CELL_WITHOUT_VALUE));
            }
        });
        String name = name(row, problems);
        BirthDate birth = birth(row, problems);
        Sex sex = sex(row, problems);
        String idNumber = idNumber(row, sex, birth, problems);
        String village = Fold.clean(heading.text(row, ListField.PLACE));
        village = !village.isEmpty() ? village : sectionPlace.orElse(place);
        if (village.isEmpty()) {
            problems.add(Problem.of(ListField.PLACE.name(), Problem.Kind.PLACE_MISSING));
        }
        Person.Identity identity = new Person.Identity(sex, birth, idNumber, oldIdNumber(row));
        Person.Contact contact = new Person.Contact(optional(row, ListField.PHONE, 20), optional(row, ListField.ADDRESS, 200));
        return new PersonRow(row, new NewPerson(name, identity, contact, group(row, problems), village,
            optional(row, ListField.CHAPTER, 160)), problems);
    }

    private String name(SheetRow row, List<Problem> problems) {
        String name = NameCase.of(heading.text(row, ListField.NAME));
        if (name.isEmpty()) {
            problems.add(Problem.of(ListField.NAME.name(), Problem.Kind.NAME_MISSING));
        } else if (name.length() > LONGEST_NAME) {
            problems.add(Problem.of(ListField.NAME.name(), Problem.Kind.TEXT_TOO_LONG, LONGEST_NAME));
        } else if (!name.matches("[\\p{L}\\p{M}][\\p{L}\\p{M} '\\u2019\\u02BC.\\-()]*")) {
            problems.add(Problem.of(ListField.NAME.name(), Problem.Kind.NAME_NOT_A_NAME, name));
        }
        return name;
    }

    private BirthDate birth(SheetRow row, List<Problem> problems) {
        for (ListField field : List.of(ListField.BIRTH, ListField.BIRTH_MALE, ListField.BIRTH_FEMALE)) {
            String text = heading.text(row, field);
            if (!text.isEmpty()) {
                Optional<BirthDate> birth = BirthDate.read(text);
                if (birth.isEmpty()) {
                    problems.add(Problem.of(field.name(), Problem.Kind.BIRTH_UNREADABLE, text));
                } else if (birth.get().isAfter(today)) {
                    problems.add(Problem.of(field.name(), Problem.Kind.BIRTH_IN_FUTURE, text));
                }
                return birth.orElse(null);
            }
        }
        problems.add(Problem.of(ListField.BIRTH.name(), Problem.Kind.BIRTH_MISSING));
        return null;
    }

    /** A list with two columns of birth years tells the sex by the column; the year stands in that of the person's sex. */
    private Sex sex(SheetRow row, List<Problem> problems) {
        if (!heading.text(row, ListField.BIRTH_MALE).isEmpty()) {
            return Sex.MALE;
        }
        if (!heading.text(row, ListField.BIRTH_FEMALE).isEmpty()) {
            return Sex.FEMALE;
        }
        String text = heading.text(row, ListField.SEX);
        Optional<Sex> sex = Sex.read(text);
        if (sex.isEmpty() && !text.isEmpty()) {
            problems.add(Problem.of(ListField.SEX.name(), Problem.Kind.SEX_UNREADABLE, text));
        }
        return sex.orElse(null);
    }

    private String idNumber(SheetRow row, Sex sex, BirthDate birth, List<Problem> problems) {
        String text = heading.text(row, ListField.ID_NUMBER);
        Optional<IdNumber> id = IdNumber.read(text);
        if (id.isEmpty()) {
            if (!text.isEmpty() && !text.matches("\\d{9}")) {
                problems.add(Problem.of(ListField.ID_NUMBER.name(), Problem.Kind.ID_NOT_A_NUMBER, text));
            }
            return null;
        }
        if (id.get().restored()) {
            problems.add(Problem.of(ListField.ID_NUMBER.name(), Problem.Kind.ID_ZERO_RESTORED, id.get().value()));
        }
        problems.addAll(id.get().disagreements(ListField.ID_NUMBER.name(), sex, birth));
        return id.get().value();
    }

    /** A 9-digit number in either column is the former identity card's. */
    private String oldIdNumber(SheetRow row) {
        return List.of(ListField.OLD_ID_NUMBER, ListField.ID_NUMBER).stream().map(f -> heading.text(row, f).replaceAll("\\s", ""))
            .filter(t -> t.matches("\\d{9}")).findFirst().orElse(null);
    }

    private LabourGroup group(SheetRow row, List<Problem> problems) {
        String text = heading.text(row, ListField.GROUP);
        Optional<LabourGroup> group = LabourGroup.read(text);
        if (group.isEmpty() && !text.isEmpty()) {
            problems.add(Problem.of(ListField.GROUP.name(), Problem.Kind.GROUP_UNREADABLE, text));
        }
        return group.orElse(null);
    }

    private String optional(SheetRow row, ListField field, int longest) {
        String text = Fold.clean(heading.text(row, field));
        return text.isEmpty() ? null : text.substring(0, Math.min(text.length(), longest));
    }
}
