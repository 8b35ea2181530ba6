package vn.sokhuyenhoc.domain.place;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A rearrangement of villages that took effect on a day.
 *
 * @param decision the paper that says so, in the clerk's words; may be empty
 * @param closed   whether it can no longer be taken back
 * @param before   the villages that ended, in the order of lists; those that only got a former commune where communes were merged
 * @param after    the villages that began; none where communes were merged
 */
public record PlaceChange(long id, Kind kind, LocalDate day, String decision, boolean closed, List<Place> before, List<Place> after) {
    public PlaceChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Several made one, one made several, one under a new name, the commune itself merged. */
    public enum Kind { MERGE, SPLIT, RENAME, COMMUNE }

    /**
     * When and on what ground.
     *
     * @param decision may be empty
     */
    public record Ground(LocalDate day, String decision) {
    }

    /**
     * What was found when a change was taken back.
     *
     * @param back   people who are in their old village again
     * @param stayed names of those who stay where they are, because they were moved once more since
     * @param added  people who came to the new villages since and are now in the first of the old ones
     */
    public record Undone(int back, List<String> stayed, int added) {
        public Undone {
            stayed = List.copyOf(stayed);
        }
    }

    /** Names of villages in one line. */
    public static String names(List<Place> places) {
        return places.stream().map(Place::plainName).collect(Collectors.joining(", "));
    }
}
