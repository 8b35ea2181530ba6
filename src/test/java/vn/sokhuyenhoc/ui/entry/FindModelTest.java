package vn.sokhuyenhoc.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.keying.Batch;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.PersonDraft;
import vn.sokhuyenhoc.domain.person.PersonEvent;
import vn.sokhuyenhoc.domain.person.PersonField;
import vn.sokhuyenhoc.domain.person.PersonForm;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.domain.person.Sex;
import vn.sokhuyenhoc.ui.entry.FindModel.Hit;
import vn.sokhuyenhoc.work.PersonBook;

/** Whoever is on no roll: found by name or by a card, or written down on the spot. */
class FindModelTest extends EntryModelTest {
    private static final String CARD = "014368001234|050123456|ZƯƠNG QUỲNH XUÂN|05031968|Nữ|Bản Hua Tát, Chiềng Mai, Sơn La|12082021";

    private PersonBook people() {
        return register.jobs().people();
    }

    private long add(Map<PersonField, String> texts) {
        PersonBook.Outcome added = people().add(PersonForm.of(new PersonDraft(texts).with(PersonField.PLACE, inRoll(0).placeName())));
        assertTrue(added.isKept(), added.problems().toString());
        return added.id();
    }

    private void enter(String text) {
        model.find().textProperty().set(text);
        model.find().enter(null, model::jump);
    }

    private NewcomerModel form() {
        return model.find().newcomerProperty().get();
    }

    @Test
    void findsThoseWhoMovedAwayDiedOrAreAssessedAtWorkAndAsksBeforeTheirFormIsKept() {
        Subject away = inRoll(3);
        Subject dead = inRoll(4);
        people().event(away.id(), PersonEvent.Kind.MOVED_OUT, "01/02/2026", "");
        people().event(dead.id(), PersonEvent.Kind.DIED, "01/02/2026", "");
        long atWork = add(Map.of(PersonField.NAME, "Ngần Ngọc Quyên", PersonField.BIRTH, "1980"));
        people().save(atWork, new PersonForm(new PersonDraft(Map.of(PersonField.NAME, "Ngần Ngọc Quyên", PersonField.BIRTH, "1980",
            PersonField.PLACE, inRoll(0).placeName())), "Trường A", true, Map.of()));
        model.shown("");
        assertTrue(model.keying().roll().indexOf(away.id()).isEmpty());
        model.find().textProperty().set(away.code());
        assertTrue(model.find().meant().isEmpty());
        model.find().lookEverywhere(() -> { });
        Hit hit = model.find().hits().getFirst();
        assertEquals(PersonStatus.MOVED_OUT, hit.subject().person().ties().status());
        model.find().enter(hit, model::jump);
        assertEquals(away.id(), at().id());
        assertEquals(at(), model.keying().roll().lines().getLast().subject(), "at the end of the roll");
        type("9999999999!");
        assertTrue(model.card().hintProperty().get().contains("đã chuyển đi"), model.card().hintProperty().get());
        type("1");
        assertEquals("9", kept(away).getFirst());
        enter(dead.code());
        assertEquals(dead.id(), at().id());
        enter("ngan ngoc quyen");
        assertEquals(atWork, at().id());
    }

    @Test
    void thePresentComeBeforeThoseWhoAreGone() {
        Subject away = inRoll(0);
        people().event(away.id(), PersonEvent.Kind.MOVED_OUT, "01/02/2026", "");
        String family = away.name().split(" ")[0];
        List<Subject> found = register.forms().find(register.round(), family, 1000);
        List<Boolean> present = found.stream().map(s -> s.person().ties().status() == PersonStatus.PRESENT).toList();
        assertTrue(present.contains(false));
        assertEquals(present.stream().filter(is -> is).count(), present.indexOf(false), "all present first");
    }

    @Test
    void aWrongDigitIsSaidWithAndWithoutTheHyphen() {
        String code = inRoll(200).code();
        char wrong = code.charAt(5) == '9' ? '0' : (char) (code.charAt(5) + 1);
        model.find().textProperty().set(code.substring(0, 5) + wrong);
        assertTrue(model.find().isWrongCode());
        model.find().textProperty().set(code.substring(0, 4) + wrong);
        model.find().enter(null, model::jump);
        assertTrue(model.find().isWrongCode());
        assertNull(form(), "a number is nobody's name");
        assertFalse(model.find().isNewName());
    }

    @Test
    void lookingTwiceShowsNobodyTwice() {
        model.find().textProperty().set("van");
        model.find().lookEverywhere(() -> { });
        model.find().lookEverywhere(() -> { });
        assertEquals(model.find().hits().stream().map(hit -> hit.subject().id()).distinct().count(), model.find().hits().size());
        assertFalse(model.find().hits().isEmpty());
    }

    @Test
    void aCardLeadsToItsHolderByTheNumberElseByTheOldOne() {
        long byOld = add(Map.of(PersonField.NAME, "Zương Xuân", PersonField.BIRTH, "1968", PersonField.OLD_ID_NUMBER, "050123456"));
        enter(CARD);
        assertEquals(byOld, at().id());
        assertEquals("", model.find().textProperty().get(), "ready for the next card");
        long byNumber = add(Map.of(PersonField.NAME, "Người Khác", PersonField.BIRTH, "1950", PersonField.ID_NUMBER, "014368001234"));
        enter(CARD);
        assertEquals(byNumber, at().id());
        people().event(byNumber, PersonEvent.Kind.DIED, "01/02/2026", "");
        enter(CARD);
        assertEquals(byNumber, at().id(), "whatever became of them");
    }

