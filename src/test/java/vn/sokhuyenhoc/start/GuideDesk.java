package vn.sokhuyenhoc.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.StatusLine;

/** The whole desk over the made-up commune, on a day that does not change. */
abstract class GuideDesk extends UiTest {
    protected static final Map<KeyCode, String> SCREENS = screens();

    /** Made once: filling it takes longer than a window may take to stand. */
    private static final AtomicReference<Path> FILLED = new AtomicReference<>();
    private static final String PASSWORD = "khuyenhoc";

    protected final ScriptedPrompts prompts = new ScriptedPrompts();
    private final FxTaskRunner runner = new FxTaskRunner(prompts::fail);
    private Wiring jobs;
    private Path folder;

    private static Map<KeyCode, String> screens() {
        Map<KeyCode, String> screens = new LinkedHashMap<>();
        screens.put(KeyCode.F2, "overview");
        screens.put(KeyCode.F3, "register");
        screens.put(KeyCode.F4, "entry");
        screens.put(KeyCode.F5, "results");
        screens.put(KeyCode.F6, "documents");
        screens.put(KeyCode.F7, "reports");
        screens.put(KeyCode.F8, "criteria");
        screens.put(KeyCode.F10, "settings");
        screens.put(KeyCode.F12, "safety");
        return screens;
    }

    @BeforeAll
    static void fill() throws IOException {
        if (FILLED.get() == null) {
            Path filled = Files.createTempDirectory("guide");
            Wiring.opening(filled, RegisterDesk.CLOCK, Database::close).createSample(PASSWORD.toCharArray(), Progress.NONE);
            FILLED.set(filled);
        }
    }

    @Override
    protected Parent content() {
        folder = copied();
        AtomicReference<Database> opened = new AtomicReference<>();
        Wiring.opening(folder, RegisterDesk.CLOCK, opened::set).open(PASSWORD.toCharArray());
        jobs = Wiring.over(opened.get(), RegisterDesk.CLOCK);
        return new Pane();
    }

    private static Path copied() {
        try (Stream<Path> files = Files.walk(FILLED.get())) {
            Path copy = Files.createTempDirectory("guide");
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = copy.resolve(FILLED.get().relativize(file));
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void opened() {
        open(100);
    }

    /** Builds the desk with text of this size. */
    protected void open(int percent) {
        new AppearanceFile(folder).write(new Appearance(percent, false));
        new Desk(jobs, new Desk.Around(runner, prompts, new StatusLine(), RegisterDesk.MESSAGES, RegisterDesk.CLOCK, folder, _ -> { }),
            new SimpleIntegerProperty(0)).show(scene, Screen.OVERVIEW, "");
    }

    @AfterEach
    void close() {
        runner.close();
        jobs.close();
    }

    /** Until what was asked of the register, and what that made it ask, is on the screen. */
    protected void settled() {
        for (int i = 0; i < 4; i++) {
            SimpleBooleanProperty answered = new SimpleBooleanProperty();
            onScreen(() -> runner.run(progress -> true, answered::set));
            try {
                WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, answered);
            } catch (TimeoutException e) {
                throw new AssertionError(prompts.failures.toString(), e);
            }
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    protected void go(KeyCode... keys) {
        chord(keys);
        settled();
    }

    /** The names of the sections of the screen in front, each with its tab. */
    protected Map<String, ToggleButton> tabs() {
        Map<String, ToggleButton> tabs = new LinkedHashMap<>();
        for (Node tab : lookup(".section-tab").queryAll()) {
            tabs.put(tab.getId().replaceFirst(".*tab-", ""), (ToggleButton) tab);
        }
        return tabs;
    }

    /** The keys at the foot. */
    protected List<KeyHint> keys() {
        List<KeyHint> keys = new ArrayList<>();
        for (Node hint : this.<Pane>node("shell.keys").getChildren()) {
            List<Node> labels = ((Pane) hint).getChildren();
            keys.add(new KeyHint(((Label) labels.getFirst()).getText(), ((Label) labels.getLast()).getText()));
        }
        return keys;
    }
}
