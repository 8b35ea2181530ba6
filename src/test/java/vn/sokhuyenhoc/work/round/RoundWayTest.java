package vn.sokhuyenhoc.work.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sokhuyenhoc.work.round.WayDesk.TODAY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.keying.Batch;
import vn.sokhuyenhoc.domain.recognition.Step;
import vn.sokhuyenhoc.domain.recognition.StepDone;
import vn.sokhuyenhoc.domain.recognition.VillageWay.Counts;
import vn.sokhuyenhoc.domain.recognition.VillageWay;
import vn.sokhuyenhoc.domain.recognition.Way;
import vn.sokhuyenhoc.work.BatchBook;
import vn.sokhuyenhoc.work.GroupRegister;

class RoundWayTest {
    @TempDir
    private Path folder;
    private WayDesk desk;
    private long naLo;
    private long thon1;

    @BeforeEach
    void open() {
        desk = new WayDesk(folder);
        naLo = desk.titles.register.place("Bản Nà Lo");
        thon1 = desk.titles.register.place("Thôn 1");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Way way() {
        return desk.way.of(desk.round);
    }

    private StepDone note(Step step, Long placeId) {
        return desk.way.note(new StepDone(0, desk.round.id(), step, placeId, TODAY, " Lò  Văn Páo ", "03/BB", ""));
    }

    @Test
    void countsWhatIsThereVillageByVillage() {
        desk.registrations.addAll(desk.round, naLo);
        new BatchBook(desk.database(), GroupRegister.CLOCK).add(new Batch(0, desk.round.id(), 0, naLo, 7, "", TODAY, "", false));
        desk.decided();
        List<VillageWay> villages = way().villages();
        assertEquals(List.of("Bản Nà Lo", "Thôn 1"), villages.stream().map(v -> v.place().name()).toList());
        assertEquals(new Counts(4, 7, 4, 0, 3, 3, 3), villages.getFirst().counts());
        assertEquals(new Counts(0, 0, 1, 0, 1, 1, 1), villages.getLast().counts());
        assertEquals(List.of(4, 1), villages.stream().map(VillageWay::people).toList());
        assertEquals(List.of(4, 4, 4, 0, 0), List.of(way().counts().registered(), way().counts().passed(), way().counts().byOffice(),
            way().counts().byAgency(), way().counts().withdrawn()));
    }

    @Test
    void aStepIsDoneOnceEveryVillageHasTakenIt() {
        StepDone first = note(Step.REGISTERED, naLo);
        assertEquals("Lò Văn Páo", first.who());
        assertEquals(1, way().stage(Step.REGISTERED).taken());
        assertFalse(way().stage(Step.REGISTERED).isDone());
        assertEquals(Step.REGISTERED, way().next().orElseThrow().step());
        StepDone second = note(Step.REGISTERED, thon1);
        assertTrue(way().stage(Step.REGISTERED).isDone());
        assertEquals(Step.DECLARED, way().next().orElseThrow().step());
        desk.way.takeBack(second);
        assertFalse(way().stage(Step.REGISTERED).isDone());
        note(Step.DECLARED, null);
        assertTrue(way().stage(Step.DECLARED).isDone(), "noted for the whole commune");
    }

    @Test
    void whatIsLateIsToldFromTheDayAfter() {
        Map<Step, LocalDate> dues = new EnumMap<>(Step.class);
        dues.put(Step.REGISTERED, TODAY.minusDays(3));
        dues.put(Step.DECLARED, TODAY);
        desk.way.setDues(desk.round, dues);
        note(Step.REGISTERED, naLo);
        Way way = way();
        assertEquals(3, way.stage(Step.REGISTERED).daysLate());
        assertFalse(way.stage(Step.DECLARED).isLate());
        assertFalse(way.isLate(way.villages().getFirst(), Step.REGISTERED));
        assertTrue(way.isLate(way.villages().getLast(), Step.REGISTERED));
        note(Step.REGISTERED, thon1);
        assertFalse(way().stage(Step.REGISTERED).isLate(), "done is not late");
        desk.way.setDues(desk.round, Map.of());
        assertTrue(way().stage(Step.DECLARED).due().isEmpty());
    }

    @Test
    void refusesDaysThatCannotBe() {
        Map<Step, LocalDate> dues = Map.of(Step.REVIEWED, TODAY, Step.LISTED, TODAY.minusDays(1));
        assertEquals(Fault.DUE_ORDER, assertThrows(FaultException.class, () -> desk.way.setDues(desk.round, dues)).fault());
        assertTrue(way().stage(Step.REVIEWED).due().isEmpty());
        StepDone tomorrow = new StepDone(0, desk.round.id(), Step.REVIEWED, naLo, TODAY.plusDays(1), "", "", "");
        assertEquals(Fault.DAY_TO_COME, assertThrows(FaultException.class, () -> desk.way.note(tomorrow)).fault());
        assertEquals(List.of(), desk.way.notes(desk.round));
    }

    @Test
    void whatBelongsToNoVillageStandsLast() {
        Way commune = desk.way.of(desk.titles.round(Title.COMMUNE));
        assertEquals(List.of(0L), commune.villages().stream().map(v -> v.place().id()).toList());
        assertEquals(List.of("Bản Nà Lo"), desk.way.of(desk.titles.round(Title.CLAN)).villages().stream().map(v -> v.place().name()).toList());
    }
}
