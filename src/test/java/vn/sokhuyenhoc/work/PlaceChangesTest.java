package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.PlaceCount;
import vn.sokhuyenhoc.domain.assessment.ResultFilter;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.group.Household;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.place.Mover;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.place.PlaceChange.Ground;
import vn.sokhuyenhoc.domain.place.PlaceChange.Kind;
import vn.sokhuyenhoc.domain.place.PlaceChange.Undone;
import vn.sokhuyenhoc.domain.place.PlaceChange;
import vn.sokhuyenhoc.domain.place.PlaceCounts;
import vn.sokhuyenhoc.store.Homes;
import vn.sokhuyenhoc.work.PlaceChanges.Target;

/** Rearranges the villages of a real register and takes it back. */
class PlaceChangesTest {
    private static final Ground JULY = new Ground(LocalDate.of(2026, 7, 1), "NQ 12/NQ-HĐND");

    @TempDir
    Path folder;

    private PlacesRegister desk;
    private Homes homes;
    private PlaceChanges changes;
    private Place naLo;
    private Place coMuong;
    private Place thon1;

    @BeforeEach
    void open() {
        desk = new PlacesRegister(folder, 5);
        homes = new Homes(desk.database());
        changes = desk.changes();
        naLo = desk.places().get(0);
        coMuong = desk.places().get(1);
        thon1 = desk.places().get(2);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Place named(String name) {
        return desk.places().stream().filter(place -> place.name().equals(name)).findFirst().orElseThrow();
    }

    private long[] people(long place) {
        return desk.register().ids(PersonFilter.roll(place));
    }

    private PlaceCounts counts(long place) {
        return desk.book().all().stream().filter(line -> line.place().id() == place).findFirst().orElseThrow().counts();
    }

    private void refused(Fault fault, Runnable act) {
        List<String> before = desk.names();
        List<Long> where = homes.placesOfAll();
        assertEquals(fault, assertThrows(FaultException.class, act::run).fault());
        assertEquals(before, desk.names());
        assertEquals(where, homes.placesOfAll());
    }

    @Test
    void mergeMovesAllAndOldRoundsKeepTheOldName() {
        long household = homes.add("7", naLo.id(), List.of(people(naLo.id())[3], people(naLo.id())[4]));
        PlaceCounts both = counts(naLo.id()).plus(counts(coMuong.id()));
        PlaceChange change = changes.merge(List.of(naLo, coMuong), "Thôn Tân Lập", JULY);
        Place made = named("Thôn Tân Lập");
        assertEquals(List.of("Thôn Tân Lập", "Thôn 1"), desk.names());
        assertEquals(both, counts(made.id()));
        assertEquals(new PlaceCounts(442, 1, 2), both);
        assertEquals(made.id(), homes.placeOf("Chi hội Bản Nà Lo"));
        assertEquals(LocalDate.of(2026, 7, 1), made.validFrom());
        PlaceBook.Line old = desk.book().all().stream().filter(line -> line.place().id() == naLo.id()).findFirst().orElseThrow();
        assertEquals(LocalDate.of(2026, 6, 30), old.place().validTo());
        assertEquals(List.of("Thôn Tân Lập"), old.now());
        assertEquals(List.of(Kind.MERGE, "NQ 12/NQ-HĐND", List.of("Bản Nà Lo", "Bản Co Muông")),
            List.of(change.kind(), change.decision(), change.before().stream().map(Place::name).toList()));
        assertTrue(household > 0);

        List<PlaceCount> counts = desk.rounds().counts(desk.last());
        assertEquals(List.of("Thôn Tân Lập", "Bản Nà Lo", "Thôn 1"), counts.stream().map(count -> count.place().name()).toList());
        assertEquals(List.of(0, 5, 0), counts.stream().map(PlaceCount::forms).toList());
        ResultFilter passed = ResultFilter.of(desk.last().id(), naLo.id(), ResultFilter.Which.PASSED);
        List<Long> ids = java.util.Arrays.stream(desk.rounds().ids(desk.last(), passed)).boxed().toList();
        assertEquals(5, ids.size());
        assertTrue(desk.rounds().results(desk.last(), ids).stream().allMatch(result -> result.subject().placeName().equals("Bản Nà Lo")));
        assertEquals(List.of("Thôn Tân Lập", "Bản Nà Lo", "Thôn 1"), desk.register().placesWithForms().stream().map(Place::name).toList());
    }

    /** The number of the first village stays; undone, both have theirs again, and what was renumbered by hand since stays. */
    @Test
    void householdsThatComeInWithANumberThatIsThereTellTheirVillage() {
        long first = homes.add("7", naLo.id(), List.of(people(naLo.id())[3]));
        long second = homes.add("7", coMuong.id(), List.of(people(coMuong.id())[3]));
        homes.add("8", naLo.id(), List.of(people(naLo.id())[4]));
        long renumbered = homes.add("8", coMuong.id(), List.of(people(coMuong.id())[4]));
        PlaceChange change = changes.merge(List.of(naLo, coMuong), "Thôn Tân Lập", JULY);
        assertEquals(List.of("7", "7 (Bản Co Muông)", "8 (Bản Co Muông)"), numbers(first, second, renumbered));
        HouseholdBook book = new HouseholdBook(desk.database(), PlacesRegister.CLOCK);
        book.keep(Household.of(renumbered, "99", named("Thôn Tân Lập").id(), null, null));
        long since = book.keep(Household.of(0, "100", named("Thôn Tân Lập").id(), null, null));
        changes.undo(change);
        assertEquals(List.of("7", "7", "99", "100"), numbers(first, second, renumbered, since));
        assertEquals(List.of(2, 2), List.of(counts(naLo.id()).households() - 1, counts(coMuong.id()).households()));
    }

    private List<String> numbers(Long... households) {
        return new HouseholdBook(desk.database(), PlacesRegister.CLOCK).lines(List.of(households)).stream()
            .map(line -> line.household().number()).toList();
    }

    @Test
    void noticeNamesFormsOfRoundsUnderWayAndChapters() {
        assertEquals(Map.of(desk.current(), 5), changes.notice(List.of(naLo, coMuong), 2026).forms());
        assertEquals(Map.of(), changes.notice(List.of(coMuong), 2026).forms());
        assertEquals(List.of("Chi hội Bản Nà Lo"), changes.notice(List.of(naLo), 2026).chapters());
    }

    @Test
    void newVillageMayHaveTheNameOfAnOldOne() {
        changes.merge(List.of(coMuong, naLo), "Bản Co Muông", JULY);
        assertEquals(List.of("Bản Co Muông", "Thôn 1"), desk.names());
        refused(Fault.PLACE_NAME_TAKEN, () -> changes.rename(named("Bản Co Muông"), "THON 1", JULY));
        refused(Fault.PLACE_CLOSED, () -> changes.rename(naLo, "Bản Mới", JULY));
        refused(Fault.PLACE_DAY_TOO_EARLY,
            () -> changes.rename(named("Bản Co Muông"), "Bản Mới", new Ground(LocalDate.of(2026, 6, 30), "")));
    }

    @Test
    void mergeTakenBackPutsEverybodyBackButThoseMovedSince() {
        List<Long> before = new ArrayList<>(homes.placesOfAll());
        PlaceChange change = changes.merge(List.of(naLo, coMuong), "Thôn Tân Lập", JULY);
        long made = named("Thôn Tân Lập").id();
        long goer = people(made)[0];
        String goerName = desk.register().people(List.of(goer)).getFirst().name();
        homes.move(goer, thon1.id());
        homes.move(people(thon1.id())[200], made);
        Undone undone = changes.undo(change);
        assertEquals(new Undone(441, List.of(goerName), 1), undone);
        assertEquals(List.of("Bản Nà Lo", "Bản Co Muông", "Thôn 1"), desk.names());
        assertEquals(3, desk.book().all().size());
        assertEquals(naLo.id(), homes.placeOf("Chi hội Bản Nà Lo"));
        assertEquals(List.of(), changes.all());
        List<Long> after = homes.placesOfAll();
        long changed = java.util.stream.IntStream.range(0, after.size()).filter(i -> !after.get(i).equals(before.get(i))).count();
        assertEquals(2, changed);
    }

    @Test
    void villageWithFormsOfItsOwnIsClosedWhenTakenBack() {
        PlaceChange change = changes.rename(thon1, "Thôn Tân Lập", JULY);
        FormEntry entry = new FormEntry(desk.database(), PlacesRegister.CLOCK);
        entry.accept(new Keyed(desk.current(), entry.roll(desk.current(), named("Thôn Tân Lập").id()).getFirst().subject(),
            new FormDraft(Collections.nCopies(10, "9"))), true);
        changes.undo(change);
        assertEquals(List.of("Bản Nà Lo", "Bản Co Muông", "Thôn 1"), desk.names());
        assertEquals(4, desk.rounds().counts(desk.current()).size());
        assertEquals(3, desk.rounds().counts(desk.last()).size());
    }

    @Test
    void splitNeedsEverybodyAndGoesBack() {
        long[] roll = people(naLo.id());
        homes.add("12", naLo.id(), List.of(roll[5], roll[6], roll[7]));
        homes.merge(roll[9]);
        List<Long> before = homes.placesOfAll();
        List<Mover> movers = changes.movers(naLo);
        assertEquals(new Mover(true, movers.getFirst().id(), "12", desk.register().people(List.of(roll[7])).getFirst().name(), 3, ""),
            movers.getFirst());
        assertEquals(228 - 2 - 1, movers.size());
        refused(Fault.PLACE_PEOPLE_LEFT,
            () -> changes.split(naLo, List.of(new Target("A", movers.subList(1, 40)), new Target("B", movers.subList(40, movers.size()))), JULY));
        PlaceChange change = changes.split(naLo, List.of(new Target("Bản Nà Lo 1", movers.subList(1, 100)),
            new Target("Bản Nà Lo 2", java.util.stream.Stream.concat(movers.stream().limit(1), movers.stream().skip(100)).toList())), JULY);
        assertEquals(List.of("Bản Nà Lo 1", "Bản Nà Lo 2", "Bản Co Muông", "Thôn 1"), desk.names());
        assertEquals(new PlaceCounts(99, 0, 1), counts(named("Bản Nà Lo 1").id()));
        assertEquals(new PlaceCounts(228 - 1 - 99, 1, 0), counts(named("Bản Nà Lo 2").id()));
        assertEquals(PlaceCounts.NONE, counts(naLo.id()));
        assertEquals(0, changes.undo(change).stayed().size());
        assertEquals(before, homes.placesOfAll());
    }

    @Test
    void lockedChangeStaysAndLaterOnesGoFirst() {
        PlaceChange merged = changes.merge(List.of(naLo, coMuong), "Thôn Tân Lập", JULY);
        PlaceChange renamed = changes.rename(named("Thôn Tân Lập"), "Thôn Đoàn Kết", new Ground(LocalDate.of(2026, 8, 1), ""));
        assertEquals(List.of("Thôn Đoàn Kết"),
            desk.book().all().stream().filter(line -> line.place().id() == naLo.id()).findFirst().orElseThrow().now());
        refused(Fault.PLACE_CHANGE_LATER, () -> changes.undo(merged));
        changes.undo(renamed);
        changes.lock(merged);
        refused(Fault.PLACE_CHANGE_CLOSED, () -> changes.undo(merged));
        assertTrue(changes.all().getFirst().closed());
    }

    @Test
    void oldNameThatIsUsedAgainHoldsUpTakingBack() {
        PlaceChange change = changes.rename(thon1, "Thôn Tân Lập", JULY);
        desk.book().add("Thôn 1", "", null);
        refused(Fault.PLACE_NAME_TAKEN, () -> changes.undo(change));
        assertFalse(changes.all().isEmpty());
    }

    @Test
    void mergedCommuneKeepsItsOldNameForOldPapers() {
        Office office = new Office(new Office.Commune("Sơn La", Office.Kind.XA, "Mường La"), new Office.Heading("", "HKH XÃ MƯỜNG LA", "HKH"),
            new Office.Signer("", "CHỦ TỊCH", "Quàng Thị Pâng"), "");
        PlaceChange change = changes.mergeCommune(office, JULY);
        OfficeBook offices = desk.offices();
        assertEquals(office, offices.officeOn(LocalDate.of(2026, 7, 1)));
        assertEquals(PlacesRegister.OFFICE, offices.officeOn(LocalDate.of(2026, 6, 30)));
        assertEquals(office, offices.office());
        assertEquals(List.of("Chiềng Mai", "Chiềng Mai", "Chiềng Mai"), desk.places().stream().map(Place::formerCommune).toList());
        assertEquals(List.of("Bản Nà Lo", "Bản Co Muông", "Thôn 1"), desk.names());

        desk.book().setCommuneOfNew("Mường Bú");
        desk.bring("04-thon-1.xlsx");
        assertEquals(List.of("Bản Nà Lo", "Bản Co Muông", "Thôn 1 (Chiềng Mai)", "Thôn 1 (Mường Bú)"), desk.names());
        assertEquals(Fault.PLACE_NAME_TAKEN, assertThrows(FaultException.class, () -> changes.rename(desk.places().get(1), "Thôn 1", JULY)).fault());
        changes.undo(change);
        assertEquals(PlacesRegister.OFFICE, offices.officeOn(LocalDate.of(2026, 7, 1)));
        assertEquals(List.of(), offices.earlier());
        assertEquals(List.of("Bản Nà Lo", "Bản Co Muông", "Thôn 1", "Thôn 1 (Mường Bú)"), desk.names());
    }
}
