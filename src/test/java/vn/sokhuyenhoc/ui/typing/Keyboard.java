package vn.sokhuyenhoc.ui.typing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** What reaches the window when a Vietnamese word is typed. */
public enum Keyboard {
    /** A program that watches the keys: plain letters pass; on a change it sends backspaces and the letters anew. */
    TELEX(Method.TELEX, ""), VNI(Method.VNI, ""),
    /** The same with a letter sent and erased first, which such programs do where a window completes words by itself. */
    TELEX_WITH_FAKE(Method.TELEX, "\u202F"), VNI_WITH_FAKE(Method.VNI, "\u202F"),
    /** The keyboard of the system: a key for each letter with its mark, then the tone as a letter that combines. */
    SYSTEM(Method.TELEX, "");

    /** What is sent in place of a letter to erase the one before. */
    public static final String BACKSPACE = "\b";

    private final Method method;
    private final String fake;

    Keyboard(Method method, String fake) {
        this.method = method;
        this.fake = fake;
    }

    public Method method() {
        return method;
    }

    /** One by one what the window gets for the word. */
    public List<String> sent(Syllables.Typed word) {
        List<String> sent = new ArrayList<>();
        if (this == SYSTEM) {
            word.text().codePoints().mapToObj(Character::toString).forEach(letter -> system(letter, sent));
            return sent;
        }
        String before = "";
        for (int i = 1; i <= word.keys().length(); i++) {
            String after = method.compose(word.keys().substring(0, i));
            if (after.equals(before + word.keys().charAt(i - 1))) {
                sent.add(word.keys().substring(i - 1, i));
            } else {
                change(before, after, sent);
            }
            before = after;
        }
        return sent;
    }

    private static void system(String letter, List<String> sent) {
        String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
        String tone = apart.codePoints().filter(mark -> Letters.TONES.indexOf(mark) > 0).mapToObj(Character::toString).findFirst().orElse("");
        sent.add(Normalizer.normalize(apart.replace(tone, ""), Normalizer.Form.NFC));
        if (!tone.isEmpty()) {
            sent.add(tone);
        }
    }

    private void change(String before, String after, List<String> sent) {
        int same = 0;
        while (same < Math.min(before.length(), after.length()) && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        int erase = before.length() - same;
        if (!fake.isEmpty()) {
            sent.add(fake);
            erase++;
        }
        for (int i = 0; i < erase; i++) {
            sent.add(BACKSPACE);
        }
        after.substring(same).chars().mapToObj(letter -> String.valueOf((char) letter)).forEach(sent::add);
    }
}
