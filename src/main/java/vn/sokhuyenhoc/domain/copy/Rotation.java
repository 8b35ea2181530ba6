package vn.sokhuyenhoc.domain.copy;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which copies stay: of the last day the newest of each hour, of the last 14 days the newest of each day, of the last year the newest of each
 * month. Those made before an import, an upgrade or another copy was put back, and those asked for, stay 14 days. The newest of all stays
 * always, as does one from a day to come: the clock may have been set back.
 */
public final class Rotation {
    /** A copy that stands for its month stays so long. */
    public static final int MONTHS = 12;
    private static final int HOURS = 24;
    private static final int DAYS = 14;

    private Rotation() {
    }

    /** Those that may go, the newest first. All are of one register. */
    public static List<CopyName> outdated(Collection<CopyName> copies, LocalDateTime now) {
        List<CopyName> sorted = copies.stream().sorted(CopyName.NEWEST).toList();
        Set<Object> kept = new HashSet<>();
        return sorted.stream().filter(copy -> !stays(copy, now, kept)).toList();
    }

    /** Asked from the newest on. All three are noted, so that a copy stands for its hour, its day and its month. */
    private static boolean stays(CopyName copy, LocalDateTime now, Set<Object> kept) {
        boolean first = kept.isEmpty();
        boolean ofHour = kept.add(copy.at().truncatedTo(ChronoUnit.HOURS)) && copy.at().isAfter(now.minusHours(HOURS));
        boolean ofDay = kept.add(copy.at().toLocalDate()) && copy.at().isAfter(now.minusDays(DAYS));
        boolean ofMonth = kept.add(YearMonth.from(copy.at())) && copy.at().isAfter(now.minusMonths(MONTHS));
        boolean isWayBack = copy.why().isWayBack() && copy.at().isAfter(now.minusDays(DAYS));
        return first || ofHour || ofDay || ofMonth || isWayBack || copy.at().isAfter(now);
    }
}
