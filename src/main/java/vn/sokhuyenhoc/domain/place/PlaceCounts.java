package vn.sokhuyenhoc.domain.place;

/** What belongs to a village now: people present, households that have not ended, chapters that are open. */
public record PlaceCounts(int people, int households, int chapters) {
    public static final PlaceCounts NONE = new PlaceCounts(0, 0, 0);

    public PlaceCounts plus(PlaceCounts other) {
        return new PlaceCounts(people + other.people, households + other.households, chapters + other.chapters);
    }
}
