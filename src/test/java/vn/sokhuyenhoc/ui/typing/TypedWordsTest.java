package vn.sokhuyenhoc.ui.typing;

import org.junit.jupiter.api.Test;

/** Some hundred words of each keyboard; ten thousand of each are typed by {@link TypedWordsBench}. */
class TypedWordsTest extends TypedWords {
    @Test
    void noLetterIsWrong() {
        for (Keyboard keyboard : Keyboard.values()) {
            type(keyboard, 504);
        }
    }
}
