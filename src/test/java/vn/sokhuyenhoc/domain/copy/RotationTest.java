package vn.sokhuyenhoc.domain.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which copies stay. */
class RotationTest {
    private static final String REGISTER = "0123456789abcdef";
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 16, 30);

    private static CopyName copy(String at, CopyReason why) {
        return new CopyName(REGISTER, LocalDateTime.parse(at), why);
    }

    /** Now is 22/11/2026 16:30; beside the copy there is one of 16:29 today and those named. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-22T15:10, HOUR, , stays, an hour of today",
        "2026-11-22T15:10, HOUR, 2026-11-22T15:50, goes, a newer one in the same hour",
        "2026-11-21T16:31, HOUR, 2026-11-21T17:00, stays, an hour of the last day",
        "2026-11-21T16:29, HOUR, 2026-11-21T17:00, goes, older than a day and not the last of its day",
        "2026-11-20T17:00, CLOSE, , stays, the last of its day",
        "2026-11-20T09:00, CLOSE, 2026-11-20T17:00, goes, not the last of its day",
        "2026-11-09T17:00, CLOSE, , stays, the last of its day within 14 days",
        "2026-10-30T17:00, CLOSE, , stays, the last of its month",
        "2025-12-24T17:00, CLOSE, , stays, the last of its month within a year",
        "2026-11-20T09:00, IMPORT, 2026-11-20T17:00, stays, a way back",
        "2026-11-20T09:00, UPGRADE, 2026-11-20T17:00, stays, a way back",
        "2026-11-20T09:00, RESTORE, 2026-11-20T17:00, stays, a way back",
        "2026-11-20T09:00, ASKED, 2026-11-20T17:00, stays, somebody wanted it",
        "2026-11-23T09:00, HOUR, 2026-11-23T09:30, stays, from a day to come"})
    void table(String at, CopyReason why, String beside, String fate, String because) {
        CopyName asked = copy(at, why);
        List<CopyName> all = new ArrayList<>(List.of(asked, copy("2026-11-22T16:29", CopyReason.HOUR)));
        if (beside != null) {
            all.add(copy(beside, CopyReason.CLOSE));
        }
        assertEquals(fate.equals("goes"), Rotation.outdated(all, NOW).contains(asked), because);
    }

    @Test
    void onlyTheLastFourteenDaysAndTwelveMonthsWithCopiesCount() {
        List<CopyName> days = IntStream.range(0, 15).mapToObj(i -> new CopyName(REGISTER, NOW.minusDays(i), CopyReason.ASKED)).toList();
        assertEquals(List.of(days.get(14)), Rotation.outdated(days, NOW), "not the last of its month");
        List<CopyName> months = IntStream.range(0, 13).mapToObj(i -> new CopyName(REGISTER, NOW.minusMonths(i), CopyReason.CLOSE)).toList();
        assertEquals(List.of(), Rotation.outdated(months, NOW), "thirteen days only, each the last of its month");
        List<CopyName> both = Stream.concat(days.stream(), months.stream().skip(1)).toList();
        assertEquals(Set.of(days.get(14), months.get(12)), Set.copyOf(Rotation.outdated(both, NOW)));
    }

    @Test
    void aClockThatIsYearsAheadTakesNoDaysAway() {
        List<CopyName> days = IntStream.range(0, 10).mapToObj(i -> new CopyName(REGISTER, NOW.minusDays(i), CopyReason.CLOSE)).toList();
        assertEquals(List.of(), Rotation.outdated(days, NOW.plusYears(10)));
    }

    @Test
    void aClockThatWasYearsAheadForWeeksTakesNoLaterDaysAway() {
        Stream<CopyName> ahead = IntStream.range(0, 20).mapToObj(i -> new CopyName(REGISTER, NOW.plusYears(15).plusDays(i), CopyReason.CLOSE));
        List<CopyName> days = IntStream.range(0, 10).mapToObj(i -> new CopyName(REGISTER, NOW.minusDays(i), CopyReason.CLOSE)).toList();
        List<CopyName> all = Stream.concat(ahead, days.stream()).toList();
        assertEquals(List.of(), Rotation.outdated(all, NOW));
        assertEquals(days.getFirst(), all.stream().min(CopyName.newest(NOW)).orElseThrow(), "the newest that was made by a right clock");
        assertEquals(all.get(19), all.stream().min(CopyName.newest(NOW.plusYears(20))).orElseThrow());
    }

    @Test
    void theNewestStaysHoweverOldItIs() {
        CopyName old = copy("2019-01-01T08:00", CopyReason.CLOSE);
        assertEquals(List.of(), Rotation.outdated(List.of(old), NOW));
    }

    /** Two years of a copy each hour from 8 to 17, tidied every hour: at no time more than 24 hours, 14 days and 12 months are there. */
    @Test
    void twoYearsOfCopiesStayFew() {
        Set<CopyName> there = new HashSet<>();
        LocalDateTime end = NOW;
        for (LocalDateTime at = NOW.minusYears(2); at.isBefore(end); at = at.plusHours(1)) {
            if (at.getHour() >= 8 && at.getHour() <= 17) {
                there.add(new CopyName(REGISTER, at, CopyReason.HOUR));
                there.removeAll(Rotation.outdated(there, at));
                assertTrue(there.size() <= 24 + 14 + 12, at + ": " + there.size());
            }
        }
        assertEquals(12, there.stream().map(copy -> YearMonth.from(copy.at())).distinct().count(), "this month and eleven before");
        assertTrue(there.stream().filter(copy -> copy.at().isAfter(NOW.minusDays(14))).map(copy -> copy.at().toLocalDate()).distinct().count() >= 14);
    }

    @Test
    void namesAreReadBack() {
        for (CopyReason why : CopyReason.values()) {
            CopyName name = new CopyName(REGISTER, NOW.plusNanos(5), why);
            assertEquals(Optional.of(name), CopyName.of(name.file()));
        }
        for (String other : List.of("so-khuyen-hoc.mv.db", "so-0123456789abcdef-2026-13-40-996199-hour.skh", "so-0123456789abcdef-2026-11-22-163000-why.skh",
            "so-0123456789abcdef-2026-11-22-163000-hour.skh.tmp", "")) {
            assertEquals(Optional.empty(), CopyName.of(other), other);
        }
    }
}
