package vn.sokhuyenhoc.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;

/** Speaks at the foot of the window, asks in windows of its own. */
public final class FxPrompts implements Prompts {
    private static final Logger LOG = LoggerFactory.getLogger(FxPrompts.class);

    private final StatusLine status;
    private final Messages messages;
    private final Sentences sentences;
    private final Supplier<Window> window;
    private File folder = documents();

    /** @param window the main window, which may be made later than this */
    public FxPrompts(StatusLine status, Messages messages, Supplier<Window> window) {
        this.status = status;
        this.messages = messages;
        this.sentences = new Sentences(messages);
        this.window = window;
    }

    /** Where a clerk looks first; some systems would begin where the program was started. */
    private static File documents() {
        File home = new File(System.getProperty("user.home", ""));
        File documents = new File(home, "Documents");
        return documents.isDirectory() ? documents : home;
    }

    @Override
    public void fail(Throwable failure) {
        if (failure instanceof Progress.Stopped) {
            tell(messages.get("kit.stopped"));
            return;
        }
        if (!(failure instanceof FaultException)) {
            LOG.error("unexpected failure", failure);
        }
        status.fail(sentences.withCode(failure), sentences.details(failure));
    }

    @Override
    public void tell(String sentence) {
        status.tell(sentence);
    }

    @Override
    public void tell(String sentence, Runnable back) {
        status.tell(sentence, back);
    }

    @Override
    public boolean confirm(String question, String verb) {
        ButtonType act = new ButtonType(verb, ButtonBar.ButtonData.OK_DONE);
        ButtonType leave = new ButtonType(messages.get("kit.leave"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.NONE, question, act, leave);
        alert.initOwner(window.get());
        alert.setTitle(verb);
        Button actButton = (Button) alert.getDialogPane().lookupButton(act);
        Button leaveButton = (Button) alert.getDialogPane().lookupButton(leave);
        actButton.getStyleClass().add(Style.DANGER);
        actButton.setDefaultButton(false);
        actButton.setId("kit.confirm");
        leaveButton.setDefaultButton(true);
        leaveButton.setId("kit.leave");
        if (question.contains("\n")) {
            alert.getDialogPane().getStyleClass().add("of-lines");
        }
        // Else a question of several lines loses all but the first.
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        alert.getDialogPane().getStylesheets().setAll(window.get().getScene().getStylesheets());
        return alert.showAndWait().filter(act::equals).isPresent();
    }

    @Override
    public Optional<Path> openFile(String title, String... endings) {
        FileChooser chooser = chooser(title, endings);
        return chosen(chooser.showOpenDialog(window.get()));
    }

    @Override
    public Optional<Path> openFolder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(begin());
        return Optional.ofNullable(chooser.showDialog(window.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> saveFile(String title, String suggestedName, String ending) {
        FileChooser chooser = chooser(title, ending);
        chooser.setInitialFileName(suggestedName);
        return chosen(chooser.showSaveDialog(window.get())).map(path -> withEnding(path, ending));
    }

    /** Some systems leave the ending to the one who types the name. */
    static Path withEnding(Path path, String ending) {
        String name = path.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith("." + ending) ? path : path.resolveSibling(name + "." + ending);
    }

    private FileChooser chooser(String title, String... endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(begin());
        if (endings.length > 0) {
            String[] patterns = Arrays.stream(endings).map(ending -> "*." + ending).toArray(String[]::new);
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.get("kit.files", String.join(", ", patterns)), patterns));
        }
        return chooser;
    }

    private File begin() {
        return folder != null && folder.isDirectory() ? folder : null;
    }

    private Optional<Path> chosen(File file) {
        if (file != null) {
            folder = file.getParentFile();
        }
        return Optional.ofNullable(file).map(File::toPath);
    }
}
