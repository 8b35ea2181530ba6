package vn.sokhuyenhoc.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.ui.kit.Appearance;

/** Puts one pane on the smallest window that is supported, dressed as in the program, and gives the test a robot. */
public abstract class UiTest extends ApplicationTest {
    protected static final int WIDTH = 1366;
    protected static final int HEIGHT = 768;

    static {
        // Monocle's screen of itself is narrower than our window, and it fails to draw what does not fit.
        System.setProperty("headless.geometry", "2000x1200-32");
    }

    protected Scene scene;

    /** The pane to be tested, made anew for each test on the screen's thread. */
    protected abstract Parent content();

    /** Called when the window stands, on the screen's thread. */
    protected void opened() {
    }

    @Override
    public final void start(Stage stage) {
        scene = new Scene(content(), WIDTH, HEIGHT);
        Appearance.USUAL.apply(scene);
        stage.setScene(scene);
        stage.show();
        opened();
    }

    /** Waits until the screen has caught up, leaves {@code target/screens/NAME.png}, and fails on cut words and on ids given twice. */
    protected void look(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        List<List<String>> flaws = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Screens.snapshot(scene, name);
            return List.of(Screens.cutWords(scene.getRoot()), Screens.idsTwice(scene.getRoot()));
        });
        assertEquals(List.of(List.of(), List.of()), flaws, "cut words and ids given twice in " + name);
    }

    /** The node on the screen with this id; ids hold dots, which a style-sheet query would take for classes. */
    protected <N extends Node> N node(String id) {
        return lookup((Predicate<Node>) node -> id.equals(node.getId())).query();
    }

    /** Presses the keys together, as in Ctrl F. */
    protected void chord(KeyCode... keys) {
        press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    protected void click(String id) {
        clickOn(this.<Node>node(id));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Does something to nodes or properties on the screen's thread and waits for it. */
    protected void onScreen(Runnable act) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, act);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
