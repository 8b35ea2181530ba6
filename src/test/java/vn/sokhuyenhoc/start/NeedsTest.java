package vn.sokhuyenhoc.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.domain.access.Account;
import vn.sokhuyenhoc.domain.access.Role;
import vn.sokhuyenhoc.ui.kit.Screen;

class NeedsTest {
    private static Needs of(Role role) {
        return new Needs(new Account(1, "lan", "Lan", role, null, true));
    }

    @Test
    void aRoleSeesTheScreensItWorksOn() {
        assertEquals(Set.of(), of(Role.ADMINISTRATOR).closed());
        assertEquals(Set.of(), of(Role.LEADER).closed());
        assertEquals(Set.of(Screen.CRITERIA, Screen.RESCORE), of(Role.VERIFIER).closed());
        assertEquals(Set.of(Screen.CRITERIA, Screen.RESCORE), of(Role.CLERK).closed());
        assertEquals(Set.of(Screen.ENTRY, Screen.DOCUMENTS, Screen.CRITERIA, Screen.INTAKE, Screen.RESCORE), of(Role.VIEWER).closed());
    }

    @Test
    void whatMayNotBeDoneIsTakenOutWhereverItStands() {
        Pane add = new Pane();
        add.setId("register.add");
        Pane find = new Pane();
        find.setId("register.find");
        VBox screen = new VBox(new VBox(add, find));
        of(Role.CLERK).hide(screen);
        assertEquals(2, ((Pane) screen.getChildren().getFirst()).getChildren().size());
        of(Role.VIEWER).hide(screen);
        assertEquals(List.of(find), ((Pane) screen.getChildren().getFirst()).getChildren());
    }
}
