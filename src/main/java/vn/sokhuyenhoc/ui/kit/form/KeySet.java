package vn.sokhuyenhoc.ui.kit.form;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/**
 * Which key of the keyboard does what on a form. Digits are fixed; letters, arrows and the keys of the window have other work and are refused,
 * as is a key that already does something else.
 *
 * @param keys one for each action
 */
public record KeySet(Map<Action, KeyCode> keys) {
    /** The keys that may be chosen, as they are written on the keyboard. */
    private static final Map<KeyCode, String> NAMES = names();
    /** Keys that stand for the same: the sign beside the letters, and what a keypad sends for its comma in other countries. */
    private static final Map<KeyCode, KeyCode> SAME = Map.of(KeyCode.PERIOD, KeyCode.DECIMAL, KeyCode.COMMA, KeyCode.DECIMAL,
        KeyCode.SEPARATOR, KeyCode.DECIMAL, KeyCode.MINUS, KeyCode.SUBTRACT, KeyCode.SLASH, KeyCode.DIVIDE, KeyCode.PLUS, KeyCode.ADD,
        KeyCode.ASTERISK, KeyCode.MULTIPLY);
    private static final Map<Character, KeyCode> SIGNS = Map.of('*', KeyCode.MULTIPLY, '/', KeyCode.DIVIDE, '+', KeyCode.ADD, '-', KeyCode.SUBTRACT,
        '.', KeyCode.DECIMAL, ',', KeyCode.DECIMAL);
    public static final KeySet USUAL = new KeySet(Map.of(Action.TOP, KeyCode.MULTIPLY, Action.SAME, KeyCode.DIVIDE, Action.MISSING, KeyCode.DECIMAL,
        Action.BACK, KeyCode.SUBTRACT, Action.FLAG, KeyCode.ADD, Action.COMMIT, KeyCode.ENTER));

    /** What a key of its own is for. */
    public enum Action {
        TOP(MarkKeys.TOP), SAME(MarkKeys.SAME), MISSING(MarkKeys.MISSING), BACK(MarkKeys.BACK), FLAG(MarkKeys.FLAG), COMMIT(MarkKeys.COMMIT);

        private final char sign;

        Action(char sign) {
            this.sign = sign;
        }
    }

    public KeySet {
        keys = Map.copyOf(keys);
        if (keys.size() < Action.values().length || keys.values().stream().distinct().count() < keys.size()
            || !NAMES.keySet().containsAll(keys.values())) {
            throw new IllegalArgumentException("keys " + keys);
        }
    }

    private static Map<KeyCode, String> names() {
        Map<KeyCode, String> names = new LinkedHashMap<>(Map.of(KeyCode.MULTIPLY, "*", KeyCode.DIVIDE, "/", KeyCode.ADD, "+",
            KeyCode.SUBTRACT, "−", KeyCode.DECIMAL, ".", KeyCode.ENTER, "Enter", KeyCode.SPACE, "Space", KeyCode.INSERT, "Insert",
            KeyCode.DELETE, "Delete", KeyCode.HOME, "Home"));
        names.putAll(Map.of(KeyCode.END, "End", KeyCode.SEMICOLON, ";", KeyCode.QUOTE, "'", KeyCode.OPEN_BRACKET, "[", KeyCode.CLOSE_BRACKET, "]",
            KeyCode.BACK_SLASH, "\\", KeyCode.EQUALS, "=", KeyCode.BACK_QUOTE, "`", KeyCode.F11, "F11", KeyCode.F12, "F12"));
        return Map.copyOf(names);
    }

    private static KeyCode plain(KeyCode code) {
        return SAME.getOrDefault(code, code);
    }

    /** What comes of choosing another key. */
    public sealed interface Change {
        /** The keys from now on. */
        record Done(KeySet set) implements Change {
        }

        /** Refused: the key does this already. */
        record Taken(Action by) implements Change {
        }

        /** Refused: the key has work outside of forms, or types a digit or a letter. */
        record NotFree() implements Change {
        }
    }

    /** Another key for one action, by the name of its code. */
    public Change change(Action action, String key) {
        KeyCode code = plain(KeyCode.valueOf(key));
        Optional<Action> taken = action(code).filter(other -> other != action);
        return !NAMES.containsKey(code) ? new Change.NotFree()
            : taken.isPresent() ? new Change.Taken(taken.get()) : new Change.Done(with(action, code));
    }

    private Optional<Action> action(KeyCode code) {
        return keys.entrySet().stream().filter(key -> key.getValue() == plain(code)).map(Map.Entry::getKey).findFirst();
    }

    /** What a key types into a form; empty where it is no key of the set. Enter commits as long as it is given no other work. */
    Optional<Character> sign(KeyCode code) {
        return action(code).or(() -> Optional.of(Action.COMMIT).filter(_ -> code == KeyCode.ENTER)).map(action -> action.sign);
    }

    /** What a sign typed anywhere on the keyboard means; empty where its key was taken from it. Shares are typed with / and a comma in any case. */
    Optional<Character> typed(char sign) {
        KeyCode code = SIGNS.get(sign);
        return code == null ? Optional.of(sign) : sign(code).or(() -> switch (code) {
            case DIVIDE -> Optional.of(MarkKeys.SAME);
            case DECIMAL -> Optional.of(MarkKeys.COMMA);
            default -> Optional.empty();
        });
    }

    /** The same with another key for one action; refused as {@link KeySet} says. */
    public KeySet with(Action action, KeyCode code) {
        Map<Action, KeyCode> changed = new EnumMap<>(keys);
        changed.put(action, plain(code));
        return new KeySet(changed);
    }

    /** As it is written on the keyboard. */
    public String name(Action action) {
        return NAMES.get(keys.get(action));
    }
}
