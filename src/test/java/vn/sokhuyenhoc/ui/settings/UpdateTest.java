package vn.sokhuyenhoc.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.shell.Shell;
import vn.sokhuyenhoc.ui.shell.ShellViewModel;
import vn.sokhuyenhoc.work.update.UpdateRegister;

/** An update by keyboard, from the file to the sentence that the program is to be opened again. */
class UpdateTest extends UiTest {
    @TempDir
    private static Path place;
    private final Messages messages = new Messages(Messages.VIETNAMESE);
    private final StatusLine status = new StatusLine();
    private final ShellViewModel shellModel = new ShellViewModel(status);
    private UpdateRegister register;
    private FxTaskRunner runner;
    private UpdateViewModel model;
    private Shell shell;
    private Path file;

    /** The file dialog of the system cannot be worked by keys here. */
    private final class ChosenFile implements Prompts {
        @Override
        public void fail(Throwable failure) {
            throw new AssertionError(failure);
        }

        @Override
        public void tell(String sentence) {
            status.tell(sentence);
        }

        @Override
        public boolean confirm(String question, String verb) {
            return true;
        }

        @Override
        public Optional<Path> openFile(String title, String... endings) {
            return Optional.of(file);
        }

        @Override
        public Optional<Path> openFolder(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> saveFile(String title, String suggestedName, String ending) {
            return Optional.empty();
        }
    }

    @Override
    protected Parent content() {
        Prompts prompts = new ChosenFile();
        try {
            register = new UpdateRegister(place.resolve(String.valueOf(System.nanoTime())));
            file = register.file("0.2.0", UpdateRegister.SYSTEM, register.tables() + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        runner = new FxTaskRunner(prompts::fail);
        model = new UpdateViewModel(register.desk(), new UpdateViewModel.Outside(runner, runner, prompts, messages));
        UpdatePane pane = new UpdatePane(model, messages);
        VBox root = new VBox(pane.root());
        VBox.setVgrow(pane.root(), Priority.ALWAYS);
        root.getStyleClass().add(Style.SCREEN);
        ScreenView view = new ScreenView() {
            @Override
            public Parent root() {
                return root;
            }

            @Override
            public void shown(String detail) {
                model.load();
                pane.focusFirst();
            }

            @Override
            public List<KeyHint> keys() {
                return List.of();
            }
        };
        shell = new Shell(shellModel, Map.of(Screen.SETTINGS, view), messages);
        shellModel.go(Screen.SETTINGS);
        return shell;
    }

    @Override
    protected void opened() {
        shell.open();
    }

    @AfterEach
    void close() {
        runner.close();
        register.close();
    }

    private void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String focused() {
        Node owner = WaitForAsyncUtils.waitForAsyncFx(5000, () -> scene.getFocusOwner());
        return owner == null ? "" : owner.getId();
    }

    @Test
    void isTakenByKeys() throws Exception {
        waitFor(() -> model.stateProperty().get() != null);
        assertEquals("update.choose", focused());
        look("update");
        chord(KeyCode.SPACE);
        waitFor(() -> model.offerProperty().get() != null);
        assertEquals("update.take", focused());
        look("update-offer");
        onScreen(() -> shellModel.appearanceProperty().set(new Appearance(150, true)));
        look("update-offer-150-dark");
        onScreen(() -> shellModel.appearanceProperty().set(Appearance.USUAL));
        chord(KeyCode.SPACE);
        waitFor(() -> model.stateProperty().get().next() != null);
        assertEquals("update.choose", focused());
        look("update-taken");
        onScreen(() -> shellModel.appearanceProperty().set(new Appearance(150, false)));
        look("update-taken-150");
    }
}
