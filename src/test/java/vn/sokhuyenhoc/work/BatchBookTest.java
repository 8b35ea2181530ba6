package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.keying.Batch;
import vn.sokhuyenhoc.domain.keying.BatchLine;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.domain.keying.Commit;
import vn.sokhuyenhoc.domain.keying.Refusal;

class BatchBookTest {
    @TempDir
    private Path folder;
    private BatchRegister register;

    @BeforeEach
    void open() {
        register = new BatchRegister(folder);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private BatchLine line(int index) {
        return register.book().lines(register.round()).get(index);
    }

    private Batch draft(int cover, String broughtBy, LocalDate day, String note) {
        return new Batch(0, register.round().id(), 0, register.place(0).id(), cover, broughtBy, day, note, false);
    }

    private void assertRefused(Fault fault, Batch batch) {
        assertEquals(fault, assertThrows(FaultException.class, () -> register.book().add(batch)).fault());
    }

    @Test
    void countsWhatWasKeyedVerifiedAndGivenBack() {
        Batch first = register.batch(0, 5);
        Batch second = register.batch(1, 2);
        Clerk lan = register.clerk("Lan");
        List<Commit> commits = register.key(first, lan, 1, register.subjects(0, 0, 3));
        register.key(first, lan, 0, register.subjects(0, 1, 2));
        register.key(null, lan, 0, register.subjects(0, 10, 12));
        register.undo(commits.get(2));
        register.verify(register.subjects(0, 0, 1).getFirst());
        register.verify(register.subjects(0, 10, 11).getFirst());
        register.refuse(first, "Lò Văn X", Refusal.Reason.NOT_FOUND);
        register.key(second, null, 0, register.subjects(1, 0, 3));

        assertEquals(new BatchLine.Count(2, 1, 1), line(0).count());
        assertEquals(2, line(0).missing());
        assertEquals(BatchLine.State.BEGUN, line(0).state());
        assertEquals(register.place(0).name(), line(0).place());
        assertEquals(lan, line(0).last().clerk());
        assertEquals(BatchRegister.TODAY, line(0).last().at().toLocalDate(), "the form keyed again today, not the ones of yesterday");
        assertEquals(BatchLine.State.OVER, line(1).state());
        assertEquals(List.of(0, 1), List.of(line(1).missing(), line(1).over()));
        assertNull(line(1).last().clerk());
    }

    @Test
    void anUntouchedBatchWaitsAndAFullOneIsComplete() {
        Batch batch = register.batch(0, 2);
        assertEquals(BatchLine.State.WAITING, line(0).state());
        assertNull(line(0).last());
        register.key(batch, null, 0, register.subjects(0, 0, 1));
        register.refuse(batch, "Lò Văn X", Refusal.Reason.OTHER);
        assertEquals(BatchLine.State.COMPLETE, line(0).state());
    }

    @Test
    void refusesCoversDaysAndTextsThatCannotBe() {
        LocalDate today = BatchRegister.TODAY;
        assertRefused(Fault.BATCH_COVER, draft(0, "", today, ""));
        assertRefused(Fault.BATCH_COVER, draft(100_001, "", today, ""));
        assertRefused(Fault.BATCH_DAY, draft(10, "", today.plusDays(1), ""));
        assertRefused(Fault.BATCH_TEXT, draft(10, "a".repeat(81), today, ""));
        assertRefused(Fault.BATCH_TEXT, draft(10, "", today, "a".repeat(201)));
        assertEquals(List.of(), register.book().all(register.round()));
        assertEquals(1, register.book().add(draft(100_000, "  bà  Lò Thị Hương ", today, "")).no());
        assertEquals("bà Lò Thị Hương", line(0).batch().broughtBy());
    }

    @Test
    void aBatchIsCorrectedAndKeepsItsNumber() {
        Batch batch = register.batch(0, 20);
        register.batch(0, 30);
        Batch wanted = new Batch(batch.id(), batch.roundId(), 9, register.place(1).id(), 25, "Vàng A Páo", BatchRegister.TODAY.minusDays(2), "ướt", true);
        register.book().correct(wanted);
        Batch now = line(0).batch();
        assertEquals(new Batch(batch.id(), batch.roundId(), 1, register.place(1).id(), 25, "Vàng A Páo", BatchRegister.TODAY.minusDays(2), "ướt", true), now);
        assertThrows(FaultException.class, () -> register.book().correct(new Batch(batch.id(), batch.roundId(), 1, null, 0, "", BatchRegister.TODAY, "", true)));
        assertEquals(25, line(0).batch().cover());
    }

    @Test
    void aBatchIsDeletedOnlyWhileNothingWasKeyedFromIt() {
        Batch first = register.batch(0, 20);
        Batch second = register.batch(0, 30);
        register.refuse(second, "Lò Văn X", Refusal.Reason.OTHER);
        List<Commit> commits = register.key(first, null, 0, register.subjects(0, 0, 1));
        register.undo(commits.getFirst());
        assertEquals(Fault.BATCH_KEYED, assertThrows(FaultException.class, () -> register.book().remove(first)).fault());
        register.book().remove(second);
        assertEquals(List.of(first), register.book().all(register.round()));
        assertEquals(List.of(), register.book().refused(register.round()));
        Refusal late = new Refusal(0, second.id(), "Lò Văn X", Refusal.Reason.OTHER, "", null, BatchRegister.TODAY.atTime(9, 0));
        assertEquals(Fault.BATCH_GONE, assertThrows(FaultException.class, () -> register.book().refuse(late)).fault());
    }

    @Test
    void papersGivenBackAreOfTheirBatchAndCanBeTakenBack() {
        Batch first = register.batch(0, 20);
        Batch second = register.batch(0, 30);
        register.refuse(first, "Lò  Văn X ", Refusal.Reason.NOT_FOUND);
        register.refuse(second, "Hà Y", Refusal.Reason.UNSIGNED);
        List<Refusal> of = register.book().refused(first);
        assertEquals(List.of("Lò Văn X"), of.stream().map(Refusal::who).toList());
        register.book().takeBack(of.getFirst());
        assertTrue(register.book().refused(first).isEmpty());
        assertEquals(1, register.book().refused(second).size());
    }
}
