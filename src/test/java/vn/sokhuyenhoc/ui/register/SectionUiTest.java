package vn.sokhuyenhoc.ui.register;

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
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.domain.group.Chapter;
import vn.sokhuyenhoc.domain.group.Clan;
import vn.sokhuyenhoc.domain.group.Household;
import vn.sokhuyenhoc.domain.group.Unit;
import vn.sokhuyenhoc.domain.group.UnitKind;
import vn.sokhuyenhoc.domain.person.Kin;
import vn.sokhuyenhoc.domain.place.ChapterKind;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.Screens;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.Sections;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.register.chapters.ChaptersView;
import vn.sokhuyenhoc.ui.register.chapters.ChaptersViewModel;
import vn.sokhuyenhoc.ui.register.groups.ClansViewModel;
import vn.sokhuyenhoc.ui.register.groups.GroupJobs;
import vn.sokhuyenhoc.ui.register.groups.GroupsView;
import vn.sokhuyenhoc.ui.register.groups.UnitsViewModel;
import vn.sokhuyenhoc.ui.register.households.HouseholdsView;
import vn.sokhuyenhoc.ui.register.households.HouseholdsViewModel;
import vn.sokhuyenhoc.ui.shell.Shell;
import vn.sokhuyenhoc.ui.shell.ShellViewModel;
import vn.sokhuyenhoc.work.GroupRegister;

/** The three sections of chapters, households and groups in the window, over a small real register. */
public abstract class SectionUiTest extends UiTest {
    protected static final Messages MESSAGES = new Messages(Messages.VIETNAMESE);

    protected final ScriptedPrompts prompts = new ScriptedPrompts();
    /** Made before the window is asked for, which waits for half a minute only. */
    protected final GroupRegister register = filled();
    private final FxTaskRunner runner = new FxTaskRunner(prompts::fail);
    private final ShellViewModel window = new ShellViewModel(new StatusLine());

    /** What the register screen is asked for. */
    protected abstract String wish();

    @Override
    protected Parent content() {
        GroupJobs books = new GroupJobs(register.groups(), register.households(), register.register());
        Sections sections = new Sections("register", "mục khác", List.of(
            new Sections.Section("chapters", "Chi hội", new ChaptersView(
                new ChaptersViewModel(register.chapters(), register.register(), runner, prompts, MESSAGES), MESSAGES)),
            new Sections.Section("households", "Hộ gia đình", new HouseholdsView(new HouseholdsViewModel(
                new HouseholdsViewModel.Jobs(register.households(), register.groups(), register.register()), runner, prompts, MESSAGES),
                window, MESSAGES)),
            new Sections.Section("groups", "Dòng họ, đơn vị", new GroupsView(new ClansViewModel(books, runner, prompts, MESSAGES),
                new UnitsViewModel(books, runner, prompts, MESSAGES), window, MESSAGES))));
        window.officeProperty().set("Hội Khuyến học xã Chiềng Hương");
        window.yearProperty().set("2026");
        window.go(Screen.REGISTER, wish());
        return new Shell(window, Map.of(Screen.REGISTER, sections), MESSAGES);
    }

    private static GroupRegister filled() {
        try {
            GroupRegister made = new GroupRegister(Files.createTempDirectory("groups"));
            fill(made);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(GroupRegister register) {
        List<Long> ids = register.people("Bản Nà Lo", "Lò Văn Ơn", "Lò Thị Hương", "Lò Văn Inh", "Vàng A Páo", "Tòng Văn Cộng", "Cầm Văn Panh",
            "Quàng Thị Pâng", "Lường Văn Xôm", "Lò Thị Ín", "Cà Văn Hặc", "Lò Văn Bun", "Hoàng Thị Mai");
        List<Long> others = register.people("Thôn 1", "Nguyễn Văn Hùng", "Nguyễn Thị Lan", "Trần Đức Thắng");
        long place = register.place("Bản Nà Lo");
        long thon1 = register.place("Thôn 1");
        long naLo = register.chapters().keep(Chapter.of(0, "Chi hội Bản Nà Lo", ChapterKind.VILLAGE, place));
        long thon = register.chapters().keep(Chapter.of(0, "Chi hội Thôn 1", ChapterKind.VILLAGE, thon1));
        long clan = register.chapters().keep(Chapter.of(0, "Ban khuyến học dòng họ Lò Văn", ChapterKind.CLAN, null));
        register.chapters().keep(Chapter.of(0, "Chi hội Trường Trung học cơ sở Chiềng Hương", ChapterKind.SCHOOL, null));
        ids.subList(1, 11).forEach(id -> register.chapters().join(id, naLo));
        ids.subList(1, 3).forEach(id -> register.chapters().join(id, clan));
        others.forEach(id -> register.chapters().join(id, thon));
        long family = register.groups().keep(Clan.of(0, "Họ Lò Văn", "Lò Văn Ơn", place));
        register.groups().keep(Clan.of(0, "Họ Nguyễn", null, null));
        long school = register.groups().keep(Unit.of(0, "Trường Trung học cơ sở Chiềng Hương", UnitKind.SCHOOL, false, place));
        register.groups().keep(Unit.of(0, "Công ty May Sông Mã", UnitKind.ENTERPRISE, true, null));
        register.unit(ids.get(5), school);
        long one = register.households().keep(Household.of(0, "1", place, family, null));
        long two = register.households().keep(Household.of(0, "2", place, null, "Cạnh nhà văn hóa"));
        register.households().keep(Household.of(0, "1", thon1, null, null));
        register.households().put(ids.get(0), one, Kin.HEAD, null);
        register.households().put(ids.get(1), one, Kin.SPOUSE, null);
        register.households().put(ids.get(2), one, Kin.CHILD, null);
        register.households().put(ids.get(3), two, Kin.HEAD, null);
    }

    @Override
    protected void opened() {
        ((Shell) scene.getRoot()).open();
    }

    @AfterEach
    void put() {
        runner.close();
        register.close();
    }

    protected void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
        } catch (TimeoutException e) {
            onScreen(() -> Screens.snapshot(scene, "stuck-" + getClass().getSimpleName()));
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

    protected int rows(String id) {
        return this.<TableView<?>>node(id).getItems().size();
    }

    protected boolean told(String sentence) {
        return prompts.told.contains(sentence);
    }

    protected void inAllDress(String name) {
        look(name);
        dress(100, true);
        look(name + "-dark");
        dress(150, false);
        look(name + "-150");
        dress(100, false);
    }

    private void dress(int percent, boolean dark) {
        onScreen(() -> window.appearanceProperty().set(new Appearance(percent, dark)));
        onScreen(() -> { });
    }
}
