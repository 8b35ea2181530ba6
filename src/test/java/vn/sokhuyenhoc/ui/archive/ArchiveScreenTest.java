package vn.sokhuyenhoc.ui.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.domain.document.ArchivedPaper;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.store.TestRows;
import vn.sokhuyenhoc.ui.IssuedTest;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.work.paper.PaperArchive;

/** Finds an issued paper, has its bytes checked and saves it again. */
class ArchiveScreenTest extends IssuedTest {
    private static final byte[] BYTES = {1, 2, 3, 4};

    private ArchiveViewModel model;

    @Override
    protected ScreenView section() {
        keep(PaperKind.SUBMISSION, "07/TTr-HKH", "to-trinh-2026-cong-dan.pdf");
        keep(PaperKind.PROPOSED, "06/DS-HKH", "danh-sach-de-nghi-2026-cong-dan.pdf");
        model = new ArchiveViewModel(jobs.issued().archive(), jobs.desk().printing(),
            new ArchiveViewModel.Desk(runner, prompts, RegisterDesk.MESSAGES));
        return new ArchiveView(model, RegisterDesk.MESSAGES);
    }

    private void keep(PaperKind kind, String number, String file) {
        jobs.issued().archive().keep(new PaperArchive.Issued(kind, new ArchivedPaper.Of(desk.round.id(), null, null, null), number,
            LocalDate.of(2026, 12, 5), file, "Trần Thị Nguyệt"), BYTES);
    }

    private String said() {
        return this.<Label>node("archive.checked").getText();
    }

    @Test
    void aPaperIsFoundCheckedAndSavedAgain() throws Exception {
        wait(() -> model.papers().size() == 2);
        assertEquals(node("archive.find"), scene.getFocusOwner());
        look("archive-all");
        onScreen(() -> model.textProperty().set("to trinh"));
        wait(() -> model.papers().size() == 1);
        chord(KeyCode.DOWN);
        chord(KeyCode.ENTER);
        wait(() -> said().startsWith("✓ Bản lưu còn nguyên: 4 byte"));
        look("archive-checked");
        Path out = folder.resolve("lai.pdf");
        prompts.file = out;
        click("archive.save");
        wait(() -> prompts.told.stream().anyMatch(told -> told.startsWith("Đã lưu lai.pdf")));
        assertArrayEquals(BYTES, Files.readAllBytes(out));
        TestRows.execute(desk.database(), "update archived_paper set content = X'01020305'");
        click("archive.check");
        wait(() -> said().contains("không còn đúng như lúc phát hành"));
        assertTrue(model.papers().size() == 1);
        onScreen(() -> window.appearanceProperty().set(new Appearance(150, false)));
        look("archive-damaged-150");
    }
}
