package vn.sokhuyenhoc.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.ui.kit.form.SubjectWords;

class EntryViewModelTest extends EntryModelTest {
    @Test
    void opensTheNewestRoundAndTheFirstVillageThatLacksForms() {
        assertEquals(register.round(), model.choice().round());
        assertEquals(register.places().getFirst(), model.choice().place());
        assertEquals(inRoll(0), at());
        assertEquals(0, model.tally().keptProperty().get());
        assertTrue(model.tally().peopleProperty().get() > 100);
    }

    @Test
    void aCommittedFormIsInTheRegisterAndTheNextPersonIsUp() {
        type("9898989898!");
        assertEquals(List.of("9", "8", "9", "8", "9", "8", "9", "8", "9", "8"), kept(inRoll(0)));
        assertEquals(inRoll(1), at());
        assertEquals(List.of("", "", "", "", "", "", "", "", "", ""), model.card().marks());
        assertEquals(1, model.tally().keptProperty().get());
        assertEquals(inRoll(0), model.keying().saving().savedProperty().get().line().subject());
        assertTrue(model.tally().upcomingProperty().get().startsWith(SubjectWords.named(inRoll(2))));
        assertFalse(status.savedAtProperty().get().isEmpty());
        assertTrue(prompts.told.isEmpty() && prompts.asked.isEmpty() && prompts.failures.isEmpty());
    }

    @Test
    void aFormWithAFieldEmptyIsNotKeptAndSaysWhich() {
        type("98989!");
        assertTrue(register.kept().isEmpty());
        assertEquals(5, model.card().fieldProperty().get());
        assertTrue(model.card().hintProperty().get().contains("Chỉ số 6"), model.card().hintProperty().get());
        type(".8.8*!");
        assertEquals(List.of("9", "8", "9", "8", "9", ".", "8", ".", "8", "10"), kept(inRoll(0)));
    }

    @Test
    void totalAndVerdictFollowTheKeys() {
        type("98");
        assertEquals("17", model.card().scoreProperty().get().total().toPlainString());
        assertEquals("Còn 8 ô chưa gõ.", model.card().verdict());
        type("4");
        assertTrue(model.card().verdict().contains("chỉ số 3 mới 4 điểm"), model.card().verdict());
        type("9999999");
        assertEquals("Đạt 84 điểm nhưng chỉ số 3 mới 4 điểm, cần ít nhất 5.", model.card().verdict());
    }

    @Test
    void theNextPersonIsUpWhileTheSaveIsStillUnderWay() {
        runner.hold();
        type("9999999999!888");
        assertEquals(inRoll(1), at());
        assertEquals(List.of("8", "8", "8", "", "", "", "", "", "", ""), model.card().marks());
        assertTrue(register.kept().isEmpty());
        type("8888888!777");
        runner.release();
        assertEquals(2, register.kept().size());
        assertEquals(inRoll(2), at());
        assertEquals(List.of("7", "7", "7", "", "", "", "", "", "", ""), model.card().marks());
    }

    @Test
    void aFormThatCannotBeSavedComesBackWithItsMarksAndTheOneBegunIsKeptAside() {
        runner.hold();
        type("9876598765!444");
        register.breakDown();
        broken = true;
        runner.release();
        assertEquals(1, prompts.failures.size());
        assertEquals(inRoll(0), at());
        assertEquals(List.of("9", "8", "7", "6", "5", "9", "8", "7", "6", "5"), model.card().marks());
        assertTrue(model.card().hintProperty().get().contains("CHƯA cất được"));
        type("44");
        assertEquals(List.of("9", "8", "7", "6", "5", "9", "8", "7", "6", "5"), model.card().marks(), "keys meant for the next form change nothing");
        assertEquals(0, model.tally().keptProperty().get());
        model.step(1);
        assertEquals(List.of("4", "4", "4", "", "", "", "", "", "", ""), model.card().marks());
    }

    @Test
    void twoFormsThatCannotBeSavedAreShownOneAfterTheOther() {
        runner.hold();
        type("9999999999!8888888888!7");
        register.breakDown();
        broken = true;
        runner.release();
        assertEquals(inRoll(0), at());
        model.step(1);
        assertEquals(List.of("8", "8", "8", "8", "8", "8", "8", "8", "8", "8"), model.card().marks());
        assertTrue(model.card().hintProperty().get().contains("CHƯA cất được"));
    }

    @Test
    void theFormSavedLastIsCorrectedAndTheOneBegunComesAgain() {
        type("9999999999!55");
        model.correctLast();
        assertEquals(inRoll(0), at());
        type("3");
        assertFalse(model.card().changedProperty().get(), "a stray digit does not change a kept form");
        type("-6!");
        assertEquals(List.of("9", "9", "9", "9", "9", "9", "9", "9", "9", "6"), kept(inRoll(0)));
        assertEquals(1, register.kept().size());
        assertEquals(inRoll(1), at());
        assertEquals(List.of("5", "5", "", "", "", "", "", "", "", ""), model.card().marks());
    }

    @Test
    void escapeTakesACorrectionBack() {
        type("9999999999!");
        assertFalse(model.cancel());
        model.correctLast();
        type("-1");
        assertTrue(model.cancel());
        assertEquals(List.of("9", "9", "9", "9", "9", "9", "9", "9", "9", "9"), kept(inRoll(0)));
        model.step(-1);
        assertFalse(model.card().changedProperty().get());
    }
}
