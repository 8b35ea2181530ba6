package vn.sokhuyenhoc.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.keying.Batch;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.PersonEvent;
import vn.sokhuyenhoc.domain.person.Sex;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.typing.Keyboard;
import vn.sokhuyenhoc.ui.typing.Syllables;
import vn.sokhuyenhoc.ui.typing.Typist;

/** People who are not next on the roll, by keys alone, and how many keys that takes. */
class FindTest extends EntryUiTest {
    private static final String CARD = "014368001234|050123456|ZƯƠNG QUỲNH XUÂN|05031968|Nữ|Bản Hua Tát, Chiềng Mai, Sơn La|12082021";

    private int pressed;

    private void countKeys() {
        onScreen(() -> scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed += event.getCode() == KeyCode.UNDEFINED ? 0 : 1));
    }

    /** Through the keyboard program; answers how many keys the typist pressed. */
    private int name(String... textAndKeys) {
        int keys = 0;
        for (int i = 0; i < textAndKeys.length; i += 2) {
            if (i > 0) {
                Typist.send(scene, List.of(" "));
                keys++;
            }
            Typist.send(scene, Keyboard.TELEX.sent(new Syllables.Typed(textAndKeys[i], textAndKeys[i + 1])));
            keys += textAndKeys[i + 1].length();
        }
        WaitForAsyncUtils.waitForFxEvents();
        return keys;
    }

    private void scan(String card) {
        Typist.send(scene, Stream.concat(card.codePoints().mapToObj(Character::toString), Stream.of(Typist.ENTER)).toList());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void form() {
        wait(() -> model.find().newcomerProperty().get() != null);
    }

    private void desk() {
        wait(() -> scene.getFocusOwner() == node("entry.desk"));
    }

    @Test
    void somebodyNewTakesAtMostFiftyKeysTypedAndFourteenWithTheCard() {
        ready();
        countKeys();
        chord(KeyCode.CONTROL, KeyCode.F);
        int before = pressed;
        int typed = name("Khuất", "Khuaats", "Duy", "Duy", "Nhượng", "Nhuwowngj");
        pressed = before + typed;
        type(KeyCode.ENTER);
        form();
        topRow("1959!2!1!!");
        wait(() -> at().name().equals("Khuất Duy Nhượng"));
        desk();
        keys("9999999999!");
        wait(() -> text("entry.saved").equals(model.keying().last().code() + " Khuất Duy Nhượng"));
        assertTrue(pressed <= 50, pressed + " keys");
        Subject written = model.keying().last();
        assertEquals(Sex.FEMALE, written.person().identity().sex());
        assertEquals(LabourGroup.FARMER, written.person().group());

        pressed = 0;
        chord(KeyCode.CONTROL, KeyCode.F);
        int inFind = pressed;
        scan(CARD);
        form();
        // The letters and the Enter of the reader are the scan.
        pressed = inFind;
        type(KeyCode.ENTER);
        wait(() -> at().name().equals("Zương Quỳnh Xuân"));
        desk();
        keys("9999999999!");
        wait(() -> text("entry.saved").endsWith("Zương Quỳnh Xuân"));
        assertTrue(pressed <= 14, pressed + " keys");
        assertTrue(prompts.failures.isEmpty() && prompts.asked.isEmpty());
    }

    private Subject at() {
        return model.card().lineProperty().get().subject();
    }

    @Test
    void byNumberAtMostEighteenKeysWhereThePapersLieInNoOrder() {
        ready();
        Batch batch = register.jobs().batches().add(new Batch(0, register.round().id(), 0, register.places().getFirst().id(), 30, "",
            LocalDate.of(2026, 11, 1), "", true));
        onScreen(() -> model.shown("batch:" + batch.id() + ":" + register.round().key()));
        wait(() -> model.choice().isAnyOrder());
        keys("9999999999!");
        wait(() -> scene.getFocusOwner() == node("entry.find"));
        countKeys();
        Subject wanted = inRoll(7);
        topRow(wanted.code().replace("-", "") + "!");
        assertEquals(6, pressed);
        wait(() -> at().equals(wanted));
        keys("9999999999!");
        wait(() -> text("entry.saved").startsWith(wanted.code()));
        assertTrue(pressed <= 18, pressed + " keys");
    }

    @Test
    void aCardReadWhileAFormIsAtHandSpoilsNoMarkAndFindsItsHolder() {
        ready();
        Subject first = inRoll(0);
        keys("98");
        sleep(400);
        scan(CARD);
        form();
        type(KeyCode.ENTER);
        wait(() -> at().name().equals("Zương Quỳnh Xuân"));
        desk();
        keys("77");
        sleep(400);
        scan(CARD.replace("|12082021", ""));
        wait(() -> !model.find().hintProperty().get().isEmpty());
        assertEquals(List.of("7", "7", "", "", "", "", "", "", "", ""), model.card().marks());
        chord(KeyCode.ESCAPE);
        desk();
        onScreen(() -> model.jump(first));
        assertEquals(List.of("9", "8", "", "", "", "", "", "", "", ""), model.card().marks());
        assertTrue(register.kept().isEmpty(), "nothing was kept");
    }

    @Test
    void leavesPicturesOfAllThatTheFindLineShows() {
        ready();
        Subject away = inRoll(3);
        register.jobs().people().event(away.id(), PersonEvent.Kind.MOVED_OUT, "01/02/2026", "");
        onScreen(() -> model.shown(""));
        wait(() -> model.keying().roll().indexOf(away.id()).isEmpty());
        keys("9878987787!");
        wait(() -> text("entry.saved").startsWith(model.keying().last().code()));
        both("entry-saved");
        chord(KeyCode.CONTROL, KeyCode.F);
        onScreen(() -> this.<TextField>node("entry.find").setText(away.name()));
        wait(() -> model.find().answeredProperty().get());
        both("entry-find-away");
        onScreen(() -> this.<TextField>node("entry.find").clear());
        name("Dương", "Duwowng", "Quỳnh", "Quynhf", "Xuân", "Xuaan");
        wait(() -> model.find().answeredProperty().get());
        both("entry-find-nobody");
        chord(KeyCode.CONTROL, KeyCode.N);
        form();
        topRow("19");
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        wait(() -> !model.find().newcomerProperty().get().birth().messageProperty().get().isEmpty());
        both("entry-new-wrong");
        chord(KeyCode.ESCAPE);
        onScreen(() -> this.<TextField>node("entry.find").clear());
        scan("014368001234|ZƯƠNG QUỲNH XUÂN|05031968");
        wait(() -> !model.find().hintProperty().get().isEmpty());
        both("entry-find-unread");
        scan(CARD);
        form();
        both("entry-new-card");
        chord(KeyCode.ESCAPE);
        Subject there = inRoll(5);
        onScreen(() -> this.<TextField>node("entry.find").setText(there.name()));
        chord(KeyCode.CONTROL, KeyCode.N);
        form();
        onScreen(() -> this.<TextField>node("entry.new.birth").setText(there.person().identity().birth().text()));
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        wait(() -> model.find().newcomerProperty().get().isAsking());
        both("entry-new-likely");
        assertEquals("entry.likely", scene.getFocusOwner().getId());
        topRow("1");
        wait(() -> at().id() == there.id());
        desk();
    }

    private void both(String name) {
        look(name);
        onScreen(() -> shellModel.appearanceProperty().set(new Appearance(150, false)));
        look(name + "-150");
        onScreen(() -> shellModel.appearanceProperty().set(Appearance.USUAL));
    }
}
