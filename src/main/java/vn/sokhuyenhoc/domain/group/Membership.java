package vn.sokhuyenhoc.domain.group;

import java.time.LocalDate;
import vn.sokhuyenhoc.domain.person.BirthDate;
import vn.sokhuyenhoc.domain.person.PaperDate;

/** A person in a chapter, from a day on and perhaps until another. */
public record Membership(long id, Who who, Chapter chapter, Terms terms) {

    /**
     * @param birth or null
     */
    public record Who(long personId, int serial, String name, BirthDate birth) {
    }

    /**
     * @param position in the chapter, or null
     * @param cardNo   or null
     * @param joined   or null where not known
     * @param left     or null while it lasts
     */
    public record Terms(String position, String cardNo, PaperDate joined, LocalDate left) {
        public static final Terms NONE = new Terms(null, null, null, null);

        public Terms until(LocalDate day) {
            return new Terms(position, cardNo, joined, day);
        }
    }
}
