package vn.sokhuyenhoc.domain.group;

import java.time.LocalDate;
import vn.sokhuyenhoc.domain.place.ChapterKind;

/**
 * A chapter of the association (chi hội, ban khuyến học, phân hội).
 *
 * @param id        the row; 0 while it is not kept yet
 * @param placeId   the village it stands in, or null where it is of the whole commune
 * @param placeName its name, or null
 * @param closedOn  the day it ended, or null while it is open
 */
public record Chapter(long id, String name, ChapterKind kind, Long placeId, String placeName, LocalDate closedOn) {

    /** A chapter that is to be kept. */
    public static Chapter of(long id, String name, ChapterKind kind, Long placeId) {
        return new Chapter(id, name, kind, placeId, null, null);
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    @Override
    public String toString() {
        return name;
    }
}
