package vn.sokhuyenhoc.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.Sections;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.shell.Shell;
import vn.sokhuyenhoc.ui.shell.ShellViewModel;
import vn.sokhuyenhoc.work.OfficeBook;
import vn.sokhuyenhoc.work.round.WayDesk;

/** One section of the review screen in the window, over a real register with a round of five forms in two villages and ten more villages. */
public abstract class TitleDesk extends UiTest {
    protected final ScriptedPrompts prompts = new ScriptedPrompts();
    protected final FxTaskRunner runner = new FxTaskRunner(prompts::fail);
    protected final ShellViewModel window = new ShellViewModel(new StatusLine());
    protected final Messages messages = new Messages(Messages.VIETNAMESE);
    /** Made before the window: a slow machine would not have it ready in the time that a window is given. */
    protected final WayDesk desk = made();

    private static WayDesk made() {
        try {
            WayDesk made = new WayDesk(Files.createTempDirectory("titles"));
            new OfficeBook(made.database()).save(new Office(new Office.Commune("Sơn La", Office.Kind.XA, "Chiềng Mai"),
                new Office.Heading("HỘI KHUYẾN HỌC TỈNH SƠN LA", "HỘI KHUYẾN HỌC XÃ CHIỀNG MAI", "HKH"),
                new Office.Signer("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH", "Quàng Văn Thiêm"), "Trần Thị Nguyệt"));
            for (String village : List.of("Bản Co Mường", "Bản Huổi Khoang", "Bản Tân Lập", "Tiểu khu 3")) {
                made.titles.register.people(village, "Quàng Văn Thân", "Cà Thị Ế", "Lường Văn Ỏ", "Tòng Thị Ỹ");
            }
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The section's name and view. */
    protected abstract String name();

    protected abstract ScreenView view();

    @Override
    protected Parent content() {
        window.officeProperty().set("Hội Khuyến học xã Chiềng Mai");
        window.yearProperty().set("2026");
        window.go(Screen.RESULTS);
        return new Shell(window, Map.of(Screen.RESULTS, new Sections("results", messages.get("results.key.section"), List.of(
            new Sections.Section(name(), name(), view())))), messages);
    }

    @Override
    protected void opened() {
        ((Shell) scene.getRoot()).open();
    }

    @AfterEach
    void put() {
        runner.close();
        desk.close();
    }

    protected void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
        } catch (TimeoutException e) {
            onScreen(() -> Screens.snapshot(scene, "stuck-" + name()));
            throw new AssertionError(prompts.failures + " " + prompts.told + " focus " + scene.getFocusOwner(), e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    protected String words(String id) {
        return this.<Label>node(id).getText();
    }

    protected boolean focused(String id) {
        return scene.getFocusOwner() != null && id.equals(scene.getFocusOwner().getId());
    }

    protected boolean told(String sentence) {
        return !prompts.told.isEmpty() && prompts.told.getLast().equals(sentence);
    }

    protected void inAllDress(String picture) {
        look(picture);
        dress(100, true);
        look(picture + "-dark");
        dress(150, false);
        look(picture + "-150");
        dress(100, false);
    }

    private void dress(int percent, boolean dark) {
        onScreen(() -> window.appearanceProperty().set(new Appearance(percent, dark)));
        onScreen(() -> { });
    }
}
