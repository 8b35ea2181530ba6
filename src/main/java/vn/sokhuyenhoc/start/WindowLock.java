package vn.sokhuyenhoc.start;

import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Duration;
import vn.sokhuyenhoc.ui.lock.LockView;
import vn.sokhuyenhoc.ui.lock.LockViewModel;
import vn.sokhuyenhoc.work.access.SignIn;

/**
 * Puts the lock page in place of all that stands in the window, by Ctrl Shift L or when nobody has been here for long, and back again. Work that
 * runs in the background goes on; what stands in a window of its own is closed, as if it was left.
 */
final class WindowLock {
    private static final double SECONDS = 5;

    private final Scene scene;
    private final Desk.Around around;
    private final AppearanceFile looks;
    private final LockViewModel model;
    private final LockView page;
    private final Runnable anew;
    private final EventHandler<InputEvent> touched;
    private final EventHandler<KeyEvent> pressed = this::lockKey;
    private final Timeline looking;
    private Parent behind;
    private Node focus;

    /** @param anew builds the screens for another account */
    WindowLock(Scene scene, Desk.Around around, SignIn signIn, Runnable anew) {
        this.scene = scene;
        this.around = around;
        this.looks = new AppearanceFile(around.folder());
        this.anew = anew;
        this.model = new LockViewModel(signIn, new LockViewModel.Outside(around.runner(), around.messages(), around.clock()), this::open);
        this.page = new LockView(model, around.messages());
        this.touched = event -> model.touch();
        this.looking = new Timeline(new KeyFrame(Duration.seconds(SECONDS), event -> model.look()));
        model.minutesProperty().set(looks.readLock());
        model.minutesProperty().subscribe((was, is) -> looks.writeLock(is.intValue()));
    }

    LockViewModel model() {
        return model;
    }

    /** From now on the window may lock; called once. */
    void begin() {
        scene.addEventFilter(InputEvent.ANY, touched);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
        looking.setCycleCount(Timeline.INDEFINITE);
        looking.play();
        model.lockedProperty().subscribe(locked -> {
            if (locked) {
                close();
            }
        });
    }

    /** The register is closed, there is nothing to lock any more. */
    void end() {
        looking.stop();
        scene.removeEventFilter(InputEvent.ANY, touched);
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
    }

    private void lockKey(KeyEvent event) {
        if (event.isShortcutDown() && event.isShiftDown() && event.getCode() == KeyCode.L) {
            event.consume();
            model.lock();
        }
    }

    private void close() {
        List.copyOf(Window.getWindows()).stream().filter(window -> window != scene.getWindow()).forEach(Window::hide);
        behind = scene.getRoot();
        focus = scene.getFocusOwner();
        scene.setRoot(page.root());
        looks.read().apply(scene);
        page.shown();
    }

    private void open(boolean same) {
        if (same) {
            scene.setRoot(behind);
            if (focus != null) {
                focus.requestFocus();
            }
        } else {
            anew.run();
        }
        behind = null;
        focus = null;
    }
}
