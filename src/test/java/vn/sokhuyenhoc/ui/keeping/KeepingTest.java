package vn.sokhuyenhoc.ui.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.domain.privacy.Policy;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.ui.TitleDesk;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.work.GroupRegister;
import vn.sokhuyenhoc.work.privacy.FaultReport;
import vn.sokhuyenhoc.work.privacy.Policies;
import vn.sokhuyenhoc.work.privacy.ProcessingRecord;

/** Purpose and years are set, and the papers are made. */
class KeepingTest extends TitleDesk {
    private Policies policies;

    @Override
    protected String name() {
        return "keeping";
    }

    @Override
    protected ScreenView view() {
        policies = new Policies(desk.database());
        return new KeepingView(new KeepingViewModel(new KeepingViewModel.Jobs(policies,
            new ProcessingRecord(desk.database(), new PdfWriter(), messages, GroupRegister.CLOCK), new FaultReport(desk.database(),
            GroupRegister.CLOCK)), runner, prompts, messages), messages);
    }

    @Test
    void whatTheOfficeSetIsKeptAndThePapersAreMade() throws IOException {
        onScreen(() -> window.go(Screen.RESULTS, "keeping"));
        until(() -> focused("privacy.purpose"));
        write("danh gia cong dan hoc tap");
        chord(KeyCode.TAB);
        chord(KeyCode.TAB);
        chord(KeyCode.TAB);
        until(() -> focused("privacy.years"));
        write("0");
        chord(KeyCode.ENTER);
        until(() -> focused("privacy.years"));
        inAllDress("keeping");
        write("5");
        chord(KeyCode.ENTER);
        until(() -> told("Đã lưu."));
        assertEquals(new Policy("danh gia cong dan hoc tap", "", 5, ""), policies.now());
        Path out = Files.createTempDirectory("keeping");
        press("privacy.record", out.resolve("ghi.pdf"));
        press("privacy.report", out.resolve("loi.txt"));
        assertEquals(List.of(), prompts.failures);
    }

    private void press(String id, Path out) {
        prompts.file = out;
        onScreen(() -> this.<Button>node(id).fire());
        until(() -> told("Đã ghi tệp " + out.getFileName() + ".") && Files.size(out) > 0);
    }
}
