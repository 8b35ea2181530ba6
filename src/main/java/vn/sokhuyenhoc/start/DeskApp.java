package vn.sokhuyenhoc.start;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.WarmStart;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.FxPrompts;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.opening.Doors;
import vn.sokhuyenhoc.ui.opening.OpeningView;
import vn.sokhuyenhoc.ui.opening.OpeningViewModel;
import vn.sokhuyenhoc.work.copies.CopyKeeper;

/** The window: first the door to the register, then the desk. Closing it waits for what is being saved and closes the register. */
public final class DeskApp extends Application {
    private static final Logger LOG = Logger.getLogger(DeskApp.class.getName());
    /** The sample lies in a folder of its own below the register's. */
    private static final String SAMPLE = "so-mau";
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    private final AtomicReference<Database> opened = new AtomicReference<>();
    private final Messages messages = new Messages(Messages.VIETNAMESE);
    private final StatusLine status = new StatusLine();
    private final Clock clock = Clock.systemDefaultZone();
    private Stage stage;
    private FxPrompts prompts;
    private FxTaskRunner runner;
    private Path folder;
    private Wiring jobs;
    private CopyWatch copies;
    private WindowLock lock;
    private AppearanceFile looks;

    /** @param password of a register that is there, or null to ask for it */
    public static void launch(Path dataFolder, char[] password) {
        String[] args = password == null ? new String[] {dataFolder.toString()} : new String[] {dataFolder.toString(), new String(password)};
        Application.launch(DeskApp.class, args);
    }

    @Override
    public void start(Stage primary) {
        stage = primary;
        folder = Path.of(getParameters().getRaw().getFirst());
        prompts = new FxPrompts(status, messages, () -> stage);
        runner = new FxTaskRunner(prompts::fail, this::warnings);
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> prompts.fail(failure));
        Scene scene = new Scene(new StackPane(new Label(messages.get("shell.opening"))), WIDTH, HEIGHT);
        looks = new AppearanceFile(folder);
        messages.use(looks.readLanguage());
        looks.read().apply(scene);
        stage.setTitle(messages.get("shell.program"));
        stage.getIcons().add(new Image(DeskApp.class.getResourceAsStream("/icon.png")));
        stage.setScene(scene);
        stage.setMaximized(true);
        if (getParameters().getRaw().size() > 1) {
            char[] password = getParameters().getRaw().get(1).toCharArray();
            runner.run(progress -> {
                Wiring.opening(folder, clock, opened::set).open(password);
                return null;
            }, _ -> desk(scene, Screen.OVERVIEW, ""));
        } else {
            door(scene);
        }
        stage.show();
        Splash.close();
        Thread.ofPlatform().daemon().name("warm").start(WarmStart::run);
        Running.reached();
        runner.run(_ -> Running.settle(Running.shelf()), failed -> failed.ifPresent(prompts::fail));
    }

    private void door(Scene scene) {
        status.helpProperty().set(looks.readHelp(messages));
        OpeningViewModel model = new OpeningViewModel(new Doors(Wiring.opening(folder, clock, opened::set),
            Wiring.opening(folder.resolve(SAMPLE), clock, opened::set), new FirstSheet(opened::get, clock), clock), runner, prompts, messages);
        model.signIn().propose(looks.readLogin());
        model.openedProperty().subscribe(open -> {
            if (open) {
                desk(scene, model.setup().listProperty().get() ? Screen.INTAKE : Screen.OVERVIEW, "");
            }
        });
        door(model, scene);
    }

    /** The door in the language of now; what was typed stays in the model. */
    private void door(OpeningViewModel model, Scene scene) {
        OpeningView view = new OpeningView(model, status, messages, language -> {
            speak(language);
            door(model, scene);
        });
        scene.setRoot(view.root());
        looks.read().apply(scene);
        new DoorGuide(scene, folder, runner, prompts, messages).standBy(view.root());
        if (stage.isShowing()) {
            view.shown();
        } else {
            stage.setOnShown(_ -> view.shown());
        }
    }

    private void speak(Locale language) {
        looks.write(language);
        messages.use(language);
        status.helpProperty().set(looks.readHelp(messages));
        stage.setTitle(messages.get("shell.program"));
    }

    private List<FaultException> warnings() {
        List<FaultException> warnings = new ArrayList<>(opened.get() == null ? List.of() : opened.get().warnings());
        if (jobs != null) {
            warnings.addAll(jobs.copies().keeper().warnings());
        }
        return warnings;
    }

    private void desk(Scene scene, Screen first, String part) {
        if (copies != null) {
            copies.stop();
        }
        jobs = Wiring.over(opened.get(), clock);
        Desk.Around around = new Desk.Around(runner, prompts, status, messages, clock, folder, window(scene));
        if (lock == null) {
            lock = new WindowLock(scene, around, jobs.access().signIn(), () -> desk(scene, Screen.OVERVIEW, ""));
            lock.begin();
        }
        if (jobs.database().folder().equals(folder)) {
            looks.writeLogin(jobs.database().account().login());
        }
        new Desk(jobs, around, lock.model().minutesProperty()).show(scene, first, part);
        runner.run(_ -> jobs.safety().log().look(), wrong -> wrong.ifPresent(prompts::fail));
        copies = new CopyWatch(jobs.copies().keeper(), jobs.database().folder(), around);
    }

    private Desk.Window window(Scene scene) {
        return new Desk.Window() {
            @Override
            public void left(String said) {
                DeskApp.this.left(scene, said);
            }

            @Override
            public void speak(Locale language) {
                DeskApp.this.speak(language);
                // Its page and its foot line speak the other language too.
                lock.end();
                lock = null;
                desk(scene, Screen.SETTINGS, "look");
            }

            @Override
            public void home() {
                copies.stop();
                runner.run(_ -> {
                    jobs.close();
                    return jobs;
                }, _ -> DeskApp.this.left(scene, ""));
            }
        };
    }

    /** The register was closed: back to the door. */
    private void left(Scene scene, String said) {
        copies.stop();
        copies = null;
        lock.end();
        lock = null;
        jobs = null;
        opened.set(null);
        door(scene);
        if (!said.isEmpty()) {
            status.tell(said);
        }
    }

    @Override
    public void stop() {
        if (copies != null) {
            copies.stop();
        }
        runner.close();
        if (jobs != null) {
            close(jobs.copies().keeper());
        } else if (opened.get() != null) {
            opened.get().close();
        }
    }

    /** The window is gone: that the last copy failed is seen from the foot line when it opens next. */
    private static void close(CopyKeeper keeper) {
        try {
            keeper.closeWithCopy();
        } catch (FaultException e) {
            LOG.log(Level.WARNING, "last copy not made", e);
        }
    }
}
