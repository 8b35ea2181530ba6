package vn.sokhuyenhoc.sample;

import java.time.LocalDate;

/**
 * A made-up adult.
 *
 * @param birthDate null where only the year is known
 * @param idNumber  12 digits or null
 * @param phone     10 digits or null
 * @param chapter   null for those who are no members
 */
record Citizen(Village village, String name, Sex sex, int birthYear, LocalDate birthDate, String idNumber, String phone,
               SubjectGroup group, Chapter chapter) {

    Citizen withId(String number) {
        return new Citizen(village, name, sex, birthYear, birthDate, number, phone, group, chapter);
    }
}
