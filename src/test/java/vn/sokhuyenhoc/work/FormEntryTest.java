package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.CriteriaReader;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.keying.Begun;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.domain.keying.Columns;
import vn.sokhuyenhoc.domain.keying.Doubt;
import vn.sokhuyenhoc.domain.keying.Effort;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.keying.Keying;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.domain.keying.Seat;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.KeyingStore;
import vn.sokhuyenhoc.work.FormEntry.Outcome;

/** Keys one citizen's form: columns, who and when, taken back and done again, left in the middle, keyed elsewhere meanwhile. */
class FormEntryTest {
    private static final String PERSON = "Lò Văn Ơn";

    @TempDir
    private Path folder;
    private TitleRounds desk;
    private FormEntry forms;

    @BeforeEach
    void open() {
        desk = new TitleRounds(folder);
        forms = desk.entry();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Round round() {
        return desk.round(Title.CITIZEN);
    }

    private Subject subject() {
        return desk.subject(Title.CITIZEN, PERSON);
    }

    private Database database() {
        return desk.register.database();
    }

    private RollLine line() {
        return forms.roll(round(), null).stream().filter(line -> line.subject().name().equals(PERSON)).findFirst().orElseThrow();
    }

    private Keyed keyed(MarkColumn column, Columns seen, String... marks) {
        return new Keyed(round(), subject(), new FormDraft(Arrays.asList(marks)), new Seat(null, null, column), seen, Effort.UNKNOWN, null);
    }

    private Outcome.Saved saved(MarkColumn column, String... marks) {
        return assertInstanceOf(Outcome.Saved.class, forms.accept(keyed(column, null, marks), true));
    }

    private String result() {
        return desk.results(Title.CITIZEN).stream().filter(r -> r.startsWith(PERSON)).findFirst().orElse("none");
    }

    @Test
    void theLaterColumnStandsAndTheEarlierIsKept() {
        saved(MarkColumn.DECLARED, "9", "8");
        saved(MarkColumn.REVIEWED, ".", "4");
        assertEquals(PERSON + " 13 FAILED", result());
        saved(MarkColumn.APPRAISED, "10", ".");
        assertEquals(List.of("9", "8"), FormDraft.of(line().columns().declared()).marks());
        assertEquals(List.of(".", "4"), FormDraft.of(line().columns().reviewed()).marks());
        assertEquals(List.of("10", "4"), FormDraft.of(line().marks()).marks());
        saved(MarkColumn.DECLARED, "2", "2");
        assertEquals(List.of("10", "4"), FormDraft.of(line().marks()).marks(), "the declared column does not push the others aside");
    }

    @Test
    void everyKeyingIsKeptWithWhoAndWhy() {
        Clerk lan = new ClerkBook(database()).named("  Lan   Anh ");
        assertEquals(lan, new ClerkBook(database()).named("lan anh"));
        forms.accept(new Keyed(round(), subject(), new FormDraft(List.of("9", "8"), "1."), new Seat(lan.id(), null, MarkColumn.DECLARED), null,
            new Effort(12, 9000), new Doubt(Doubt.Kind.MOVED_AWAY, "đã hỏi lại")), true);
        saved(MarkColumn.DECLARED, "9", "7");
        List<Keying> keyings = new KeyingStore(database()).of(Title.CITIZEN, round().id(), subject().id());
        assertEquals(List.of("Lan Anh", 12, "đã hỏi lại", "1."), List.of(keyings.getFirst().clerk().name(), keyings.getFirst().effort().keys(),
            keyings.getFirst().doubt().reason(), keyings.getFirst().evidence()));
        assertNull(keyings.getLast().clerk());
        assertEquals(2, keyings.size());
    }

    @Test
    void commitsAreTakenBackAndDoneAgain() {
        CommitHistory history = new CommitHistory(forms);
        assertTrue(history.undo().isEmpty());
        history.add(saved(MarkColumn.DECLARED, "9", "8").commit());
        history.add(saved(MarkColumn.DECLARED, "2", "2").commit());
        assertEquals(List.of("9", "8"), FormDraft.of(history.undo().orElseThrow().marks()).marks());
        assertFalse(history.undo().orElseThrow().isKept());
        assertEquals("none", result());
        assertTrue(new KeyingStore(database()).of(Title.CITIZEN, round().id(), subject().id()).isEmpty(), "withdrawn keyings count no longer");
        history.redo();
        assertEquals(PERSON + " 17 PASSED", result());
        history.redo();
        assertEquals(PERSON + " 4 FAILED", result());
        assertTrue(history.redo().isEmpty());
    }

    @Test
    void whatWasChangedSinceIsNotTakenBack() {
        Outcome.Saved first = saved(MarkColumn.DECLARED, "9", "8");
        saved(MarkColumn.DECLARED, "9", "7");
        assertEquals(Fault.COMMIT_OVERTAKEN, assertThrows(FaultException.class, () -> forms.undo(first.commit())).fault());
        assertEquals(PERSON + " 16 PASSED", result());
    }

    @Test
    void aFormKeyedElsewhereMeanwhileIsNotWrittenOver() {
        saved(MarkColumn.DECLARED, "9", "8");
        Outcome.Overtaken overtaken = assertInstanceOf(Outcome.Overtaken.class, forms.accept(keyed(MarkColumn.DECLARED, Columns.NONE, "1", "1"), true));
        assertEquals(PERSON + " 17 PASSED", result());
        assertInstanceOf(Outcome.Saved.class, forms.accept(keyed(MarkColumn.DECLARED, overtaken.now().columns(), "1", "1"), true));
    }

    @Test
    void aFormLeftInTheMiddleWaitsUntilItIsCommitted() {
        BegunForms begun = new BegunForms(database());
        Begun form = new Begun(round().id(), subject().id(), MarkColumn.DECLARED, null, List.of("9", ""), "", 1, LocalDateTime.of(2026, 11, 20, 9, 0));
        begun.keep(form);
        begun.keep(form);
        assertEquals(List.of(form), begun.all(round(), MarkColumn.DECLARED));
        assertTrue(begun.all(round(), MarkColumn.REVIEWED).isEmpty());
        saved(MarkColumn.DECLARED, "9", "8");
        assertTrue(begun.all(round(), MarkColumn.DECLARED).isEmpty());
    }

    @Test
    void aRoundScoredByOtherLinesCarriesTheColumns() {
        saved(MarkColumn.DECLARED, "9", "8");
        saved(MarkColumn.REVIEWED, ".", "7");
        new CriteriaShelf(database()).put(CriteriaReader.read("""
            id\tthu-cong-dan-2
            title\tCITIZEN
            name\tCông dân, bản khác (tự đặt để thử)
            step\t1
            rule\ttotal-at-least\t15
            criterion\tTC1\tMột
            indicator\t2\t10\tHành
            indicator\t1\t10\tHọc
            """));
        Rescoring rescoring = new Rescoring(database(), GroupRegister.CLOCK);
        rescoring.apply(round(), "thu-cong-dan-2", Progress.NONE);
        assertEquals(List.of("8", "9"), FormDraft.of(line().columns().declared()).marks());
        assertEquals(List.of("7", "9"), FormDraft.of(line().marks()).marks());
        rescoring.undo(round(), Progress.NONE);
        assertEquals(List.of(".", "7"), FormDraft.of(line().columns().reviewed()).marks());
        assertEquals(PERSON + " 16 PASSED", result());
    }
}
