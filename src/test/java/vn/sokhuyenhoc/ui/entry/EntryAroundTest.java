package vn.sokhuyenhoc.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.keying.Batch;
import vn.sokhuyenhoc.domain.keying.EvidenceCode;
import vn.sokhuyenhoc.domain.keying.Flag;
import vn.sokhuyenhoc.domain.keying.MarkColumn;

/** What stands around keying: batches, columns, evidence, questions, forms left in the middle, commits taken back. */
class EntryAroundTest extends EntryModelTest {
    private static final String GOOD = "8888888888!";

    private Batch batch(long placeId, int cover, boolean anyOrder) {
        Batch batch = register.jobs().batches().add(new Batch(0, register.round().id(), 0, placeId, cover, "", LocalDate.of(2026, 11, 20), "", anyOrder));
        model.shown("batch:" + batch.id() + ":" + register.round().key());
        return batch;
    }

    private long place(int index) {
        return register.places().get(index).id();
    }

    private String hint() {
        return model.card().hintProperty().get();
    }

    @Test
    void aBatchCountsItsFormsAndAsksBeyondItsCover() {
        batch(place(0), 1, false);
        type(GOOD);
        assertEquals(1, model.tally().inBatchProperty().get());
        type(GOOD);
        assertTrue(hint().contains("đã đủ số phiếu"), hint());
        type("7");
        assertEquals("", hint(), "any other key looks at the form again");
        type("!");
        type("1");
        assertEquals(2, register.kept().size());
        assertEquals(2, model.tally().inBatchProperty().get());
    }

    @Test
    void aPaperOfABatchIsGivenBackByOneKey() {
        batch(place(0), 5, false);
        type(GOOD);
        batch(place(0), 5, false);
        model.jump(inRoll(0));
        type("-9!");
        assertTrue(hint().contains("đã có phiếu"), hint());
        type("0");
        assertEquals(1, register.jobs().batches().refused(register.round()).size());
        assertEquals(1, register.kept().size());
    }

    @Test
    void papersInAnyOrderAreNamedByTheirNumber() {
        batch(place(0), 5, true);
        assertFalse(model.askingNumberProperty().get());
        type(GOOD);
        assertTrue(model.askingNumberProperty().get());
        model.jump(inRoll(7));
        assertFalse(model.askingNumberProperty().get());
        assertEquals(inRoll(7), at());
    }

    @Test
    void theReviewedColumnNeedsOnlyWhatItChanges() {
        type(GOOD);
        model.choice().columnProperty().set(MarkColumn.REVIEWED);
        assertEquals(inRoll(0), at());
        assertEquals(0, model.tally().keptProperty().get());
        model.moveField(3);
        type("4!");
        assertEquals(List.of("8", "8", "8", "4", "8", "8", "8", "8", "8", "8"), kept(inRoll(0)));
        assertEquals(1, model.tally().keptProperty().get());
    }

    @Test
    void aRaisedMarkIsTakenByOneKeyAndTheReasonKept() {
        type(GOOD);
        model.choice().columnProperty().set(MarkColumn.REVIEWED);
        type("9!");
        assertTrue(hint().contains("cao hơn"), hint());
        type("2");
        assertEquals("9", kept(inRoll(0)).getFirst());
    }

    @Test
    void theMarkAboveIsRepeatedByOneKey() {
        type("987654321*!");
        type("////");
        assertEquals(List.of("9", "8", "7", "6", ""), model.card().marks().subList(0, 5));
    }

    @Test
    void evidenceIsOneKeyBehindEachMark() {
        register.jobs().evidence().keep(List.of(new EvidenceCode('1', "Giấy chứng nhận"), new EvidenceCode('2', "Ảnh")));
        register.jobs().evidence().setKeyed(register.round(), true);
        model.shown("");
        type("81828.8.8.8.8.8.8.8.!");
        assertEquals("12........", model.keying().roll().at(0).kept().evidence());
        assertEquals(10, kept(inRoll(0)).size());
    }

    @Test
    void aQuestionIsLeftForTheSupervisor() {
        type("88");
        type("+");
        assertTrue(model.flaggingProperty().get());
        model.flag("Chữ số khó đọc");
        Flag flag = register.jobs().flags().open(register.round()).getFirst();
        assertEquals(List.of(3, "Chữ số khó đọc", inRoll(0).id()), List.of(flag.field(), flag.note(), flag.subjectId()));
        assertEquals(List.of("8", "8"), model.card().marks().subList(0, 2));
    }

    @Test
    void commitsAreTakenBackAndDoneAgain() {
        type(GOOD);
        type("9999999999!");
        model.undo();
        assertEquals(inRoll(1), at());
        assertEquals(1, register.kept().size());
        model.undo();
        assertEquals(inRoll(0), at());
        assertTrue(register.kept().isEmpty());
        model.redo();
        model.redo();
        assertEquals(2, register.kept().size());
        assertTrue(prompts.failures.isEmpty());
    }

    @Test
    void anotherClerkGoesOnWhereTheFormWasLeft() {
        model.sit("Lan");
        type("987");
        model.rest();
        model = model();
        model.shown("");
        assertEquals(List.of("9", "8", "7", ""), model.card().marks().subList(0, 4));
        assertEquals(3, model.card().fieldProperty().get());
        assertTrue(hint().contains("Lan"), hint());
        type("8888888!");
        assertEquals(1, register.kept().size());
        assertTrue(register.jobs().begun().all(register.round(), MarkColumn.DECLARED).isEmpty());
    }

    @Test
    void aPaperOfAnotherVillageStaysInItsBatch() {
        Subject elsewhere = register.jobs().forms().roll(register.round(), place(1)).get(2).subject();
        batch(place(0), 5, false);
        model.jump(elsewhere);
        assertEquals(elsewhere, at());
        type(GOOD);
        assertTrue(hint().contains("không thuộc thôn"), hint());
        type("3");
        assertEquals(1, model.tally().inBatchProperty().get());
        assertEquals(10, kept(elsewhere).size());
    }
}
