package vn.sokhuyenhoc.work.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.person.PersonEvent;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.recognition.TitleList.Decision;
import vn.sokhuyenhoc.domain.report.Ages;
import vn.sokhuyenhoc.domain.report.EnteredFact;
import vn.sokhuyenhoc.domain.report.Figure;
import vn.sokhuyenhoc.domain.report.Gap;
import vn.sokhuyenhoc.domain.report.Quantity;
import vn.sokhuyenhoc.domain.report.ReportKind;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.store.AuditLog;
import vn.sokhuyenhoc.store.CriteriaStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.PlaceStore;
import vn.sokhuyenhoc.work.PersonBook;

/** A register begun in June 2025 and asked in June 2026: how many there were at the end of each year. */
class YearTotalsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T02:00:00Z"), ZoneOffset.UTC);
    private static final LocalDateTime BEFORE = LocalDateTime.of(2025, 6, 1, 8, 0);
    private static final LocalDateTime SINCE = LocalDateTime.of(2026, 2, 4, 8, 0);
    private static final String SET = "qd244-2022-cong-dan";
    @TempDir
    private Path folder;
    private Database database;
    private Wiring wiring;
    private long stayed;

    @BeforeEach
    void fill() {
        database = Database.create(folder, "matkhau123".toCharArray());
        wiring = Wiring.over(database, CLOCK);
        PersonBook people = new PersonBook(database, CLOCK);
        ReportRegister register = new ReportRegister(people);
        Place village = database.change(Deed.PLACE, () -> new PlaceStore(database).add("Thôn 1"));
        long gone = noted(BEFORE, register.person("Lò Thị Hương", 1968, village));
        stayed = noted(BEFORE, register.person("Vàng A Páo", 1990, village));
        noted(BEFORE, register.person("Cà Văn Ơn", 1971, village));
        noted(SINCE, register.person("Quàng Thị Pâng", 1985, village));
        noted(SINCE, register.person("Sùng A Pó", 1982, village));
        noted(SINCE, people.event(gone, PersonEvent.Kind.DIED, "03/02/2026", ""));
    }

    /** As if the change just made had been made then. */
    private <T> T noted(LocalDateTime at, T made) {
        AuditLog.setLastNoted(database, at);
        return made;
    }

    @AfterEach
    void close() {
        wiring.close();
    }

    private Figure total(int year, String key) {
        return ReportSample.row(wiring.reporting().made().book().of(ReportKind.YEAR, year), key).own();
    }

    @Test
    void theRegisterTellsOnlyOfYearsInWhichItWasThere() {
        assertEquals(4, wiring.reporting().years().of(Title.CITIZEN, 2026).total(), "now");
        assertEquals(new Figure.Count(3), total(2025, "TOTAL.CITIZEN"), "neither the two who came since nor without the one who died since");
        assertEquals(LocalDate.of(2025, 12, 31), wiring.reporting().years().of(Title.CITIZEN, 2025).asOf(TODAY));
        assertEquals(new Figure.Missing(Gap.PEOPLE_THEN), total(2024, "TOTAL.CITIZEN"));
        assertEquals(new Figure.Missing(Gap.HOUSEHOLDS_THEN), total(2024, "TOTAL.FAMILY"));
        assertEquals(new Figure.Missing(Gap.TOTAL_THEN), total(2024, "TOTAL.CLAN"));
        assertEquals(new Figure.Missing(Gap.NO_POPULATION), total(2025, "POPULATION"), "of 2025 the office says it, or nobody");
        assertEquals(new Figure.Count(1), total(2024, "TOTAL.COMMUNITY"), "a village without a first day was always there");
    }

    /** The first age of each band that has anybody: who of it holds the title by a round of that year, and who lived here when it ended. */
    private String ages(int year, long holder) throws IOException {
        String set = Files.readString(Path.of("src/main/resources/criteria", SET + ".tsv"));
        database.change(Deed.PROGRAM, () -> {
            new CriteriaStore(database).add(set);
            return null;
        });
        Round round = wiring.rounds().book().add(new Round(0, year + "-cong-dan", Title.CITIZEN, year, "Năm " + year, "", SET));
        assertEquals(Optional.empty(), wiring.reporting().made().charts().ages(round), "nobody has decided");
        wiring.titles().recognitions().addOfAgency(round, List.of(holder), "Công an tỉnh", new Decision("9/QĐ", TODAY, "", ""));
        Ages ages = wiring.reporting().made().charts().ages(round).orElseThrow();
        return (ages.isKnown() ? "" : "? ") + ages.day() + ages.bands().stream().filter(band -> band.holders() + band.all() > 0)
            .map(band -> " %d: %d/%d".formatted(band.from(), band.holders(), band.all())).collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({"2026, 2026-06-01 36: 1/3 46: 0/1", "2025, 2025-12-31 26: 1/1 46: 0/2", "2024, ? 2024-12-31 26: 1/0"})
    void agesAreComparedWithWhoLivedHereWhenTheYearEnded(int year, String ages) throws IOException {
        assertEquals(ages, ages(year, stayed));
    }

    @Test
    void whatWasEnteredForTheYearTellsWhereTheRegisterDoesNot() {
        wiring.reporting().bases().enter(List.of(new EnteredFact(null, 2024, Quantity.POPULATION, 3100, TODAY, ""),
            new EnteredFact(null, 2024, Quantity.HOUSEHOLDS, 800, TODAY, "")));
        assertEquals(new Figure.Count(3100), total(2024, "TOTAL.CITIZEN"));
        assertEquals(new Figure.Count(800), total(2024, "TOTAL.FAMILY"));
    }
}