    @Test
    void aCardOfAStrangerFillsTheShortFormAndItsPersonComesUpAtTheEndOfTheRoll() {
        int size = model.keying().roll().size();
        enter(CARD);
        assertEquals("Zương Quỳnh Xuân", form().name().get());
        assertEquals("05/03/1968", form().birth().get());
        assertEquals(Sex.FEMALE, form().sex().get());
        assertEquals("014368001234", form().idNumber().get());
        assertEquals(model.choice().place(), form().place().get());
        assertTrue(form().isFromCard());
        form().save();
        assertNull(form());
        assertEquals("Zương Quỳnh Xuân", at().name());
        assertEquals("050123456", at().person().identity().oldIdNumber());
        assertEquals("Bản Hua Tát, Chiềng Mai, Sơn La", at().person().contact().address());
        assertEquals(size + 1, model.keying().roll().size());
        assertEquals(at(), model.keying().roll().lines().getLast().subject());
        type("9999999999!");
        assertEquals("9", kept(model.keying().last()).getFirst());
    }

    @Test
    void aLaterCardAndHalfACardAreRefusedAndNothingIsLookedFor() {
        Subject before = at();
        enter("014368001234|ZƯƠNG QUỲNH XUÂN|05031968|Nữ");
        assertTrue(model.find().hintProperty().get().startsWith("Không đọc được thẻ này"), model.find().hintProperty().get());
        assertEquals(before, at());
        assertNull(form());
        model.find().textProperty().set("0");
        assertEquals("", model.find().hintProperty().get());
        for (int i = 1; i <= CARD.length(); i++) {
            model.find().textProperty().set(CARD.substring(0, i));
            model.find().lookEverywhere(() -> { });
        }
        assertEquals(CARD, model.find().textProperty().get(), "nothing is rewritten while it is typed");
        assertTrue(model.find().hits().isEmpty());
    }

    @Test
    void somebodyNewIsWrittenDownWithTheNameThatStandsInTheLine() {
        enter("zương quỳnh xuân");
        form().birth().set("1968");
        form().group().set(LabourGroup.FARMER);
        form().save();
        assertEquals("Zương Quỳnh Xuân", at().name());
        assertEquals(LabourGroup.FARMER, at().person().group());
        assertEquals(model.choice().place().id(), at().placeId());
        assertEquals(List.of("Đã thêm Zương Quỳnh Xuân vào sổ."), prompts.told);
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsKept() {
        model.find().writeDown(model::jump);
        form().birth().set("1868");
        form().idNumber().set("12");
        form().save();
        assertNotEquals("", form().name().messageProperty().get());
        assertNotEquals("", form().birth().messageProperty().get());
        assertNotEquals("", form().idNumber().messageProperty().get());
        assertEquals(form().name(), form().wantedProperty().get());
        form().name().set("Zương Quỳnh Xuân");
        form().birth().set("1968");
        form().idNumber().set("");
        form().save();
        assertEquals("Zương Quỳnh Xuân", at().name());
    }

    @Test
    void whoIsLikelyTheSameIsAskedForWithOneKey() {
        long there = add(Map.of(PersonField.NAME, "Zương Quỳnh Xuân", PersonField.BIRTH, "05/03/1968", PersonField.SEX, "Nữ"));
        enter(CARD.replace("014368001234|050123456", "014368001299|"));
        assertEquals(there, at().id(), "the same name and birth without a number is them");
        model.find().textProperty().set("");
        model.find().writeDown(model::jump);
        form().name().set("Zương Quỳnh Xuân");
        form().birth().set("1968");
        form().save();
        assertTrue(form().isAsking());
        form().answer('x');
        assertFalse(form().isAsking());
        form().save();
        form().answer('1');
        assertNull(form());
        assertEquals(there, at().id());
        model.find().writeDown(model::jump);
        form().name().set("Zương Quỳnh Xuân");
        form().birth().set("1968");
        form().save();
        form().answer(NewcomerModel.SOMEBODY_ELSE);
        assertEquals("Zương Quỳnh Xuân", at().name());
        assertNotEquals(there, at().id());
    }

    @Test
    void savingTwiceBeforeTheAnswerWritesOnePersonDown() {
        int size = model.keying().roll().size();
        model.find().writeDown(model::jump);
        form().name().set("Zương Quỳnh Xuân");
        form().birth().set("1968");
        runner.hold();
        form().save();
        form().save();
        runner.release();
        assertEquals(size + 1, model.keying().roll().size());
    }

    @Test
    void theVillageIsThatOfTheBatch() {
        long second = register.places().get(1).id();
        Batch batch = register.jobs().batches().add(new Batch(0, register.round().id(), 0, second, 30, "", LocalDate.of(2026, 11, 1), "", true));
        model.shown("batch:" + batch.id() + ":" + register.round().key());
        enter("zương quỳnh xuân");
        assertEquals(second, form().place().get().id());
    }
}
