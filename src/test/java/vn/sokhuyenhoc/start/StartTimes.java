package vn.sokhuyenhoc.start;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.Window;
import javafx.util.Duration;
import vn.sokhuyenhoc.ui.shell.Shell;

/**
 * Opens the window on the register of a folder as the program does, says after how many milliseconds of this Java the first screen stood,
 * says so again after a rest, and waits to be ended. Its arguments are the folder and the password.
 */
final class StartTimes {
    private static final Duration BLINK = Duration.millis(20);
    private static final Duration REST = Duration.seconds(10);

    private StartTimes() {
    }

    public static void main(String[] args) {
        Platform.startup(() -> wait(new PauseTransition(BLINK)));
        DeskApp.launch(Path.of(args[0]), args[1].toCharArray());
    }

    private static void wait(PauseTransition pause) {
        pause.setOnFinished(_ -> {
            Node root = Window.getWindows().isEmpty() ? null : Window.getWindows().getFirst().getScene().getRoot();
            if (root instanceof Shell) {
                System.out.println(System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime());
                rest();
            } else {
                pause.playFromStart();
            }
        });
        pause.play();
    }

    private static void rest() {
        PauseTransition pause = new PauseTransition(REST);
        pause.setOnFinished(_ -> System.out.println("rested"));
        pause.play();
    }
}
