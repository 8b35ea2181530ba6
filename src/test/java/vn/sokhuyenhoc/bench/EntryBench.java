package vn.sokhuyenhoc.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.entry.EntryView;
import vn.sokhuyenhoc.ui.entry.EntryViewModel;
import vn.sokhuyenhoc.ui.entry.TestRegister;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.kit.form.KeySet;

/** How long a committed form takes: until the next one is up, laid out and ready for keys, and until it is on the disk and said so. */
@Tag("bench")
class EntryBench extends UiTest {
    private static final int FORMS = 200;

    @TempDir
    Path folder;
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final FxTaskRunner runner = new FxTaskRunner(prompts::fail);
    private TestRegister register;
    private EntryView view;
    private long committed;

    @Override
    protected Parent content() {
        register = new TestRegister(folder, 1);
        Messages messages = new Messages(Messages.VIETNAMESE);
        view = new EntryView(new EntryViewModel(register.jobs(),
            new EntryViewModel.Outside(runner, prompts, (screen, detail) -> { }, new StatusLine()), messages, Clock.systemDefaultZone()),
            new SimpleObjectProperty<>(KeySet.USUAL), messages);
        return view.root();
    }

    @Override
    protected void opened() {
        view.shown("");
    }

    @AfterEach
    void close() {
        runner.close();
        register.close();
    }

    @Test
    void commitOfAForm() throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> lookup(".form-card").tryQuery().isPresent());
        List<Long> ready = new ArrayList<>();
        List<Long> onDisk = new ArrayList<>();
        for (int i = 0; i < FORMS; i++) {
            WaitForAsyncUtils.waitForAsyncFx(5000, () -> type("9878987787"));
            CompletableFuture<Long> laidOut = new CompletableFuture<>();
            CompletableFuture<Long> saved = new CompletableFuture<>();
            WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
                once(this.<Label>node("entry.saved").textProperty(), () -> saved.complete(System.nanoTime()));
                once(this.<Label>node("entry.serial").textProperty(), () -> {
                    Runnable[] pulse = {null};
                    pulse[0] = () -> {
                        laidOut.complete(System.nanoTime());
                        scene.removePostLayoutPulseListener(pulse[0]);
                    };
                    scene.addPostLayoutPulseListener(pulse[0]);
                });
                committed = System.nanoTime();
                type("!");
            });
            ready.add(laidOut.get(10, TimeUnit.SECONDS) - committed);
            onDisk.add(saved.get(10, TimeUnit.SECONDS) - committed);
        }
        System.out.println("commit to next form laid out: " + figures(ready) + "; commit to on disk and said so: " + figures(onDisk));
    }

    @Test
    void savingWithoutTheScreen() {
        List<Long> onDisk = register.nanosToSave(FORMS);
        System.out.println("saving a form without the screen: " + figures(onDisk));
    }

    private static void once(ObservableValue<String> text, Runnable act) {
        Subscription[] hand = {null};
        hand[0] = text.subscribe((was, is) -> {
            hand[0].unsubscribe();
            act.run();
        });
    }

    private static void type(String keys) {
        Robot robot = new Robot();
        keys.chars().mapToObj(key -> key == '!' ? KeyCode.ENTER : KeyCode.valueOf("NUMPAD" + (char) key)).forEach(code -> {
            robot.keyPress(code);
            robot.keyRelease(code);
        });
    }

    /** In milliseconds. */
    static double p95(List<Long> nanos) {
        return nanos.stream().sorted().toList().get(nanos.size() * 95 / 100) / 1e6;
    }

    static String figures(List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return String.format("median %.1f ms, 95th percentile %.1f ms of %d", sorted.get(sorted.size() / 2) / 1e6,
            sorted.get(sorted.size() * 95 / 100) / 1e6, sorted.size());
    }
}
