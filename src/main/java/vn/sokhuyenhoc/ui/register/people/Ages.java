package vn.sokhuyenhoc.ui.register.people;

import java.util.List;
import java.util.Optional;

/**
 * Ages in whole years, both ends inside, counted by year of birth as village lists do.
 *
 * @param from 0 for no lower end
 * @param to   {@link #OLDEST} for no upper end
 */
public record Ages(int from, int to) {
    public static final int OLDEST = 150;
    /** Spans offered at once; any other can be typed. */
    static final List<Ages> OFFERED = List.of(new Ages(0, 5), new Ages(6, 17), new Ages(18, 35), new Ages(36, 60), new Ages(61, OLDEST),
        new Ages(18, OLDEST));

    /** As it is kept: both ends with a hyphen between. */
    static Optional<Ages> of(String kept) {
        String[] ends = kept.split("-", -1);
        return ends.length == 2 ? Optional.ofNullable(read(ends[0], ends[1])) : Optional.empty();
    }

    @Override
    public String toString() {
        return from + "-" + to;
    }

    /** Reads two fields; null where both say nothing that is an age. */
    static Ages read(String from, String to) {
        boolean lower = from.strip().matches("\\d{1,3}");
        boolean upper = to.strip().matches("\\d{1,3}");
        return lower || upper ? new Ages(lower ? Integer.parseInt(from.strip()) : 0, upper ? Integer.parseInt(to.strip()) : OLDEST) : null;
    }
}
