package vn.sokhuyenhoc.domain.group;

import java.time.LocalDate;
import vn.sokhuyenhoc.domain.place.ChapterKind;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.place.PlaceFinder;

/**
 * A chapter of the association (chi hội, ban khuyến học, phân hội).
 *
 * @param id        the row; 0 while it is not kept yet
 * @param placeId   the village it stands in, or null where it is of the whole commune
 * @param placeName its name, or null
 * @param foundedOn the day it was founded, or null where nobody knows
 * @param closedOn  the day it ended, or null while it is open
 */
public record Chapter(long id, String name, ChapterKind kind, Long placeId, String placeName, LocalDate foundedOn, LocalDate closedOn) {

    /** A chapter that is to be kept, of which nobody knows when it was founded. */
    public static Chapter of(long id, String name, ChapterKind kind, Long placeId) {
        return new Chapter(id, name, kind, placeId, null, null, null);
    }

    /** The same, founded on a day; null where nobody knows. */
    public Chapter founded(LocalDate day) {
        return new Chapter(id, name, kind, placeId, placeName, day, closedOn);
    }

    /** A chapter of which only the name is known: it tells the kind, and the village where it ends with the name of one. */
    public static Chapter named(String name, PlaceFinder villages) {
        return of(0, name, ChapterKind.of(name), villages.atEndOf(name).map(Place::id).orElse(null));
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    @Override
    public String toString() {
        return name;
    }
}
