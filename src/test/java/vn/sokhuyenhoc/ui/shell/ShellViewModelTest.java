package vn.sokhuyenhoc.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.StatusLine;

class ShellViewModelTest {
    private static Optional<Screen> at(KeyCode code, boolean control, boolean alt) {
        KeyEvent event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false);
        return Screens.of(event, Screens.inOrder(EnumSet.complementOf(EnumSet.of(Screen.RESULTS))));
    }

    @Test
    void goingToTheSamePlaceTwiceIsTwoVisits() {
        ShellViewModel model = new ShellViewModel(new StatusLine());
        List<String> visits = new ArrayList<>();
        model.visitProperty().subscribe(visit -> visits.add(visit.screen() + visit.detail()));
        model.go(Screen.REGISTER, "7");
        model.go(Screen.REGISTER, "7");
        model.go(Screen.ENTRY);
        assertEquals(List.of("OVERVIEW", "REGISTER7", "REGISTER7", "ENTRY"), visits);
    }

    @Test
    void keysOpenTheScreensThatAreThere() {
        assertEquals(Optional.of(Screen.ENTRY), at(KeyCode.F4, false, false));
        assertEquals(Optional.empty(), at(KeyCode.F5, false, false));
        assertEquals(Optional.empty(), at(KeyCode.F4, false, true), "Alt F4 closes the window");
        assertEquals(Optional.of(Screen.DOCUMENTS), at(KeyCode.DIGIT4, true, false));
        assertEquals(Optional.of(Screen.OVERVIEW), at(KeyCode.NUMPAD1, true, false));
        assertEquals(Optional.empty(), at(KeyCode.DIGIT9, true, false));
        assertEquals(Optional.empty(), at(KeyCode.DIGIT4, false, false));
    }

    @Test
    void theGuideOpensWhereOneIsAndLeadsBackAsItWasLeft() {
        ShellViewModel model = new ShellViewModel(new StatusLine());
        model.go(Screen.REGISTER, "7");
        model.help("twins", false);
        assertEquals(new ShellViewModel.Visit(2, Screen.GUIDE, "register.twins"), model.visitProperty().get());
        model.help("", true);
        assertEquals("register:keys", model.visitProperty().get().detail(), "in the guide itself it is still about the screen before");
        model.back();
        assertEquals(new ShellViewModel.Visit(4, Screen.REGISTER, "", true), model.visitProperty().get());
    }
}
