package vn.sokhuyenhoc.domain.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.domain.vietnamese.NameCase;

/** The one place where what is said of a person is checked: for a row of a list, a pasted block, a card that was read, a form on the screen. */
public final class PersonReader {
    private static final Map<PersonField, Integer> LONGEST = Map.of(PersonField.NAME, 120, PersonField.PHONE, 20, PersonField.ADDRESS, 200,
        PersonField.PLACE, 120, PersonField.CHAPTER, 160);

    private final LocalDate today;

    /** @param today no birth lies after it */
    public PersonReader(LocalDate today) {
        this.today = today;
    }

    /**
     * What was understood.
     *
     * @param person   where {@link #isRefused()} only for showing
     * @param problems {@link Problem#field()} names a {@link PersonField}
     */
    public record Reading(NewPerson person, List<Problem> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }

        public boolean isRefused() {
            return problems.stream().anyMatch(p -> !p.kind().isWarning());
        }
    }

    public Reading read(PersonDraft draft) {
        List<Problem> problems = new ArrayList<>();
        String name = name(draft, problems);
        BirthDate birth = birth(draft, problems);
        Sex sex = sex(draft, problems);
        String idNumber = idNumber(draft, sex, birth, problems);
        String place = Fold.clean(draft.text(PersonField.PLACE));
        if (place.isEmpty()) {
            problems.add(Problem.of(PersonField.PLACE.name(), Problem.Kind.PLACE_MISSING));
        } else {
            refuseLong(PersonField.PLACE, place, problems);
        }
        Person.Identity identity = new Person.Identity(sex, birth, idNumber, oldIdNumber(draft));
        Person.Contact contact = new Person.Contact(phone(draft, problems), optional(draft, PersonField.ADDRESS));
        return new Reading(new NewPerson(name, identity, contact, group(draft, problems), place, optional(draft, PersonField.CHAPTER)), problems);
    }

    private static String name(PersonDraft draft, List<Problem> problems) {
        String name = NameCase.of(draft.text(PersonField.NAME));
        if (name.isEmpty()) {
            problems.add(Problem.of(PersonField.NAME.name(), Problem.Kind.NAME_MISSING));
        } else if (!refuseLong(PersonField.NAME, name, problems) && !name.matches("[\\p{L}\\p{M}][\\p{L}\\p{M} '\\u2019\\u02BC.\\-()]*")) {
            problems.add(Problem.of(PersonField.NAME.name(), Problem.Kind.NAME_NOT_A_NAME, name));
        }
        return name;
    }

    private static boolean refuseLong(PersonField field, String text, List<Problem> problems) {
        boolean tooLong = text.length() > LONGEST.get(field);
        if (tooLong) {
            problems.add(Problem.of(field.name(), Problem.Kind.TEXT_TOO_LONG, LONGEST.get(field)));
        }
        return tooLong;
    }

    private BirthDate birth(PersonDraft draft, List<Problem> problems) {
        String text = draft.text(PersonField.BIRTH).strip();
        if (text.isEmpty()) {
            problems.add(Problem.of(PersonField.BIRTH.name(), Problem.Kind.BIRTH_MISSING));
            return null;
        }
        Optional<BirthDate> birth = BirthDate.read(text);
        if (birth.isEmpty()) {
            problems.add(Problem.of(PersonField.BIRTH.name(), Problem.Kind.BIRTH_UNREADABLE, text));
        } else if (birth.get().isAfter(today)) {
            problems.add(Problem.of(PersonField.BIRTH.name(), Problem.Kind.BIRTH_IN_FUTURE, text));
        }
        return birth.orElse(null);
    }

    private static Sex sex(PersonDraft draft, List<Problem> problems) {
        String text = draft.text(PersonField.SEX).strip();
        Optional<Sex> sex = Sex.read(text);
        if (sex.isEmpty() && !text.isEmpty()) {
            problems.add(Problem.of(PersonField.SEX.name(), Problem.Kind.SEX_UNREADABLE, text));
        }
        return sex.orElse(null);
    }

    private static String idNumber(PersonDraft draft, Sex sex, BirthDate birth, List<Problem> problems) {
        String text = draft.text(PersonField.ID_NUMBER).strip();
        Optional<IdNumber> id = IdNumber.read(text);
        if (id.isEmpty()) {
            if (!text.isEmpty() && !text.matches("\\d{9}")) {
                problems.add(Problem.of(PersonField.ID_NUMBER.name(), Problem.Kind.ID_NOT_A_NUMBER, text));
            }
            return null;
        }
        if (id.get().restored()) {
            problems.add(Problem.of(PersonField.ID_NUMBER.name(), Problem.Kind.ID_ZERO_RESTORED, id.get().value()));
        }
        problems.addAll(id.get().disagreements(PersonField.ID_NUMBER.name(), sex, birth));
        return id.get().value();
    }

    /** A 9-digit number in either field is the former identity card's. */
    private static String oldIdNumber(PersonDraft draft) {
        return List.of(PersonField.OLD_ID_NUMBER, PersonField.ID_NUMBER).stream().map(f -> draft.text(f).replaceAll("\\s", ""))
            .filter(t -> t.matches("\\d{9}")).findFirst().orElse(null);
    }

    private static LabourGroup group(PersonDraft draft, List<Problem> problems) {
        String text = draft.text(PersonField.GROUP).strip();
        Optional<LabourGroup> group = LabourGroup.read(text);
        if (group.isEmpty() && !text.isEmpty()) {
            problems.add(Problem.of(PersonField.GROUP.name(), Problem.Kind.GROUP_UNREADABLE, text));
        }
        return group.orElse(null);
    }

    /** Digits alone and a leading +, so that it is found however it is typed; two numbers in one cell stay as they are. */
    private static String phone(PersonDraft draft, List<Problem> problems) {
        String typed = optional(draft, PersonField.PHONE);
        String digits = typed == null ? "" : typed.replaceAll("[\\s.\\-()]", "");
        if (!digits.matches("\\+?\\d{5,15}")) {
            return typed;
        }
        if (digits.matches("[35789]\\d{8}")) {
            problems.add(Problem.of(PersonField.PHONE.name(), Problem.Kind.PHONE_ZERO_RESTORED, "0" + digits));
            return "0" + digits;
        }
        return digits;
    }

    private static String optional(PersonDraft draft, PersonField field) {
        String text = Fold.clean(draft.text(field));
        return text.isEmpty() ? null : text.substring(0, Math.min(text.length(), LONGEST.get(field)));
    }
}
