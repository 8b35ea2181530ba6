package vn.sokhuyenhoc.ui.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.domain.criteria.DraftRule;
import vn.sokhuyenhoc.domain.criteria.Rule;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.FxPrompts;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.shell.Shell;
import vn.sokhuyenhoc.ui.shell.ShellViewModel;

class CriteriaScreenTest extends UiTest {
    private static final String SET = "du-thao-2020-cong-dan";

    @TempDir
    private static Path place;
    private final StatusLine status = new StatusLine();
    private final ShellViewModel shellModel = new ShellViewModel(status);
    private RegisterDesk desk;
    private FxTaskRunner runner;
    private CriteriaViewModel model;
    private Shell shell;
    private Path file;

    /** Asks in windows, but for files the test answers. */
    private Prompts prompts() {
        FxPrompts windows = new FxPrompts(status, RegisterDesk.MESSAGES, () -> scene.getWindow());
        return new Prompts() {
            @Override
            public void fail(Throwable failure) {
                windows.fail(failure);
            }

            @Override
            public void tell(String sentence) {
                windows.tell(sentence);
            }

            @Override
            public boolean confirm(String question, String verb) {
                return windows.confirm(question, verb);
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
                return Optional.of(file);
            }
        };
    }

    @Override
    protected Parent content() {
        desk = RegisterDesk.withSets(place.resolve(String.valueOf(System.nanoTime())));
        Prompts prompts = prompts();
        runner = new FxTaskRunner(prompts::fail);
        model = Shelf.model(desk, runner, prompts);
        shell = new Shell(shellModel, Map.of(Screen.CRITERIA, new CriteriaView(model, RegisterDesk.MESSAGES)), RegisterDesk.MESSAGES);
        shellModel.officeProperty().set("Hội Khuyến học xã Chiềng Hương");
        shellModel.yearProperty().set("2026");
        shellModel.go(Screen.CRITERIA, SET);
        return shell;
    }

    @Override
    protected void opened() {
        shell.open();
    }

    @AfterEach
    void close() {
        runner.close();
        desk.close();
    }

    private void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String focused() {
        Node owner = WaitForAsyncUtils.waitForAsyncFx(5000, () -> scene.getFocusOwner());
        return owner == null ? "" : owner.getId();
    }

    private void loaded() throws Exception {
        waitFor(() -> model.frontProperty().get() != null);
    }

    private void size(int percent, boolean dark) {
        onScreen(() -> shellModel.appearanceProperty().set(new Appearance(percent, dark)));
    }

    @Test
    void aSetIsCheckedByKeys() throws Exception {
        loaded();
        assertEquals("shelf.list", focused());
        look("criteria-shelf");
        click("shelf.check");
        assertEquals("shelf.checked.by", focused());
        write("Trần Thị Nguyệt");
        chord(KeyCode.ENTER);
        click("kit.confirm");
        waitFor(() -> model.frontProperty().get().standing().isChecked());
        assertTrue(this.<Button>node("shelf.edit").isDisabled());
        look("criteria-checked");
    }

