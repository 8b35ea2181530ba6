package vn.sokhuyenhoc.ui.shell;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.sokhuyenhoc.ui.kit.Screen;

/** The order of the screens and the keys that open them: F2 to F10, or Ctrl with the place in the left bar from 1. */
final class Screens {
    private Screens() {
    }

    static List<Screen> inOrder(Collection<Screen> there) {
        return Arrays.stream(Screen.values()).filter(Screen::isInBar).filter(there::contains).toList();
    }

    static Optional<Screen> of(KeyEvent event, List<Screen> screens) {
        if (event.isAltDown() || event.isShiftDown()) {
            return Optional.empty();
        }
        if (event.isShortcutDown()) {
            int place = event.getCode().isDigitKey() ? digit(event.getCode()) : 0;
            return place >= 1 && place <= screens.size() ? Optional.of(screens.get(place - 1)) : Optional.empty();
        }
        return screens.stream().filter(screen -> screen.key() == event.getCode()).findFirst();
    }

    private static int digit(KeyCode code) {
        String name = code.getName();
        return Character.digit(name.charAt(name.length() - 1), 10);
    }
}
