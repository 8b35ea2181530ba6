package vn.sokhuyenhoc.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.ui.kit.form.SubjectWords;

class EntryTest extends EntryUiTest {
    /** How a clerk types a mark; a ten with one key. A 1 before a 0 needs Enter between, else it would be a ten. */
    private static String keysFor(List<String> marks) {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < marks.size(); i++) {
            keys.append(marks.get(i).equals("10") ? "*" : marks.get(i));
            if (marks.get(i).equals("1") && i + 1 < marks.size() && marks.get(i + 1).equals("0")) {
                keys.append('!');
            }
        }
        return keys.append('!').toString();
    }

    private static List<String> randomMarks(Random random) {
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            int draw = random.nextInt(100);
            marks.add(draw < 3 ? "." : draw < 80 ? String.valueOf(5 + random.nextInt(6)) : String.valueOf(random.nextInt(11)));
        }
        return marks;
    }

    /** With the key of the number lock let go first, some systems name another key when the digit is let go. */
    @Test
    void noKeyIsLostWhereTheSystemNamesAnotherKeyOnRelease() {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            Node desk = scene.getFocusOwner();
            for (KeyCode code : List.of(KeyCode.NUMPAD9, KeyCode.NUMPAD8, KeyCode.NUMPAD9, KeyCode.NUMPAD9)) {
                desk.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
                desk.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.PAGE_UP, false, false, false, false));
            }
            desk.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.NUMPAD7, false, false, false, false));
            desk.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.NUMPAD7, false, false, false, false));
        });
        assertEquals(List.of("9", "8", "9", "9", "7", "", "", "", "", ""), model.card().marks(), "a key held down counts once");
    }

    @Test
    void aRobotKeysAHundredFormsWithoutAPauseAndNoneIsLostOrMixedUp() {
        ready();
        Random random = new Random(244);
        Map<Long, List<String>> typed = new LinkedHashMap<>();
        StringBuilder all = new StringBuilder();
        List<Integer> keysAForm = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            List<String> marks = randomMarks(random);
            String keys = keysFor(marks);
            typed.put(inRoll(i).id(), marks);
            all.append(keys);
            keysAForm.add(keys.length());
        }
        int[] pressed = {0};
        int[] clicked = {0};
        onScreen(() -> {
            scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed[0]++);
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> clicked[0]++);
        });
        keys(all);
        wait(() -> text("entry.saved").startsWith(SubjectWords.named(inRoll(99))));
        Map<Long, List<String>> kept = new LinkedHashMap<>();
        register.kept().forEach((person, marks) -> kept.put(person, TestRegister.words(marks)));
        assertEquals(typed, new LinkedHashMap<>(kept));
        assertEquals(inRoll(100), model.card().lineProperty().get().subject());
        assertTrue(prompts.failures.isEmpty() && prompts.asked.isEmpty());
        assertEquals(all.length(), pressed[0]);
        assertEquals(0, clicked[0]);
        assertTrue(keysAForm.stream().max(Comparator.naturalOrder()).orElseThrow() <= 12, keysAForm.toString());
        assertEquals("100/" + register.roll(register.places().getFirst()).size() + " phiếu", text("entry.progress"));
    }

    @Test
    void elevenKeysForMarksFromTwoToTen() {
        ready();
        int[] pressed = {0};
        onScreen(() -> scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed[0]++));
        keys("234567899*");
        type(KeyCode.ENTER);
        wait(() -> model.tally().keptProperty().get() == 1);
        assertEquals(11, pressed[0]);
        assertEquals(inRoll(1).code(), text("entry.serial"));
    }

    @Test
    void keypadTopRowAndLettersWorkAsTheKeyLineSays() {
        ready();
        keys("x");
        assertEquals("Ô này chỉ nhận điểm bằng chữ số.", text("entry.hint"));
        type(KeyCode.DIGIT7, KeyCode.PERIOD, KeyCode.COMMA, KeyCode.MINUS);
        chord(KeyCode.SHIFT, KeyCode.DIGIT8);
        keys("1<5--.");
        assertEquals(List.of("7", ".", ".", "5"), model.card().marks().subList(0, 4));
        keys("!");
        assertEquals("Chỉ số 5 chưa có điểm. Gõ điểm, hoặc bấm phím . nếu trên phiếu giấy không có.", text("entry.hint"));
        keys("99999");
        chord(KeyCode.SHIFT, KeyCode.DIGIT8);
        assertEquals("10", text("entry.mark10"));
        assertEquals("7", text("entry.mark1"));
        keys("!");
        wait(() -> !text("entry.saved").startsWith("chưa"));
        assertEquals("Chưa đủ phiếu", text("entry.saved_verdict"));
        chord(KeyCode.Z);
        assertEquals(inRoll(0).code(), text("entry.serial"));
        assertEquals("✓ đã cất", text("entry.state"));
        chord(KeyCode.ESCAPE);
        assertEquals(inRoll(1).code(), text("entry.serial"));
        chord(KeyCode.PAGE_DOWN);
        assertEquals(inRoll(2).code(), text("entry.serial"));
        chord(KeyCode.UP);
        assertEquals(inRoll(1).code(), text("entry.serial"));
    }

    @Test
    void anotherScreenAndBackFindsTheFormInTheMiddle() {
        ready();
        keys("987");
        chord(KeyCode.F3);
        chord(KeyCode.F4);
        wait(() -> scene.getFocusOwner() == node("entry.desk"));
        keys("6");
        assertEquals(List.of("9", "8", "7", "6", ""), model.card().marks().subList(0, 5));
    }

    @Test
    void findsByNameAndBySerialWithoutTheMouse() {
        ready();
        chord(KeyCode.CONTROL, KeyCode.F);
        Subject wanted = inRoll(12);
        onScreen(() -> this.<TextField>node("entry.find").setText(wanted.name()));
        wait(() -> !this.<ListView<?>>node("entry.hits").getItems().isEmpty());
        look("entry-find");
        keys("!");
        wait(() -> wanted.equals(model.card().lineProperty().get().subject()) && scene.getFocusOwner() == node("entry.desk"));
        chord(KeyCode.CONTROL, KeyCode.F);
        topRow(inRoll(30).number() + "!");
        keys("9");
        assertEquals(inRoll(30), model.card().lineProperty().get().subject());
        assertEquals("9", text("entry.mark1"));
        Subject elsewhere = register.roll(register.places().get(1)).at(5).subject();
        chord(KeyCode.CONTROL, KeyCode.F);
        topRow(elsewhere.number() + "!");
        wait(() -> elsewhere.equals(model.card().lineProperty().get().subject()) && scene.getFocusOwner() == node("entry.desk"));
        chord(KeyCode.CONTROL, KeyCode.F);
        chord(KeyCode.ESCAPE);
        assertEquals(node("entry.desk"), scene.getFocusOwner());
    }

    @Test
    void theVillageIsChosenByKeys() {
        ready();
        chord(KeyCode.CONTROL, KeyCode.T);
        type(KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        type(KeyCode.ENTER);
        wait(() -> register.places().get(1).equals(model.choice().shownPlace()) && scene.getFocusOwner() == node("entry.desk"));
        keys("9");
        assertEquals("9", text("entry.mark1"));
    }
}
