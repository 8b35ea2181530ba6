package vn.sokhuyenhoc.start;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;
import vn.sokhuyenhoc.ui.shell.Shell;

/**
 * Opens the window as the program does, says after how many milliseconds it stood and how many of processor time that took, says so again after
 * a rest, and waits to be ended. Its arguments are the folder and the password: then the first screen is waited for; the folder alone: the
 * door; nothing: a window with one word. Time counts from {@code -Dstarted}, in milliseconds since 1970, else from the start of this Java.
 */
final class StartTimes {
    private static final javafx.util.Duration BLINK = javafx.util.Duration.millis(10);
    private static final javafx.util.Duration REST = javafx.util.Duration.seconds(10);

    private final boolean desk;

    private StartTimes(boolean desk) {
        this.desk = desk;
    }

    /** What JavaFX takes by itself. */
    public static final class Bare extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new Label("Sổ Khuyến Học"), 600, 400));
            stage.show();
        }
    }

    public static void main(String[] args) {
        Platform.startup(() -> new StartTimes(args.length > 1).await(new PauseTransition(BLINK)));
        switch (args.length) {
            case 0 -> Application.launch(Bare.class);
            case 1 -> DeskApp.launch(Path.of(args[0]), null);
            default -> DeskApp.launch(Path.of(args[0]), args[1].toCharArray());
        }
    }

    private void await(PauseTransition pause) {
        pause.setOnFinished(_ -> {
            Window window = Window.getWindows().isEmpty() ? null : Window.getWindows().getFirst();
            if (window != null && window.isShowing() && (!desk || window.getScene().getRoot() instanceof Shell)) {
                // The next frame has the picture.
                Platform.runLater(StartTimes::tell);
            } else {
                pause.playFromStart();
            }
        });
        pause.play();
    }

    private static void tell() {
        long started = Long.getLong("started", ManagementFactory.getRuntimeMXBean().getStartTime());
        Duration processor = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        System.out.println(System.currentTimeMillis() - started + " " + processor.toMillis());
        PauseTransition pause = new PauseTransition(REST);
        pause.setOnFinished(_ -> System.out.println("rested"));
        pause.play();
    }
}
