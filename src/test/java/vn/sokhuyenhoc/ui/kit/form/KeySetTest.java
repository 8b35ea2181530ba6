package vn.sokhuyenhoc.ui.kit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.form.KeySet.Action;
import vn.sokhuyenhoc.ui.kit.form.KeySet.Change;

class KeySetTest {
    /** What a form was told, one letter a key. */
    private static final class Told implements FormKeys {
        private final List<String> keys = new ArrayList<>();

        @Override
        public void key(char key) {
            keys.add(key == MarkKeys.COMMIT ? "Enter" : String.valueOf(key));
        }

        @Override
        public void moveField(int by) {
            keys.add("field " + by);
        }

        @Override
        public void step(int by) {
            keys.add("form " + by);
        }

        @Override
        public void correctLast() {
            keys.add("last");
        }

        @Override
        public boolean cancel() {
            return false;
        }
    }

    /** Presses a key, and types the sign it makes if nobody took the key. */
    private static String pressed(KeySet set, KeyCode code, String sign) {
        Told told = new Told();
        Pane desk = new Pane();
        new DeskKeys(told, new SimpleObjectProperty<>(set)).listenTo(desk);
        Event.fireEvent(desk, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        if (!sign.isEmpty()) {
            Event.fireEvent(desk, new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false));
        }
        return String.join(" ", told.keys);
    }

    @ParameterizedTest(name = "{0} typing {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "MULTIPLY|*|*|top mark", "DIVIDE|/|/|same", "DECIMAL|.|.|missing", "DECIMAL|\",\"|.|keypad of a German keyboard", "SEPARATOR|\",\"|.|and of another",
        "COMMA|\",\"|.|", "PERIOD|.|.|", "SUBTRACT|-|-|back", "MINUS|-|-|", "ADD|+|+|flag", "EQUALS|=|=|no key of the set", "ENTER|\"\"|Enter|commit",
        "NUMPAD7|7|7|", "DIGIT7|7|7|", "UNDEFINED|*|*|with Shift", "X|x|x|", "UP|\"\"|form -1|", "Z|z|last|"
    })
    void usualKeys(KeyCode code, String sign, String told, String what) {
        assertEquals(told, pressed(KeySet.USUAL, code, sign), what);
    }

    @ParameterizedTest(name = "{0} for {1}: {2} typing {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "TOP|INSERT|INSERT|\"\"|*|the new key", "TOP|INSERT|MULTIPLY|*|\"\"|the old one has no work", "TOP|INSERT|UNDEFINED|*|\"\"|nor its sign",
        "FLAG|F12|ADD|+|\"\"|", "BACK|HOME|SUBTRACT|-|\"\"|", "BACK|SEMICOLON|SEMICOLON|;|-|", "SAME|SPACE|SPACE|\" \"|/|",
        "SAME|SPACE|DIVIDE|/|/|shares are typed with it", "MISSING|END|DECIMAL|.|\",\"|shares and halves are typed with it", "MISSING|END|END|\"\"|.|",
        "COMMIT|EQUALS|EQUALS|=|Enter|", "COMMIT|EQUALS|ENTER|\"\"|Enter|as long as it has no other work"
    })
    void changedKeys(Action action, KeyCode key, KeyCode code, String sign, String told, String what) {
        assertEquals(told, pressed(KeySet.USUAL.with(action, key), code, sign), what);
    }

    @Test
    void aKeyWithNewWorkDoesOnlyThat() {
        KeySet set = KeySet.USUAL.with(Action.FLAG, KeyCode.F11).with(Action.COMMIT, KeyCode.ADD).with(Action.BACK, KeyCode.ENTER);
        assertEquals("Enter", pressed(set, KeyCode.ADD, "+"));
        assertEquals("-", pressed(set, KeyCode.ENTER, ""));
        assertEquals(List.of("*", "/", ".", "Enter", "F11", "+"), List.of(Action.values()).stream().map(set::name).toList());
    }

    @Test
    void theFootShowsTheKeysAsTheyAreSet() {
        SimpleObjectProperty<KeySet> keys = new SimpleObjectProperty<>(KeySet.USUAL);
        List<KeyHint> shown = new KeyHints(keys, new Messages(Messages.VIETNAMESE)).key("0–9", "entry.key.digits").key(Action.TOP, "entry.key.top").shown();
        assertEquals(List.of(new KeyHint("0–9", "điểm"), new KeyHint("*", "tối đa")), shown);
        keys.set(KeySet.USUAL.with(Action.TOP, KeyCode.INSERT));
        assertEquals(List.of(new KeyHint("0–9", "điểm"), new KeyHint("Insert", "tối đa")), shown);
    }

    @ParameterizedTest
    @EnumSource(value = KeyCode.class, names = {"DIGIT0", "NUMPAD5", "A", "Z", "UP", "ESCAPE", "TAB", "BACK_SPACE", "F4", "SHIFT", "UNDEFINED"})
    void keysWithOtherWorkAreRefused(KeyCode code) {
        assertEquals(new Change.NotFree(), KeySet.USUAL.change(Action.TOP, code.name()));
        assertThrows(IllegalArgumentException.class, () -> KeySet.USUAL.with(Action.TOP, code));
    }

    @ParameterizedTest
    @EnumSource(value = KeyCode.class, names = {"DIVIDE", "SLASH", "COMMA", "SEPARATOR", "ENTER"})
    void noKeyDoesTwoThings(KeyCode code) {
        assertThrows(IllegalArgumentException.class, () -> KeySet.USUAL.with(Action.TOP, code));
        Action taken = code == KeyCode.ENTER ? Action.COMMIT : code == KeyCode.DIVIDE || code == KeyCode.SLASH ? Action.SAME : Action.MISSING;
        assertEquals(new Change.Taken(taken), KeySet.USUAL.change(Action.TOP, code.name()));
        assertEquals(new Change.Done(KeySet.USUAL), KeySet.USUAL.change(taken, code.name()), "its own key");
    }
}
