package vn.sokhuyenhoc.domain.cross;

import java.util.List;

/**
 * Ages in whole years by year of birth, both ends inside.
 *
 * @param to {@link #OLDEST} for no upper end
 */
public record AgeBand(int from, int to) {
    public static final int OLDEST = 150;
    /** Bands that touch, as the list of people offers them. */
    public static final List<AgeBand> ALL = List.of(new AgeBand(0, 5), new AgeBand(6, 17), new AgeBand(18, 35), new AgeBand(36, 60),
        new AgeBand(61, OLDEST));

    /** The place in {@link #ALL} of the band of this age; whoever is not born yet is in the first. */
    public static int of(int age) {
        int at = 0;
        while (at < ALL.size() - 1 && age > ALL.get(at).to()) {
            at++;
        }
        return at;
    }
}
