package vn.sokhuyenhoc.domain.copy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which copies stay: of the last day the newest of each hour, of the last 14 days with copies the newest of each, of the last 12 months with
 * copies the newest of each. Those made before an import, an upgrade or another copy was put back, and those asked for, stay as long as copies
 * of that day do. The newest of all stays always, as does one from a day to come. Days and months are counted, not reckoned from today: the
 * clock may have been set back, or years ahead, and must not take the copies away.
 */
public final class Rotation {
    /** A copy that stands for its month stays so long. */
    public static final int MONTHS = 12;
    private static final int HOURS = 24;
    private static final int DAYS = 14;

    private final LocalDateTime now;
    private final Set<LocalDateTime> hours = new HashSet<>();
    private final Set<LocalDate> days = new HashSet<>();
    private final Set<YearMonth> months = new HashSet<>();

    private Rotation(LocalDateTime now) {
        this.now = now;
    }

    /** Those that may go, the newest first. All are of one register. */
    public static List<CopyName> outdated(Collection<CopyName> copies, LocalDateTime now) {
        Rotation rotation = new Rotation(now);
        return copies.stream().sorted(CopyName.NEWEST).filter(copy -> !rotation.stays(copy)).toList();
    }

    /** Asked from the newest on. All three are noted, so that a copy stands for its hour, its day and its month. */
    private boolean stays(CopyName copy) {
        if (copy.at().isAfter(now)) {
            return true; // and stands for no day and month: days of a clock that was ahead would else take the place of true ones
        }
        boolean first = hours.isEmpty();
        boolean ofHour = hours.add(copy.at().truncatedTo(ChronoUnit.HOURS)) && copy.at().isAfter(now.minusHours(HOURS));
        boolean ofDay = days.add(copy.at().toLocalDate()) && days.size() <= DAYS;
        boolean ofMonth = months.add(YearMonth.from(copy.at())) && months.size() <= MONTHS;
        boolean isWayBack = copy.why().isWayBack() && days.size() <= DAYS;
        return first || ofHour || ofDay || ofMonth || isWayBack;
    }
}
