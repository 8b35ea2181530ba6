package vn.sokhuyenhoc.ui.kit.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.access.Door;

class SignInModelTest {
    @TempDir
    private Path folder;

    @Test
    void whoeverCameInLastIsFirstInLineAgain() {
        SignInModel model = new SignInModel(new SignInModel.Ids("login", "password"), new Door(folder, Clock.systemDefaultZone()),
            new Messages(Messages.VIETNAMESE));
        model.offer(List.of("quantri", "lan", "hoa"), "");
        model.propose("lan");
        assertEquals("lan", model.login().get());
        model.propose("gone");
        assertEquals("lan", model.login().get());
    }
}
