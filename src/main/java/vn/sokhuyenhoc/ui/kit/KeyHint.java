package vn.sokhuyenhoc.ui.kit;

/**
 * A key that works here, as the foot of the window shows it.
 *
 * @param key  as it stands on the keyboard: "Enter", "F9", "0–9"
 * @param does what it does, in one or two words
 */
public record KeyHint(String key, String does) {
}
