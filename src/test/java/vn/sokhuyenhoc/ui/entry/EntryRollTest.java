package vn.sokhuyenhoc.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.ui.entry.EntryViewModel.Stage;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.form.SubjectWords;

class EntryRollTest extends EntryModelTest {
    @Test
    void upAndDownGoToEveryoneAndKeepWhatWasBegun() {
        type("9999999999!77");
        model.step(-1);
        assertEquals(inRoll(0), at());
        assertTrue(model.card().lineProperty().get().isKept());
        assertEquals("9", model.card().marks().getFirst());
        model.step(-1);
        assertEquals(inRoll(0), at());
        model.step(2);
        assertEquals(inRoll(2), at());
        model.step(-1);
        assertEquals(List.of("7", "7", "", "", "", "", "", "", "", ""), model.card().marks());
        type("88");
        assertEquals(List.of("7", "7", "8", "8", "", "", "", "", "", ""), model.card().marks());
    }

    @Test
    void comingBackToTheScreenFindsTheFormInTheMiddle() {
        type("9999999999!12");
        register.forms().accept(new Keyed(register.round(), inRoll(4), new FormDraft(Arrays.asList("8", "8", "8", "8", "8", "8", "8", "8", "8", "8"))), true);
        model.shown("");
        assertEquals(inRoll(1), at());
        assertEquals(List.of("1", "2", "", "", "", "", "", "", "", ""), model.card().marks());
        assertEquals(2, model.tally().keptProperty().get(), "what was saved elsewhere meanwhile is known");
        type("3");
        assertEquals("3", model.card().marks().get(2));
    }

    @Test
    void aReadingThatCrossesACommitDoesNotForgetIt() {
        runner.hold();
        model.shown("");
        type("9999999999!8");
        runner.release();
        assertEquals(inRoll(1), at());
        assertEquals(1, model.tally().keptProperty().get());
        assertEquals("8", model.card().marks().getFirst());
    }

    @Test
    void anotherVillageCanBeAskedForAndChosen() {
        type("99");
        long second = register.places().get(1).id();
        model.shown(String.valueOf(second));
        assertEquals(second, at().placeId());
        model.choice().placeProperty().set(register.places().getFirst());
        assertEquals(inRoll(0), at());
        assertEquals(List.of("9", "9", "", "", "", "", "", "", "", ""), model.card().marks(), "what was begun is still there");
    }

    @Test
    void theFormOfOnePersonCanBeAskedForFromAnotherScreen() {
        Subject wanted = register.jobs().forms().roll(register.round(), register.places().get(1).id()).get(3).subject();
        register.forms().accept(new Keyed(register.round(), wanted, new FormDraft(Arrays.asList("8", "8", "8", "8", "8", "8", "8", "8", "8", "4"))), true);
        model.shown("subject:" + wanted.id() + ":" + register.round().key());
        assertEquals(wanted, at());
        assertEquals(List.of("8", "8", "8", "8", "8", "8", "8", "8", "8", "4"), model.card().marks());
    }

    @Test
    void findsBySerialAndByPartsOfANameInAllVillages() {
        Subject seventh = inRoll(6);
        model.find().textProperty().set(seventh.code());
        assertEquals(seventh, model.find().meant().orElseThrow());
        String[] parts = seventh.name().split(" ");
        model.find().textProperty().set(Fold.fold(parts[parts.length - 1] + " " + parts[0]));
        assertTrue(model.find().hits().stream().anyMatch(hit -> hit.subject().equals(seventh)));
        Subject elsewhere = register.roll(register.places().get(1)).at(3).subject();
        model.find().textProperty().set(String.valueOf(elsewhere.number()));
        assertTrue(model.find().meant().isEmpty());
        model.find().lookEverywhere(() -> model.jump(model.find().meant().orElseThrow()));
        assertEquals(elsewhere, at());
        assertEquals(register.places().get(1), model.choice().place());
    }

    @Test
    void atTheEndOfTheRollTheNextVillageIsOffered() {
        int size = model.tally().peopleProperty().get();
        for (int i = 1; i < size; i++) {
            model.step(1);
        }
        type("9999999999!");
        assertEquals(Stage.END, model.stageProperty().get());
        assertTrue(model.end().titleProperty().get().contains("1/" + size), model.end().titleProperty().get());
        assertTrue(model.end().lackingProperty().get().contains(SubjectWords.named(inRoll(0))));
        String second = register.places().get(1).name();
        assertTrue(model.end().verbProperty().get().contains(second), model.end().verbProperty().get());
        type("7");
        assertEquals(Stage.END, model.stageProperty().get());
        type("!");
        assertEquals(register.places().get(1).id(), at().placeId());
        assertTrue(visited.isEmpty());
    }

    @Test
    void whenAllFormsAreInTheResultsAreOffered() {
        FormDraft good = new FormDraft(List.of("9", "9", "9", "9", "9", "9", "9", "9", "9", "9"));
        register.places().forEach(place -> {
            Roll roll = register.roll(place);
            for (int i = 0; i < roll.size(); i++) {
                register.forms().accept(new Keyed(register.round(), roll.at(i).subject(), good), true);
            }
        });
        model.shown("");
        model.step(1);
        type("!");
        assertEquals(Stage.END, model.stageProperty().get());
        assertEquals("", model.end().lackingProperty().get());
        type("!");
        assertEquals(List.of(Screen.RESULTS), visited);
    }

    @Test
    void aRegisterWithoutPeopleSaysWhatToDoFirst(@TempDir Path other) {
        register.close();
        register = new TestRegister(other, 0);
        model = model();
        model.shown("");
        assertEquals(Stage.NO_PEOPLE, model.stageProperty().get());
        type("9!");
        model.step(1);
        model.correctLast();
        assertNull(model.card().lineProperty().get());
    }
}
