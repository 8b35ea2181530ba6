package vn.sokhuyenhoc.ui.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.files.print.PagePrinter;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.FxPrompts;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.work.ListFiles;
import vn.sokhuyenhoc.work.OfficeBook;
import vn.sokhuyenhoc.work.Opening;
import vn.sokhuyenhoc.work.Register;
import vn.sokhuyenhoc.work.SampleData;
import vn.sokhuyenhoc.work.paper.Printing;

class OpeningTest extends UiTest {
    @TempDir
    private static Path place;
    private final List<Database> open = new CopyOnWriteArrayList<>();
    private final Messages messages = new Messages(Messages.VIETNAMESE);
    private final StatusLine status = new StatusLine();
    private final Doors.Sheet sheet = new Doors.Sheet() {
        @Override
        public void write(Path out) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] bytes() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Printing printing() {
            return new Printing(open.getFirst(), new PagePrinter());
        }
    };
    private FxTaskRunner runner;
    private Path folder;
    private OpeningViewModel model;
    private OpeningView view;

    @Override
    protected Parent content() {
        folder = place.resolve(String.valueOf(System.nanoTime()));
        FxPrompts prompts = new FxPrompts(status, messages, () -> scene.getWindow());
        runner = new FxTaskRunner(prompts::fail);
        SampleData sample = new SampleData(Path.of("sample-data"), new ListFiles(new WorkbookReader()), Clock.systemDefaultZone());
        model = new OpeningViewModel(new Doors(new Opening(folder, sample, open::add),
            new Opening(folder.resolve("so-mau"), sample, open::add), sheet, Clock.systemDefaultZone()), runner, prompts, messages);
        return view(messages);
    }

    private Parent view(Messages words) {
        view = new OpeningView(model, status, words, language -> {
            messages.use(language);
            scene.setRoot(view(messages));
            Appearance.USUAL.apply(scene);
            view.shown();
        });
        return view.root();
    }

    @Override
    protected void opened() {
        view.shown();
    }

    @AfterEach
    void close() {
        runner.close();
        open.forEach(Database::close);
    }

    private void waitFor(java.util.concurrent.Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String focused() {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            for (Node at = scene.getFocusOwner(); at != null; at = at.getParent()) {
                if (at.getId() != null && at.getId().contains(".")) {
                    return at.getId();
                }
            }
            return "";
        });
    }

    private void dress(int percent, boolean dark) {
        onScreen(() -> new Appearance(percent, dark).apply(scene));
    }

    @Test
    void registerIsSetUpByKeysAlone() throws Exception {
        assertEquals("opening.way-new", focused());
        look("opening-welcome");
        chord(KeyCode.DIGIT1);
        assertEquals("office.province", focused());
        write("son");
        look("opening-1-province");
        assertEquals("Sơn La", this.<Label>node("office.province.fits").getText());
        chord(KeyCode.TAB);
        assertEquals("Sơn La", this.<TextField>node("office.province").getText());
        assertEquals("office.kind", focused());
        chord(KeyCode.TAB);
        write("Chiềng Mai");
        both("opening-1");
        chord(KeyCode.ENTER);
        assertEquals("office.signer", focused());
        both("opening-2");
        chord(KeyCode.ENTER);
        assertEquals("opening.password", focused());
        write("MAT");
        assertTrue(lookup(".warn").queryAll().stream().filter(Label.class::isInstance).allMatch(Node::isVisible));
        write("khau9");
        chord(KeyCode.TAB);
        write("MATkhau9");
        both("opening-3");
        chord(KeyCode.ENTER);
        assertEquals("opening.villages", focused());
        chord(KeyCode.ESCAPE);
        assertEquals("opening.password", focused());
        chord(KeyCode.ENTER);
        write("Ban Na Lo");
        chord(KeyCode.ENTER);
        write("Thon 1");
        both("opening-4");
        chord(KeyCode.TAB);
        assertEquals("opening.list", focused());
        chord(KeyCode.ENTER);
        waitFor(() -> model.stepProperty().get() == OpeningViewModel.Step.DONE);
        assertEquals("opening.sheet_save", focused());
        assertEquals("HỘI KHUYẾN HỌC XÃ CHIỀNG MAI", new OfficeBook(open.getFirst()).office().heading().issuer());
        assertEquals(2, new Register(open.getFirst()).places().size());
        both("opening-5");
        click("opening.enter");
        assertTrue(model.openedProperty().get());
    }

    /** At 100 and 150 per cent: nothing cut, and nothing below the window's end. */
    private void both(String name) {
        look(name);
        dress(150, false);
        WaitForAsyncUtils.waitForFxEvents();
        look(name + "-150");
        boolean scrolls = lookup(".page").queryAll().stream().map(ScrollPane.class::cast).anyMatch(page ->
            page.getContent().getBoundsInLocal().getHeight() > page.getViewportBounds().getHeight() + 1);
        assertFalse(scrolls, name + " scrolls at 150 %");
        dress(100, false);
    }

    @Test
    void theDoorSpeaksEnglishAtOnceAndKeepsWhatWasTyped() {
        chord(KeyCode.DIGIT1);
        onScreen(() -> model.setup().office().commune().set("Chiềng Mai"));
        click("opening.language-en");
        assertEquals("Chiềng Mai", this.<TextField>node("office.commune").getText());
        assertEquals("HỘI KHUYẾN HỌC XÃ CHIỀNG MAI", this.<Label>node("opening.name_line").getText());
        assertEquals("Go on (Enter)", this.<Button>node("opening.next-place").getText());
        both("opening-1-en");
    }

    @Test
    void wrongPasswordIsSaidAndSelected() throws Exception {
        Opening opening = new Opening(folder, null, open::add);
        onScreen(() -> {
            Database.create(folder, "matkhau123".toCharArray()).close();
            model = new OpeningViewModel(new Doors(opening, opening, null, Clock.systemDefaultZone()), runner, new FxPrompts(status, messages, () -> scene.getWindow()), messages);
            view = new OpeningView(model, status, messages, _ -> { });
            scene.setRoot(view.root());
            Appearance.USUAL.apply(scene);
            view.shown();
        });
        write("sai mat khau");
        chord(KeyCode.ENTER);
        waitFor(() -> !model.known().messageProperty().get().isEmpty());
        assertEquals("sai mat khau", this.<PasswordField>node("opening.known").getSelectedText());
        look("opening-password");
        dress(150, true);
        look("opening-password-150-dark");
        write("matkhau123");
        chord(KeyCode.ENTER);
        waitFor(() -> model.openedProperty().get());
        assertFalse(open.isEmpty());
    }

    @Test
    void sampleIsFilledWithABarOfFiles() throws Exception {
        chord(KeyCode.DIGIT2);
        assertEquals("opening.fill", focused());
        both("opening-sample-about");
        chord(KeyCode.ENTER);
        waitFor(() -> model.work().doneProperty().get() > 2);
        look("opening-sample");
        chord(KeyCode.ESCAPE);
        assertEquals(OpeningViewModel.Step.SAMPLE, model.stepProperty().get());
        click("opening.sample-work.stop");
        waitFor(() -> !model.work().runningProperty().get());
        assertFalse(Database.existsIn(folder.resolve("so-mau")));
        look("opening-stopped");
    }

    @Test
    void leavesPicturesInLargeAndDark() {
        dress(150, false);
        look("opening-welcome-150");
        chord(KeyCode.DIGIT1);
        dress(100, true);
        look("opening-1-dark");
    }
}