    @Test
    void aNewVersionIsWrittenByKeysAndPutToUse() throws Exception {
        loaded();
        chord(KeyCode.CONTROL, KeyCode.N);
        waitFor(() -> model.editor().draftProperty().get() != null);
        assertEquals("shelf.line-text-0", focused());
        chord(KeyCode.DOWN);
        assertEquals("shelf.line-text-1", focused());
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("shelf.line-amount-2", focused());
        write("5,5");
        chord(KeyCode.TAB);
        write("Biết đọc bản tin của thôn");
        look("criteria-editor-flaws");
        assertTrue(this.<Button>node("shelf.draft_publish").isDisabled());
        onScreen(() -> this.<TextField>node("shelf.line-amount-2").setText("5"));
        assertEquals("Tổng điểm tối đa 105", this.<Label>node("shelf.sum").getText());
        onScreen(() -> this.<TextField>node("shelf.text-FARMER").setText("Biết đọc bản tin khuyến nông"));
        onScreen(() -> this.<ComboBox<String>>node("shelf.share-title").setValue("FAMILY"));
        assertEquals("Chỉ số CS11: không thể tính từ kết quả của danh hiệu Gia đình học tập: danh hiệu ấy đứng sau, hoặc chính là danh hiệu này.",
            model.editor().flaws().getFirst().words());
        onScreen(() -> this.<ComboBox<String>>node("shelf.share-title").setValue(""));
        onScreen(() -> node("shelf.line-text-2").requestFocus());
        chord(KeyCode.ALT, KeyCode.DOWN);
        assertEquals("shelf.line-text-3", focused());
        chord(KeyCode.ALT, KeyCode.DIGIT1);
        assertEquals("shelf.head-id", focused());
        look("criteria-editor-head");
        chord(KeyCode.ALT, KeyCode.DIGIT3);
        assertEquals("shelf.rule-0-0", focused());
        onScreen(() -> model.editor().addRule(DraftRule.Kind.DIGITAL));
        assertEquals("shelf.rule-2-0", focused());
        write("CS5");
        assertEquals(List.of(), model.editor().flaws());
        look("criteria-editor-rules");
        chord(KeyCode.CONTROL, KeyCode.S);
        waitFor(() -> !model.editor().changedProperty().get());
        click("shelf.draft_publish");
        waitFor(() -> model.editor().draftProperty().get() == null && model.frontProperty().get().head().id().equals(SET + "-ban-2"));
        assertEquals("105", model.frontProperty().get().set().most().toPlainString());
        assertEquals("CS5", model.frontProperty().get().set().rule(Rule.Digital.class).orElseThrow().code());
        click("shelf.group-FARMER");
        look("criteria-groups");
        onScreen(() -> model.besideProperty().set(model.comparable().getFirst()));
        look("criteria-compare");
    }

    @Test
    void aSetIsTriedOutBesideItsPaper() throws Exception {
        loaded();
        chord(KeyCode.CONTROL, KeyCode.T);
        write("9");
        chord(KeyCode.ENTER);
        write("8");
        chord(KeyCode.ENTER);
        look("criteria-tryout");
        Region tryout = node("tryout");
        assertTrue(tryout.getWidth() > WIDTH / 4.0 && this.<Label>node("tryout.total").getText().contains("17"), tryout.toString());
        size(150, false);
        look("criteria-tryout-150");
        chord(KeyCode.CONTROL, KeyCode.T);
        assertEquals("shelf.list", focused());
    }

    @Test
    void aWrongFileIsListedLineByLine() throws Exception {
        loaded();
        file = Files.writeString(place.resolve("bo-cua-xa.tsv"), "id\tbộ xã\ntitle\tGia đình\nname\t\nstep\t1\nquy tac\tlạ\nchỉ số\tCS1\t10\tĐọc\n");
        click("shelf.bring_in");
        waitFor(() -> model.refusedProperty().get() != null);
        look("criteria-refused");
        click("shelf.refused_read");
        look("criteria-read");
    }

    @Test
    void leavesPictures() throws Exception {
        loaded();
        size(150, false);
        look("criteria-shelf-150");
        onScreen(() -> model.open("tt22-2020-don-vi"));
        waitFor(() -> model.frontProperty().get().head().id().startsWith("tt22"));
        size(100, false);
        look("criteria-grades");
        size(150, false);
        onScreen(() -> model.open("qd448-2015-gia-dinh"));
        waitFor(() -> model.frontProperty().get().head().id().startsWith("qd448"));
        look("criteria-frame-150");
        size(100, true);
        look("criteria-frame-dark");
        click("shelf.fill_in");
        waitFor(() -> model.editor().draftProperty().get() != null);
        look("criteria-editor-dark");
        size(150, false);
        look("criteria-editor-150");
        chord(KeyCode.ALT, KeyCode.DIGIT1);
        look("criteria-editor-head-150");
        chord(KeyCode.ALT, KeyCode.DIGIT3);
        onScreen(() -> model.editor().addRule(DraftRule.Kind.DIGITAL));
        look("criteria-editor-rules-150");
    }
}
