package vn.sokhuyenhoc.domain.likeness;

import java.time.LocalDateTime;

/**
 * Two rows of the register made one, as long as that holds.
 *
 * @param id   by which they are made two again
 * @param kept the row that stayed
 * @param gone the one found to be the same person
 */
public record Merge(long id, Row kept, Row gone, LocalDateTime at) {

    /** One of the two rows. */
    public record Row(long id, int serial, String name) {
    }
}
