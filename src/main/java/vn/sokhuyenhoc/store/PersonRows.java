package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.PERSON;
import static vn.sokhuyenhoc.store.tables.Tables.PLACE;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.person.BirthDate;
import vn.sokhuyenhoc.domain.person.Kin;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.domain.person.Serial;
import vn.sokhuyenhoc.domain.person.Sex;
import vn.sokhuyenhoc.domain.vietnamese.Fold;

/** How a person is read and looked for, shared by the stores that list people. */
final class PersonRows {
    static final List<Field<?>> FIELDS = List.of(PERSON.ID, PERSON.SERIAL, PERSON.FULL_NAME, PERSON.SEX, PERSON.BIRTH_YEAR, PERSON.BIRTH_MONTH,
        PERSON.BIRTH_DAY, PERSON.ID_NUMBER, PERSON.OLD_ID_NUMBER, PERSON.PHONE, PERSON.ADDRESS, PERSON.LABOUR_GROUP,
        PERSON.STATUS, PERSON.HOUSEHOLD_ID, PERSON.KIN, PERSON.UNIT_ID, PERSON.BY_UNIT, PERSON.EXEMPT, PLACE.ID, PLACE.NAME);

    /** Status of a row found to be another row of the same person. */
    static final String MERGED = "MERGED";

    private static final int SHOWN_DIGITS = 4;
    /** What a telephone number begins with instead of 0 where it was written for callers from abroad. */
    private static final String ABROAD = "+84";

    private PersonRows() {
    }

    static Person person(Record row) {
        Integer year = row.get(PERSON.BIRTH_YEAR);
        BirthDate birth = year == null ? null : new BirthDate(year, orZero(row.get(PERSON.BIRTH_MONTH)), orZero(row.get(PERSON.BIRTH_DAY)));
        String sex = row.get(PERSON.SEX);
        String group = row.get(PERSON.LABOUR_GROUP);
        return new Person(row.get(PERSON.ID), row.get(PERSON.SERIAL), row.get(PERSON.FULL_NAME),
            new Person.Identity(sex == null ? null : Sex.valueOf(sex), birth, row.get(PERSON.ID_NUMBER), row.get(PERSON.OLD_ID_NUMBER)),
            new Person.Contact(row.get(PERSON.PHONE), row.get(PERSON.ADDRESS)),
            group == null ? null : LabourGroup.valueOf(group), row.get(PLACE.ID), row.get(PLACE.NAME), ties(row));
    }

    private static Person.Ties ties(Record row) {
        String kin = row.get(PERSON.KIN);
        String status = row.get(PERSON.STATUS);
        // A row merged into another is met only where an old form still names it; the person lives on.
        return new Person.Ties(status.equals(MERGED) ? PersonStatus.PRESENT : PersonStatus.valueOf(status), row.get(PERSON.HOUSEHOLD_ID),
            kin == null ? null : Kin.valueOf(kin), row.get(PERSON.UNIT_ID), row.get(PERSON.BY_UNIT), row.get(PERSON.EXEMPT));
    }

    static int orZero(Integer number) {
        return number == null ? 0 : number;
    }

    /**
     * Every word must be found: letters in the name, a code with hyphen as the serial it stands for, digits as serial or code, at the start of
     * an identity number (new or former) or a telephone number, or as the last four of an identity number, which are those that lists show.
     * Digits in groups are one number.
     */
    static Condition matches(String text) {
        Condition all = numbers(text);
        for (String word : words(text)) {
            all = all.and(PERSON.FOLD_NAME.contains(word));
        }
        return all;
    }

    /** The words of letters: parts of a folded name. */
    static List<String> words(String text) {
        return parts(text).filter(part -> !part.isEmpty() && !isNumber(part)).toList();
    }

    /** What codes and the words of digits ask for; no condition where there are none. */
    static Condition numbers(String text) {
        Condition all = codes(text).map(code -> (Condition) PERSON.ID.in(rows(PERSON.SERIAL.in(Serial.meant(code)))))
            .reduce(DSL.noCondition(), Condition::and);
        return parts(text).filter(PersonRows::isNumber).map(digits -> (Condition) PERSON.ID.in(numbered(digits))).reduce(all, Condition::and);
    }

    private static Stream<String> codes(String text) {
        return Stream.of(Sought.of(text).split("\\s+")).filter(Serial::isCode);
    }

    private static Stream<String> parts(String text) {
        String rest = Stream.of(Sought.of(text).split("\\s+")).filter(word -> !Serial.isCode(word)).collect(Collectors.joining(" "));
        return Stream.of(Fold.fold(rest).replaceAll("(?<=\\d) (?=\\d+( |$))", "").split(" "));
    }

    private static boolean isNumber(String part) {
        return part.matches("\\d+");
    }

    /** Asked one by one, so that each finds its own index. The number of a row merged into another finds the one that stayed. */
    private static Select<Record1<Long>> numbered(String digits) {
        Select<Record1<Long>> found = rows(PERSON.ID_NUMBER.startsWith(digits)).union(rows(PERSON.OLD_ID_NUMBER.startsWith(digits)))
            .union(rows(PERSON.PHONE.startsWith(digits))).union(rows(PERSON.PHONE.startsWith("+" + digits)));
        if (digits.startsWith("0")) {
            found = found.union(rows(PERSON.PHONE.startsWith(ABROAD + digits.substring(1))));
        } else if (digits.startsWith("84") && digits.length() > SHOWN_DIGITS) {
            found = found.union(rows(PERSON.PHONE.startsWith("0" + digits.substring(2))));
        }
        List<Integer> serials = Serial.meant(digits);
        if (!serials.isEmpty()) {
            found = found.union(rows(PERSON.SERIAL.in(serials)));
        }
        return digits.length() == SHOWN_DIGITS ? found.union(rows(PERSON.ID_NUMBER.endsWith(digits))) : found;
    }

    private static Select<Record1<Long>> rows(Condition condition) {
        return DSL.select(DSL.coalesce(PERSON.MERGED_INTO, PERSON.ID)).from(PERSON).where(condition);
    }
}
