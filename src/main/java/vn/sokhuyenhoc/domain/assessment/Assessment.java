package vn.sokhuyenhoc.domain.assessment;

import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.scoring.Marks;

/** One form in one round, with what its holder was when it was keyed. */
public record Assessment(long roundId, Holder holder, Marks marks) {

    /**
     * Whose form it is.
     *
     * @param id      as in {@link Subject}
     * @param placeId the village, or null for what is of the whole commune
     * @param group   a citizen's, or null
     * @param kind    as in {@link Subject}
     * @param name    what it is sorted by; a citizen is sorted as the register sorts them
     * @param number  in the order of the roll, likewise
     */
    public record Holder(Title title, long id, Long placeId, LabourGroup group, String kind, String name, int number) {

        public static Holder citizen(long id, long placeId, LabourGroup group) {
            return new Holder(Title.CITIZEN, id, placeId, group, "", "", 0);
        }
    }
}
