package vn.sokhuyenhoc.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.entry.EntryViewModel.Outside;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.shell.Shell;
import vn.sokhuyenhoc.ui.shell.ShellViewModel;

class EntryTest extends UiTest {
    @TempDir
    Path folder;
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final FxTaskRunner runner = new FxTaskRunner(prompts::fail);
    private final StatusLine status = new StatusLine();
    private final ShellViewModel shellModel = new ShellViewModel(status);
    private final Messages messages = new Messages(Messages.VIETNAMESE);
    private TestRegister register;
    private EntryViewModel model;
    private Shell shell;

    /** Any other screen. */
    private record Blank(Pane root) implements ScreenView {
        @Override
        public void shown(String detail) {
            root.requestFocus();
        }

        @Override
        public List<KeyHint> keys() {
            return List.of();
        }
    }

    @Override
    protected Parent content() {
        register = new TestRegister(folder, 2);
        model = new EntryViewModel(register.jobs(), new Outside(runner, prompts, shellModel, status), messages, Clock.systemDefaultZone());
        Map<Screen, ScreenView> screens = new LinkedHashMap<>();
        for (Screen screen : Screen.values()) {
            screens.put(screen, screen == Screen.ENTRY ? new EntryView(model, messages) : new Blank(new Pane()));
        }
        shellModel.officeProperty().set("Hội Khuyến học xã Chiềng Mai");
        shellModel.yearProperty().set("2026");
        shell = new Shell(shellModel, screens, messages);
        return shell;
    }

    @Override
    protected void opened() {
        shell.open();
        shellModel.go(Screen.ENTRY);
    }

    @AfterEach
    void close() {
        runner.close();
        WaitForAsyncUtils.waitForFxEvents();
        register.close();
    }

    /** Types with real key events as fast as the window takes them. */
    private void keys(CharSequence keys) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Robot robot = new Robot();
            keys.chars().mapToObj(key -> code((char) key)).forEach(code -> {
                robot.keyPress(code);
                robot.keyRelease(code);
            });
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Types digits above the letters: the windowless platform gives text fields no digits of the keypad. */
    private void topRow(String keys) {
        keys.chars().forEach(key -> type(key == '!' ? KeyCode.ENTER : KeyCode.valueOf("DIGIT" + (char) key)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static KeyCode code(char key) {
        return switch (key) {
            case '!' -> KeyCode.ENTER;
            case '+' -> KeyCode.ADD;
            case '*' -> KeyCode.MULTIPLY;
            case '.' -> KeyCode.DECIMAL;
            case '-' -> KeyCode.SUBTRACT;
            case '<' -> KeyCode.BACK_SPACE;
            default -> Character.isDigit(key) ? KeyCode.valueOf("NUMPAD" + key) : KeyCode.valueOf(String.valueOf(Character.toUpperCase(key)));
        };
    }

    private void wait(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("waited too long", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void ready() {
        wait(() -> model.stageProperty().get() == EntryViewModel.Stage.FORM);
    }

    private Person inRoll(int index) {
        return model.keying().roll().at(index).person();
    }

    private String text(String id) {
        return this.<Label>node(id).getText();
    }

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
        wait(() -> text("entry.saved").startsWith(EntryWords.named(inRoll(99))));
        Map<Long, List<String>> kept = new LinkedHashMap<>();
        register.kept().forEach((person, marks) -> kept.put(person, TestRegister.words(marks)));
        assertEquals(typed, new LinkedHashMap<>(kept));
        assertEquals(inRoll(100), model.card().lineProperty().get().person());
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
        keys("234567899*+");
        wait(() -> model.keptProperty().get() == 1);
        assertEquals(11, pressed[0]);
        assertEquals(EntryWords.serial(inRoll(1)), text("entry.serial"));
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
        assertEquals(EntryWords.serial(inRoll(0)), text("entry.serial"));
        assertEquals("✓ đã cất", text("entry.state"));
        chord(KeyCode.ESCAPE);
        assertEquals(EntryWords.serial(inRoll(1)), text("entry.serial"));
        chord(KeyCode.PAGE_DOWN);
        assertEquals(EntryWords.serial(inRoll(2)), text("entry.serial"));
        chord(KeyCode.UP);
        assertEquals(EntryWords.serial(inRoll(1)), text("entry.serial"));
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
        Person wanted = inRoll(12);
        onScreen(() -> this.<TextField>node("entry.find").setText(wanted.name()));
        wait(() -> !this.<ListView<?>>node("entry.hits").getItems().isEmpty());
        look("entry-find");
        keys("!");
        wait(() -> wanted.equals(model.card().lineProperty().get().person()) && scene.getFocusOwner() == node("entry.desk"));
        chord(KeyCode.CONTROL, KeyCode.F);
        topRow(inRoll(30).serial() + "!");
        keys("9");
        assertEquals(inRoll(30), model.card().lineProperty().get().person());
        assertEquals("9", text("entry.mark1"));
        Person elsewhere = register.roll(register.places().get(1)).at(5).person();
        chord(KeyCode.CONTROL, KeyCode.F);
        topRow(elsewhere.serial() + "!");
        wait(() -> elsewhere.equals(model.card().lineProperty().get().person()) && scene.getFocusOwner() == node("entry.desk"));
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

    @Test
    void leavesPicturesInAllSizesAndColours() {
        ready();
        keys("9878987787!");
        keys("9994999898!");
        wait(() -> text("entry.saved").startsWith(EntryWords.named(inRoll(1))));
        look("entry-start");
        keys("*984");
        look("entry");
        onScreen(() -> shellModel.appearanceProperty().set(new Appearance(100, true)));
        look("entry-dark");
        onScreen(() -> shellModel.appearanceProperty().set(new Appearance(150, false)));
        look("entry-150");
        keys("x");
        look("entry-150-hint");
        keys("!");
        onScreen(() -> shellModel.appearanceProperty().set(Appearance.USUAL));
        look("entry-missing");
        keys("999998");
        look("entry-ready");
        onScreen(() -> {
            int size = model.peopleProperty().get();
            for (int i = 0; i < size; i++) {
                model.step(1);
            }
        });
        keys("9999999999!");
        wait(() -> model.end().nextPlaceId().isPresent());
        look("entry-end");
        onScreen(() -> shellModel.appearanceProperty().set(new Appearance(150, false)));
        look("entry-end-150");
        assertEquals(new BigDecimal("90"), model.keying().saving().savedProperty().get().score().total());
    }
}
