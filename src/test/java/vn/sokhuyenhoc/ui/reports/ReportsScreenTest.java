package vn.sokhuyenhoc.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.domain.report.ReportKind;
import vn.sokhuyenhoc.domain.report.ReportPart;
import vn.sokhuyenhoc.start.Reporting;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.shell.Shell;
import vn.sokhuyenhoc.ui.shell.ShellViewModel;
import vn.sokhuyenhoc.work.SampleRegister;
import vn.sokhuyenhoc.work.report.ReportSample;

/** The screen of reports in the window, by keyboard, over the sample commune with a decision. */
class ReportsScreenTest extends UiTest {
    private static @TempDir Path common;
    private static ReportSample sample;
    @TempDir
    private Path folder;
    private final Messages messages = new Messages(Messages.VIETNAMESE);
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final FxTaskRunner runner = new FxTaskRunner(prompts::fail);
    private final ShellViewModel window = new ShellViewModel(new StatusLine());
    private String visited = "";
    private ReportsViewModel model;
    private Shell shell;

    @BeforeAll
    static void make() {
        sample = new ReportSample(common.resolve("register"));
        sample.reporting().dues().put(ReportKind.YEAR, 10, 12, "Tỉnh hội");
        sample.reporting().dues().put(ReportKind.P387, 20, 11, "Tỉnh hội");
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    @AfterEach
    void closeRunner() {
        runner.close();
        assertTrue(prompts.failures.isEmpty(), () -> prompts.failures.toString());
    }

    @Override
    protected Parent content() {
        Reporting reporting = sample.reporting();
        model = new ReportsViewModel(new ReportsViewModel.Jobs(reporting.made().desk(), reporting.made().changes(), reporting.years(),
            sample.wiring.desk().printing()), SampleRegister.CLOCK, new ReportsViewModel.Desk(runner, prompts,
            (screen, detail) -> visited = screen + " " + detail, messages));
        shell = new Shell(window, Map.of(Screen.REPORTS, new ReportsView(model, messages)), messages);
        window.officeProperty().set("Hội Khuyến học xã Chiềng Hương");
        return shell;
    }

    @Override
    protected void opened() {
        window.go(Screen.REPORTS);
        shell.open();
    }

    private void settle() {
        for (int i = 0; i < 4; i++) {
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.waitFor(WaitForAsyncUtils.async(() -> {
                CountDownLatch done = new CountDownLatch(1);
                runner.run(progress -> null, nothing -> done.countDown());
                return done.await(30, TimeUnit.SECONDS);
            }));
        }
    }

    private String standing(String kind) {
        return this.<Label>node("reporting.state-" + kind).getText();
    }

    @Test
    void aReportIsReadSaidSomethingOfSavedAndSigned() throws Exception {
        settle();
        assertTrue(standing("year").startsWith("hạn 10/12/2026 (còn 5 ngày)"), standing("year"));
        assertTrue(standing("p387").startsWith("quá hạn 15 ngày (hạn 20/11/2026)"), standing("p387"));
        assertTrue(standing("half_year").startsWith("chưa đặt hạn nộp"), standing("half_year"));
        assertTrue(this.<Label>node("reporting.page_number").getText().startsWith("Trang 1 / "));
        look("reports-year");
        chord(KeyCode.PAGE_DOWN);
        settle();
        look("reports-year-2");
        chord(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        settle();
        assertEquals(ReportKind.P677, model.kindProperty().get());
        onScreen(() -> this.<TextArea>node("reporting.comment-targets").requestFocus());
        settle();
        look("reports-comment");
        write("Con thieu dien thoai");
        chord(KeyCode.TAB);
        settle();
        assertEquals("Con thieu dien thoai", sample.reporting().made().desk().said(model.order()).comments().get(ReportPart.TARGETS));
        prompts.file = folder.resolve("bao-cao.pdf");
        chord(KeyCode.CONTROL, KeyCode.S);
        settle();
        assertTrue(Files.size(prompts.file) > 20_000);
        assertTrue(prompts.asked.getLast().endsWith("[bao-cao-chuong-trinh-677-2026.pdf]"), prompts.asked.toString());
        click("reporting.sign");
        settle();
        write("Quang Van Thiem");
        look("reports-sign");
        chord(KeyCode.ENTER);
        settle();
        assertTrue(prompts.told.getLast().contains("01/BC-HKH"), prompts.told.toString());
        assertTrue(standing("p677").startsWith("đã ký ngày 05/12/2026, số 01/BC-HKH"), standing("p677"));
        look("reports-signed");
    }

    @Test
    void whatIsMissingLeadsToWhereItIsEntered() {
        settle();
        HoleLine fund = model.holes().stream().filter(hole -> hole.detail().equals("fund")).findFirst().orElseThrow();
        onScreen(() -> model.enter(fund));
        assertEquals("REPORTS fund", visited);
        HoleLine rounds = model.holes().stream().filter(hole -> hole.detail().equals("rounds")).findFirst().orElseThrow();
        onScreen(() -> model.enter(rounds));
        assertEquals("SETTINGS rounds", visited);
        assertEquals(2026, model.holes().getFirst().year(), "what the report's own year misses comes first");
        onScreen(() -> model.yearProperty().set(2024));
        settle();
        assertEquals(2024, model.stateProperty().get().report().year());
        assertTrue(model.years().contains(2022));
    }

    @Test
    void picturesInOtherSizesAndColours() {
        settle();
        onScreen(() -> window.appearanceProperty().set(new Appearance(100, true)));
        onScreen(() -> model.kindProperty().set(ReportKind.FIVE_YEARS));
        settle();
        look("reports-five-dark");
        onScreen(() -> window.appearanceProperty().set(new Appearance(150, false)));
        settle();
        look("reports-150");
        click("reporting.side_open");
        settle();
        look("reports-side-150");
    }
}
