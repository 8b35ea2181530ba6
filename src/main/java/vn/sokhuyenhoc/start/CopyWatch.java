package vn.sokhuyenhoc.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.text.CopyWords;
import vn.sokhuyenhoc.work.copies.CopyKeeper;

/** Has the keeper of copies look at the clock every minute, and says at the foot of the window at once when a copy was made. */
final class CopyWatch {
    private final Timeline minutes;
    private final CopyKeeper keeper;
    private final Path register;
    private boolean missed;
    private volatile boolean stopped;

    CopyWatch(CopyKeeper keeper, Path register, Desk.Around around) {
        this.keeper = keeper;
        this.register = register;
        CopyWords words = new CopyWords(around.messages());
        minutes = new Timeline(new KeyFrame(Duration.minutes(1), _ -> look(around, words)));
        minutes.setCycleCount(Animation.INDEFINITE);
        around.runner().run(_ -> {
            keeper.watch();
            return keeper.lastAt();
        }, _ -> look(around, words));
        keeper.whenMade(() -> look(around, words));
        minutes.play();
    }

    /** A stick that was pulled out is said once: what goes on to be written would be seen by nobody. */
    private void lookForFolder() {
        boolean there = Files.isDirectory(register);
        if (missed == there) {
            missed = !there;
            if (missed) {
                throw new FaultException(Fault.FOLDER_GONE, register.toString());
            }
        }
    }

    private void look(Desk.Around around, CopyWords words) {
        if (stopped) {
            return;
        }
        around.runner().run(_ -> {
            lookForFolder();
            keeper.hourly();
            return keeper.lastAt();
        }, at -> around.status().copiedProperty().set(at.map(last -> words.last(last, LocalDate.now(around.clock())))
            .orElseGet(() -> around.messages().get("copies.none"))));
    }

    void stop() {
        stopped = true;
        keeper.whenMade(() -> { });
        minutes.stop();
    }
}
