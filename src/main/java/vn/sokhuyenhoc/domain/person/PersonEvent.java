package vn.sokhuyenhoc.domain.person;

import java.time.LocalDate;

/**
 * Something that happened to a person on a day that can be named. Joining and leaving a chapter stand with the membership.
 *
 * @param id   the row; 0 while it is not kept yet
 * @param note where to, where from, which paper; may be empty
 */
public record PersonEvent(long id, Kind kind, LocalDate day, String note) {

    /** What can happen; the status that follows from it, or null where it changes nothing. */
    public enum Kind {
        MOVED_IN(PersonStatus.PRESENT), MOVED_OUT(PersonStatus.MOVED_OUT), DIED(PersonStatus.DIED), CAME_BACK(PersonStatus.PRESENT), OTHER(null);

        private final PersonStatus status;

        Kind(PersonStatus status) {
            this.status = status;
        }

        public PersonStatus status() {
            return status;
        }
    }
}
