package vn.sokhuyenhoc.domain.person;

import java.time.LocalDate;

/**
 * Which people of the register, and in what order.
 *
 * @param text  parts of a name with or without marks, a serial, an identity or telephone number; empty for all
 * @param where what they belong to
 * @param who   what they are
 * @param order what they are sorted by
 * @param down  from the end
 */
public record PersonFilter(String text, Where where, Who who, Order order, boolean down) {

    /** What people can be sorted by. */
    public enum Order { NAME, SERIAL, BIRTH, PLACE }

    /** What people belong to; null for all. */
    public record Where(Long placeId, Long chapterId, Long householdId, Long unitId) {
        public static final Where ANY = new Where(null, null, null, null);

        public static Where place(Long placeId) {
            return new Where(placeId, null, null, null);
        }
    }

    /** What came out for somebody in the newest round for citizens; NO_FORM where it has none of them. */
    public enum Outcome { PASSED, FAILED, INCOMPLETE, NO_FORM }

    /** What people are; null for all. */
    public record Who(Born born, Sex sex, LabourGroup group, PersonStatus status, Outcome outcome) {
        /** Everyone who lives here. */
        public static final Who PRESENT = new Who(null, null, null, PersonStatus.PRESENT);
        /** Also those who moved away or died. */
        public static final Who ANY = new Who(null, null, null, null);

        public Who(Born born, Sex sex, LabourGroup group, PersonStatus status) {
            this(born, sex, group, status, null);
        }
    }

    /** Years of birth, both ends inside; whoever has no year is in no such span. */
    public record Born(int from, int to) {
        /** Those whose age in the year of this day lies between, counted by years as village lists do. */
        public static Born aged(int youngest, int oldest, LocalDate today) {
            return new Born(today.getYear() - oldest, today.getYear() - youngest);
        }
    }

    public static final PersonFilter PRESENT = new PersonFilter("", Where.ANY, Who.PRESENT, Order.NAME, false);
    public static final PersonFilter EVER = new PersonFilter("", Where.ANY, Who.ANY, Order.NAME, false);

    /** Those present of a village (null: of all), in the order of its roll. */
    public static PersonFilter roll(Long placeId) {
        return new PersonFilter("", Where.place(placeId), Who.PRESENT, Order.SERIAL, false);
    }

    public PersonFilter withText(String wanted) {
        return new PersonFilter(wanted, where, who, order, down);
    }

    public PersonFilter sorted(Order by, boolean fromEnd) {
        return new PersonFilter(text, where, who, by, fromEnd);
    }
}
