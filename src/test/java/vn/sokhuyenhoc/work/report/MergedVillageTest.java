package vn.sokhuyenhoc.work.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.place.PlaceChange.Ground;
import vn.sokhuyenhoc.domain.report.Base;
import vn.sokhuyenhoc.domain.report.Denominator.Origin;
import vn.sokhuyenhoc.domain.report.Denominator;
import vn.sokhuyenhoc.domain.report.EnteredFact;
import vn.sokhuyenhoc.domain.report.Quantity;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.PlaceStore;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.PersonBook;
import vn.sokhuyenhoc.work.PlaceChanges;
import vn.sokhuyenhoc.work.report.FactBook.Line;

/** Numbers entered for villages that were merged or split in mid-year. */
class MergedVillageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Ground GROUND = new Ground(LocalDate.of(2026, 7, 1), "Nghị quyết 9");

    @TempDir
    private Path folder;
    private Database database;
    private BaseBook bases;
    private FactBook facts;
    private PlaceChanges changes;
    private Place one;
    private Place other;
    private Place third;

    @BeforeEach
    void fill() {
        Clock clock = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        database = Database.create(folder.resolve("register"), "matkhau123".toCharArray());
        bases = new BaseBook(database, clock);
        facts = new FactBook(database, bases, clock);
        changes = new PlaceChanges(database, clock);
        one = place("Thôn 1");
        other = place("Thôn 2");
        third = place("Thôn 3");
        ReportRegister register = new ReportRegister(new PersonBook(database, clock));
        register.person("Lò Thị Hương", 1968, one);
        register.person("Vàng A Páo", 2008, other);
        register.person("Cà Văn Ơn", 2001, third);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Place place(String name) {
        return database.change(Deed.PLACE, () -> new PlaceStore(database).add(name));
    }

    private void enter(Place place, long amount) {
        bases.enter(List.of(new EnteredFact(place.id(), 2026, Quantity.POPULATION, amount, TODAY, "Thống kê xã")));
    }

    private Place merged() {
        changes.merge(List.of(one, other), "Thôn Hợp Nhất", GROUND);
        return new PlaceStore(database).all().stream().filter(p -> p.name().equals("Thôn Hợp Nhất")).findFirst().orElseThrow();
    }

    private Denominator population(long place) {
        return bases.of(2026).get(place).get(Base.POPULATION);
    }

    private Map<String, Line> lines() {
        return facts.of(2026).stream().collect(Collectors.toMap(line -> line.place() == null ? "" : line.place().name(), line -> line));
    }

    @Test
    void sumsTheOldVillagesWhereAllOfThemHaveANumber() {
        enter(one, 400);
        enter(third, 100);
        Place merged = merged();
        assertEquals(Origin.COUNTED, population(merged.id()).origin(), "one of its two parts is not known");
        assertEquals("Thôn 2", lines().get("Thôn Hợp Nhất").missing().get(Quantity.POPULATION));
        assertEquals(Origin.COUNTED, population(BaseBook.COMMUNE).origin());
        enter(other, 250);
        assertEquals(new Denominator(Base.POPULATION, 650, TODAY, Origin.ENTERED), population(merged.id()));
        assertEquals(750, population(BaseBook.COMMUNE).number(), "no village is counted twice");
        assertEquals(650, lines().get("Thôn Hợp Nhất").summed().get(Quantity.POPULATION));
        assertEquals(750, lines().get("").summed().get(Quantity.POPULATION));
        enter(merged, 660);
        assertEquals(660, population(merged.id()).number(), "its own number goes first");
        assertEquals(760, population(BaseBook.COMMUNE).number());
    }

    @Test
    void showsEachVillageThatThereWasInTheYear() {
        merged();
        assertEquals(List.of("", "Thôn 1", "Thôn 2", "Thôn 3", "Thôn Hợp Nhất"), lines().keySet().stream().sorted().toList());
        assertEquals(List.of("Thôn 1", "Thôn 2", "Thôn 3"), facts.of(2025).stream().skip(1).map(line -> line.place().name()).toList());
        assertEquals(2, facts.of(2027).size() - 1);
        assertEquals(List.of(2026), facts.years());
        assertFalse(lines().get("Thôn 3").takes(Quantity.STAFF));
        assertTrue(lines().get("").takes(Quantity.DIGITAL_SKILLED));
    }

    @Test
    void takesManyAtOnceAndForgetsSome() {
        enter(one, 400);
        EnteredFact gone = bases.entered(2026).getFirst();
        bases.enter(List.of(new EnteredFact(null, 2026, Quantity.ADULTS, 900, TODAY, "")), List.of(gone));
        assertEquals(List.of(Quantity.ADULTS), bases.entered(2026).stream().map(EnteredFact::quantity).toList());
        EnteredFact early = new EnteredFact(null, 2026, Quantity.STAFF, 9, TODAY.plusDays(1), "");
        assertEquals(Fault.DAY_TO_COME, assertThrows(FaultException.class, () -> bases.enter(List.of(early))).fault());
    }

    @Test
    void goesOutToExcelAndComesBack() {
        enter(one, 1400);
        bases.enter(List.of(new EnteredFact(null, 2026, Quantity.DIGITAL_SKILLED, 32, TODAY, "")));
        FactSheet sheet = new FactSheet(facts, new ExcelWriter(new Messages(Messages.VIETNAMESE)), new WorkbookReader(),
            new Messages(Messages.VIETNAMESE));
        Path file = folder.resolve("facts.xlsx");
        assertEquals(3, sheet.write(2026, file));
        FactSheet.Read read = sheet.read(2026, file);
        assertEquals(Map.of(Quantity.POPULATION, "1400"), read.cells().get(one.id()));
        assertEquals(Map.of(Quantity.DIGITAL_SKILLED, "32"), read.cells().get(BaseBook.COMMUNE), "what the register counts is not written");
        assertEquals(List.of(), read.unknown());
        merged();
        new PlaceStore(database).all();
        assertEquals(List.of("Thôn 1", "Thôn 2"), sheet.read(2027, file).unknown());
    }
}
