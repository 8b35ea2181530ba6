package vn.sokhuyenhoc.start;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Duration;
import vn.sokhuyenhoc.cli.Console;
import vn.sokhuyenhoc.cli.Program;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.shell.Shell;

/**
 * Opens the window on a made-up commune, looks once at each screen and closes it, so that the build learns which classes a start loads; the
 * virtual machine is told elsewhere to write them down. Its one argument is an empty folder for the register.
 */
final class StartTraining {
    private static final String PASSWORD = "khuyenhoc";
    private static final Duration LOOK = Duration.millis(300);
    private static final List<KeyCode> SCREENS = List.of(KeyCode.F6, KeyCode.F3, KeyCode.F4, KeyCode.F5, KeyCode.F8, KeyCode.F10, KeyCode.F2);

    private final Iterator<KeyCode> keys = SCREENS.iterator();
    private final PauseTransition pause = new PauseTransition(LOOK);

    private StartTraining() {
    }

    public static void main(String[] args) {
        Messages messages = new Messages(Messages.VIETNAMESE);
        Console.run(new Program(Clock.systemDefaultZone(), messages, DeskApp::launch), messages, "--version");
        Path folder = Path.of(args[0]);
        AtomicReference<Database> opened = new AtomicReference<>();
        Wiring.opening(folder, Clock.systemDefaultZone(), opened::set).createSample(PASSWORD.toCharArray(), Progress.NONE);
        opened.get().close();
        Platform.startup(() -> new StartTraining().begin());
        DeskApp.launch(folder, PASSWORD.toCharArray());
        System.exit(0);
    }

    private void begin() {
        pause.setOnFinished(_ -> look());
        pause.play();
    }

    /** Waits for the screens behind the door, then goes from one to the next. */
    private void look() {
        Parent root = Window.getWindows().isEmpty() ? null : Window.getWindows().getFirst().getScene().getRoot();
        if (root instanceof Shell) {
            if (!keys.hasNext()) {
                Platform.exit();
                return;
            }
            KeyCode key = keys.next();
            root.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        }
        pause.playFromStart();
    }
}
