package vn.sokhuyenhoc.work.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.report.Base;
import vn.sokhuyenhoc.domain.report.Due;
import vn.sokhuyenhoc.domain.report.Goal;
import vn.sokhuyenhoc.domain.report.Programme;
import vn.sokhuyenhoc.domain.report.ReportKind;
import vn.sokhuyenhoc.domain.report.Target;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.work.report.TargetBook.Line;
import vn.sokhuyenhoc.work.report.TargetBook.State;

class TargetBookTest {
    private static final int SHIPPED = 14;

    @TempDir
    private Path folder;
    private Database database;
    private TargetBook book;
    private DueBook dues;

    @BeforeEach
    void open() {
        database = Database.create(folder, "matkhau123".toCharArray());
        book = new TargetBook(database);
        dues = new DueBook(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Target target(Programme programme, Goal goal, int year, String percent) {
        return new Target(programme, goal, year, Base.TOTAL, new BigDecimal(percent), "Kế hoạch 12/KH-UBND");
    }

    private static String of(List<Target> targets, Programme programme, Goal goal) {
        return targets.stream().filter(t -> t.programme() == programme && t.goal() == goal)
            .map(t -> t.percent().toPlainString() + " " + t.base() + " " + t.year()).reduce("", String::concat);
    }

    @Test
    void shipsWhatIsKnownOfTheProgrammesAndNothingElse() {
        assertEquals(SHIPPED, book.all().size());
        assertTrue(book.all().stream().noneMatch(t -> t.programme() == Programme.PROVINCE), "the province's come from the office");
        assertTrue(book.all().stream().noneMatch(t -> t.programme() == Programme.P387 && t.year() != 2025), "those of 2030 were not found");
        assertTrue(book.all().stream().noneMatch(t -> t.source().isBlank()));
        assertEquals("40 ADULTS 2025", of(book.inForce(2024), Programme.P677, Goal.CITIZENS));
        assertEquals("60 ADULTS 2030", of(book.inForce(2026), Programme.P677, Goal.CITIZENS), "the nearest year to come");
        assertEquals("60 ADULTS 2030", of(book.inForce(2031), Programme.P677, Goal.CITIZENS), "else the latest");
        assertEquals("80 STAFF 2030", of(book.inForce(2026), Programme.P677, Goal.CITIZENS_STAFF));
        assertEquals("90 HOLDERS 2030", of(book.inForce(2026), Programme.P677, Goal.DIGITAL_SKILLED));
        assertEquals("80 HOLDERS 2030", of(book.inForce(2026), Programme.P677, Goal.DIGITAL_PROFICIENT));
        assertEquals("40 WORKERS 2025", of(book.inForce(2026), Programme.P387, Goal.CITIZENS));
        assertEquals("70 TOTAL 2025", of(book.inForce(2025), Programme.P387, Goal.FAMILIES));
    }

    @Test
    void correctsLeavesOutAndTakesBack() {
        Target clans = book.all().stream().filter(t -> t.goal() == Goal.CLANS).findFirst().orElseThrow();
        book.put(clans, target(Programme.P387, Goal.CLANS, 2025, "66.50"));
        book.put(null, target(Programme.PROVINCE, Goal.CLANS, 2030, "85"));
        book.remove(book.all().stream().filter(t -> t.goal() == Goal.UNITS).findFirst().orElseThrow());
        assertEquals(SHIPPED, book.all().size(), "one more, one less");
        assertEquals(List.of(State.CORRECTED, State.OWN), book.lines().stream().filter(l -> l.target().goal() == Goal.CLANS).map(Line::state)
            .toList());
        assertEquals("66.5 TOTAL 2025", of(book.all(), Programme.P387, Goal.CLANS));
        assertEquals(2, book.restore().targets());
        assertEquals("65 TOTAL 2025", of(book.all(), Programme.P387, Goal.CLANS));
        assertEquals("80 TOTAL 2025", of(book.all(), Programme.P387, Goal.UNITS));
        assertEquals("85 TOTAL 2030", of(book.all(), Programme.PROVINCE, Goal.CLANS), "the office's own stays");
        assertEquals(0, book.restore().targets());
        book.put(clans, clans);
        assertEquals(SHIPPED, book.lines().stream().filter(l -> l.state() == State.SHIPPED).count(), "typed in as it was");
    }

    @Test
    void putsUnderAnotherYearAndRefusesTwo() {
        Target clans = book.all().stream().filter(t -> t.goal() == Goal.CLANS).findFirst().orElseThrow();
        book.put(clans, target(Programme.P387, Goal.CLANS, 2027, "70"));
        assertEquals("70 TOTAL 2027", of(book.all(), Programme.P387, Goal.CLANS));
        FaultException twice = assertThrows(FaultException.class, () -> book.put(null, target(Programme.P387, Goal.CLANS, 2027, "75")));
        assertEquals(Fault.TARGET_THERE, twice.fault());
        Target bare = new Target(Programme.PROVINCE, Goal.CLANS, 2026, Base.TOTAL, BigDecimal.TEN, " ");
        assertEquals(Fault.TARGET_SOURCE, assertThrows(FaultException.class, () -> book.put(null, bare)).fault());
        assertThrows(IllegalArgumentException.class, () -> target(Programme.PROVINCE, Goal.CLANS, 2026, "100.01"));
    }

    @Test
    void knowsNoDueDayUntilOneIsEntered() {
        assertTrue(dues.due(ReportKind.P677, 2026).isEmpty());
        assertEquals(List.of(ReportKind.P387, ReportKind.P677), dues.presets().stream().map(Due::kind).toList());
        dues.put(ReportKind.P677, 10, 12, "Kế hoạch tỉnh");
        dues.put(ReportKind.P677, 12, 12, "Kế hoạch tỉnh");
        dues.put(ReportKind.YEAR, 15, 1, "");
        dues.put(ReportKind.HALF_YEAR, 20, 6, "");
        assertEquals(LocalDate.of(2026, 12, 12), dues.due(ReportKind.P677, 2026).orElseThrow());
        assertEquals(LocalDate.of(2027, 1, 15), dues.due(ReportKind.YEAR, 2026).orElseThrow(), "on a whole year, in January after it");
        assertEquals(LocalDate.of(2026, 6, 20), dues.due(ReportKind.HALF_YEAR, 2026).orElseThrow());
        for (int[] wrong : new int[][] {{29, 2}, {31, 4}, {0, 5}, {1, 13}}) {
            assertEquals(Fault.DUE_DAY, assertThrows(FaultException.class, () -> dues.put(ReportKind.YEAR, wrong[0], wrong[1], "")).fault());
        }
        dues.remove(ReportKind.P677);
        assertEquals(List.of(ReportKind.HALF_YEAR, ReportKind.YEAR), dues.all().stream().map(Due::kind).toList());
    }
}
