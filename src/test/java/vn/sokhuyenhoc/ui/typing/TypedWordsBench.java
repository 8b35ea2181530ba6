package vn.sokhuyenhoc.ui.typing;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ten thousand words of each keyboard. */
@Tag("bench")
class TypedWordsBench extends TypedWords {
    @ParameterizedTest
    @EnumSource(Keyboard.class)
    void noLetterIsWrong(Keyboard keyboard) {
        type(keyboard, 10_000);
    }
}
