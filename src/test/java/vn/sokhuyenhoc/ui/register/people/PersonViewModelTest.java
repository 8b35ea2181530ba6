package vn.sokhuyenhoc.ui.register.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonEvent;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;

class PersonViewModelTest {
    private static final String CARD = "014168001234||LÒ THỊ THẺ|05031968|Nữ|Bản Nà Lo, Chiềng Hương, Sơn La|12082021";

    @TempDir
    Path folder;

    private final SameThreadRunner runner = new SameThreadRunner();
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private RegisterDesk desk;
    private PeopleViewModel list;
    private PersonViewModel model;

    @BeforeEach
    void open() {
        desk = RegisterDesk.in(folder);
        desk.bring(RegisterDesk.VILLAGES.subList(0, 2));
        list = new PeopleViewModel(desk.list(), runner, prompts, RegisterDesk.MESSAGES);
        model = desk.person(list, runner, prompts);
        list.load();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private FormModel form() {
        return model.formProperty().get();
    }

    private void type(FormField field, String text) {
        form().input(field).textProperty().set(text);
    }

    private Problem.Kind beside(FormField field) {
        Problem problem = form().input(field).problemProperty().get();
        return problem == null ? null : problem.kind();
    }

    @Test
    void editsAndComesBackToTheSameRow() {
        list.choose(40);
        String place = model.cardProperty().get().person().placeName();
        model.edit();
        assertEquals(list.rows().get(40).person().name(), form().input(FormField.NAME).get());
        assertEquals(place, form().input(FormField.PLACE).get());
        type(FormField.PHONE, "0912345678");
        list.choose(3);
        model.save();
        assertNull(form());
        assertEquals("0912345678", list.rows().get(40).person().contact().phone());
        assertEquals(40, list.wantedRowProperty().get());
        assertEquals(list.rows().get(40).person(), model.cardProperty().get().person());
        assertEquals(1, prompts.told.size());
    }

    @Test
    void problemsStandBesideTheirField() {
        model.edit();
        type(FormField.BIRTH, "31/02/1968");
        type(FormField.NAME, " ");
        model.check();
        assertEquals(Problem.Kind.BIRTH_UNREADABLE, beside(FormField.BIRTH));
        assertNull(beside(FormField.NAME), "an empty field is not blamed yet");
        model.save();
        assertEquals(Problem.Kind.NAME_MISSING, beside(FormField.NAME));
        assertEquals(form().input(FormField.NAME), form().wantedProperty().get());
        type(FormField.NAME, "Lò Văn A");
        assertNull(beside(FormField.NAME), "a change takes it away");
        model.leave();
        assertFalse(model.isBusy());
        assertEquals(list.rows().get(0).person(), model.cardProperty().get().person());
    }

    @Test
    void lateAnswersOfTheCheckAreDropped() {
        model.edit();
        type(FormField.ID_NUMBER, "12");
        runner.hold();
        model.check();
        type(FormField.ID_NUMBER, "014168001234");
        model.check();
        runner.release();
        assertTrue(beside(FormField.ID_NUMBER) == null || beside(FormField.ID_NUMBER).isWarning());
    }

    @Test
    void addsInTheVillageOfTheFilterAndOpensThem() {
        list.filters().place().chosenProperty().set(list.filters().place().options().get(2));
        model.add();
        assertEquals("Bản Co Muông", form().input(FormField.PLACE).get());
        type(FormField.NAME, "y phon tơ");
        type(FormField.BIRTH, "1990");
        model.save();
        assertEquals("Y Phon Tơ", model.cardProperty().get().person().name());
        assertEquals(443, model.cardProperty().get().person().serial());
        assertEquals(model.cardProperty().get().person(), list.rows().get(list.wantedRowProperty().get()).person());
    }

    @Test
    void theFormKeepsANumberThatItHidesAndShowsItOnceRevealed() {
        list.choose(1);
        Person known = list.rows().get(1).person();
        String number = known.identity().idNumber();
        model.edit();
        assertEquals("********" + number.substring(8), form().input(FormField.ID_NUMBER).get());
        type(FormField.ADDRESS, "Số nhà 5");
        model.save();
        assertEquals(number, model.cardProperty().get().person().identity().idNumber());
        assertEquals("Số nhà 5", model.cardProperty().get().person().contact().address());
        model.reveal();
        model.edit();
        assertEquals(number, form().input(FormField.ID_NUMBER).get(), "what was shown on the card, which the log tells of");
    }

    @Test
    void likelySamePersonIsShownWhileTypingAndOpenedInstead() {
        list.choose(1);
        Person known = list.rows().get(1).person();
        list.choose(7);
        model.add();
        type(FormField.NAME, known.name().toUpperCase());
        type(FormField.BIRTH, known.identity().birth().text());
        type(FormField.ID_NUMBER, known.identity().idNumber());
        type(FormField.PLACE, known.placeName());
        model.check();
        assertEquals(known.id(), form().likes().getFirst().other().id());
        model.take(3);
        assertNotNull(form(), "there is no fourth");
        model.take(0);
        assertNull(form());
        assertEquals(known, model.cardProperty().get().person());
        assertEquals(1, list.wantedRowProperty().get());
    }

    @Test
    void eventsChangeTheStatusAndCanBeTakenBack() {
        model.happened();
        EventModel event = model.eventProperty().get();
        assertEquals("22/11/2026", event.day().get());
        event.kind().textProperty().set(PersonEvent.Kind.DIED.name());
        event.day().textProperty().set("30/11/2026");
        model.saveEvent();
        assertEquals(Problem.Kind.DAY_IN_FUTURE, event.day().problemProperty().get().kind());
        event.day().textProperty().set("20/11/2026");
        model.saveEvent();
        assertFalse(model.isBusy());
        assertEquals(PersonStatus.DIED, model.cardProperty().get().person().ties().status());
        assertEquals("Đã mất 20/11/2026", PersonWords.status(model.cardProperty().get(), RegisterDesk.MESSAGES));
        assertEquals(PersonStatus.DIED, list.rows().get(0).person().ties().status());
        model.takeBack(model.cardProperty().get().events().getFirst());
        assertEquals("Đang ở tại xã", PersonWords.status(model.cardProperty().get(), RegisterDesk.MESSAGES));
    }

    @Test
    void cardOfSomeoneNewFillsTheFormAndOfSomeoneKnownOpensThem() {
        model.card(CARD);
        assertEquals("Lò Thị Thẻ", form().input(FormField.NAME).get());
        assertEquals("05/03/1968", form().input(FormField.BIRTH).get());
        assertEquals("Bản Nà Lo", form().input(FormField.PLACE).get());
        model.card(CARD);
        assertEquals("Hãy cất hoặc hoãn phần đang ghi, rồi quét lại thẻ.", prompts.told.getLast());
        model.save();
        assertNull(form());
        list.choose(5);
        model.card(CARD);
        assertNull(form());
        assertEquals("Lò Thị Thẻ", model.cardProperty().get().person().name());
        assertTrue(prompts.told.stream().noneMatch(said -> said.contains("014168001234")), "numbers are not said aloud");
    }

    @Test
    void unknownCardIsSaidAndNothingHappens() {
        Long before = list.chosenProperty().get();
        model.card("014168001234|LÒ THỊ THẺ|05031968");
        assertTrue(prompts.told.getLast().startsWith("Không đọc được thẻ này."));
        assertFalse(model.isBusy());
        assertEquals(before, list.chosenProperty().get());
        assertNotNull(model.cardProperty().get());
    }
}
