package vn.sokhuyenhoc.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.entry.EntryViewModel.Outside;
import vn.sokhuyenhoc.ui.entry.EntryViewModel.Stage;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.StatusLine;

class EntryViewModelTest {
    @TempDir
    Path folder;
    private final SameThreadRunner runner = new SameThreadRunner();
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final StatusLine status = new StatusLine();
    private final List<Screen> visited = new ArrayList<>();
    private TestRegister register;
    private EntryViewModel model;
    private boolean broken;

    @BeforeEach
    void open() {
        register = new TestRegister(folder, 2);
        model = model();
        model.shown("");
    }

    @AfterEach
    void close() {
        if (!broken) {
            register.close();
        }
    }

    private EntryViewModel model() {
        return new EntryViewModel(register.jobs(), new Outside(runner, prompts, (screen, detail) -> visited.add(screen), status),
            new Messages(Messages.VIETNAMESE), Clock.systemDefaultZone());
    }

    private void type(String keys) {
        keys.chars().forEach(key -> model.key(key == '!' ? MarkKeys.COMMIT : (char) key));
    }

    private Person at() {
        return model.card().lineProperty().get().person();
    }

    private Person inRoll(int index) {
        return model.keying().roll().at(index).person();
    }

    private List<String> kept(Person person) {
        return TestRegister.words(register.kept().get(person.id()));
    }

    @Test
    void opensTheNewestRoundAndTheFirstVillageThatLacksForms() {
        assertEquals(register.round(), model.choice().round());
        assertEquals(register.places().getFirst(), model.choice().place());
        assertEquals(inRoll(0), at());
        assertEquals(0, model.keptProperty().get());
        assertTrue(model.peopleProperty().get() > 100);
    }

    @Test
    void aCommittedFormIsInTheRegisterAndTheNextPersonIsUp() {
        type("9898989898!");
        assertEquals(List.of("9", "8", "9", "8", "9", "8", "9", "8", "9", "8"), kept(inRoll(0)));
        assertEquals(inRoll(1), at());
        assertEquals(List.of("", "", "", "", "", "", "", "", "", ""), model.card().marks());
        assertEquals(1, model.keptProperty().get());
        assertEquals(inRoll(0), model.keying().saving().savedProperty().get().line().person());
        assertTrue(model.upcomingProperty().get().startsWith(EntryWords.named(inRoll(2))));
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
        assertEquals(0, model.keptProperty().get());
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
        register.forms().accept(register.round(), inRoll(4), new FormDraft(Arrays.asList("8", "8", "8", "8", "8", "8", "8", "8", "8", "8")));
        model.shown("");
        assertEquals(inRoll(1), at());
        assertEquals(List.of("1", "2", "", "", "", "", "", "", "", ""), model.card().marks());
        assertEquals(2, model.keptProperty().get(), "what was saved elsewhere meanwhile is known");
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
        assertEquals(1, model.keptProperty().get());
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
    void findsBySerialAndByPartsOfANameInAllVillages() {
        Person seventh = inRoll(6);
        model.find().textProperty().set(EntryWords.serial(seventh));
        assertEquals(seventh, model.find().meant().orElseThrow());
        String[] parts = seventh.name().split(" ");
        model.find().textProperty().set(vn.sokhuyenhoc.domain.vietnamese.Fold.fold(parts[parts.length - 1] + " " + parts[0]));
        assertTrue(model.find().hits().stream().anyMatch(hit -> hit.person().equals(seventh)));
        Person elsewhere = register.roll(register.places().get(1)).at(3).person();
        model.find().textProperty().set(String.valueOf(elsewhere.serial()));
        assertTrue(model.find().meant().isEmpty());
        model.find().lookEverywhere(() -> model.jump(model.find().meant().orElseThrow()));
        assertEquals(elsewhere, at());
        assertEquals(register.places().get(1), model.choice().place());
    }

    @Test
    void atTheEndOfTheRollTheNextVillageIsOffered() {
        int size = model.peopleProperty().get();
        for (int i = 1; i < size; i++) {
            model.step(1);
        }
        type("9999999999!");
        assertEquals(Stage.END, model.stageProperty().get());
        assertTrue(model.end().titleProperty().get().contains("1/" + size), model.end().titleProperty().get());
        assertTrue(model.end().lackingProperty().get().contains(EntryWords.named(inRoll(0))));
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
                register.forms().accept(register.round(), roll.at(i).person(), good);
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
