package vn.sokhuyenhoc.ui.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.domain.document.PaperKind;

/** The screen of papers in the window, by keyboard alone. */
class DocumentsScreenTest extends DocumentsWindowTest {
    @Test
    void theJobByKeyboard() throws Exception {
        choose(PaperKind.CERTIFICATION, 0);
        assertTrue(pageNumber().matches("Trang 1 / \\d\\d"), pageNumber());
        assertTrue(this.<Label>node("documents.draft").getText().startsWith("BẢN NHÁP"));
        look("documents-first");
        chord(KeyCode.PAGE_DOWN);
        assertTrue(pageNumber().startsWith("Trang 2 / "), pageNumber());
        prompts.file = folder.resolve("danh-sach.pdf");
        chord(KeyCode.CONTROL, KeyCode.S);
        settle();
        assertEquals("Danh sách công nhận: đã lưu 1.296 dòng vào tệp danh-sach.pdf.", prompts.told.getLast());
        assertTrue(prompts.asked.getLast().endsWith("[danh-sach-cong-nhan-2026-cong-dan.pdf]"), prompts.asked.toString());
        assertTrue(Files.size(prompts.file) > 50_000);
        chord(KeyCode.CONTROL, KeyCode.PAGE_UP);
        settle();
        assertFalse(model.order().kindProperty().get() == PaperKind.CERTIFICATION);
    }

    /** The arrow keys go through the list, which scrolls with them. */
    @Test
    void theListScrollsWithTheKeys() {
        settle();
        onScreen(() -> model.order().kindProperty().set(PaperKind.PEOPLE));
        onScreen(() -> this.<ToggleButton>node("documents.kind-people").requestFocus());
        int kinds = model.order().kinds().size();
        for (int i = 1; i < kinds; i++) {
            chord(KeyCode.DOWN);
        }
        settle();
        assertEquals(model.order().kinds().getLast(), model.order().kindProperty().get());
        ToggleButton last = node("documents.kind-" + model.order().kinds().getLast().name().toLowerCase(Locale.ROOT));
        assertTrue(last.localToScene(last.getLayoutBounds()).getMaxY() < HEIGHT, "the last one is seen");
        look("documents-last");
    }

    @Test
    void aSheetSaysWhatItHolds() throws Exception {
        choose(PaperKind.ROSTER, 0);
        assertEquals("Có 1.800 phiếu.", this.<Label>node("documents.rows").getText());
        look("documents-roster");
        prompts.file = folder.resolve("ket-qua.xlsx");
        click("documents.save-excel");
        settle();
        assertTrue(Files.size(prompts.file) > 50_000);
    }

    @Test
    void papersToCollectFormsWith() throws Exception {
        settle();
        choose(PaperKind.ROLL, 1);
        assertEquals("Trang 1 / 8", pageNumber());
        assertEquals("", this.<Label>node("documents.draft").getText(), "a roll has no criteria");
        prompts.file = folder.resolve("roll.xlsx");
        click("documents.save-excel");
        settle();
        assertEquals("Theo dõi thu phiếu: đã lưu 228 dòng vào tệp roll.xlsx.", prompts.told.getLast());
        assertTrue(prompts.asked.getLast().endsWith("[theo-doi-thu-phieu-2026-cong-dan-ban-na-lo.xlsx]"), prompts.asked.toString());
        choose(PaperKind.FORMS, 1);
        assertEquals("Trang 1 / 10", pageNumber());
        assertTrue(this.<Label>node("documents.draft").getText().startsWith("BẢN NHÁP"));
        click("documents.empty");
        chord(KeyCode.DIGIT5);
        prompts.file = folder.resolve("forms.pdf");
        chord(KeyCode.CONTROL, KeyCode.S);
        settle();
        assertEquals("Phiếu in sẵn tên: đã lưu 233 dòng vào tệp forms.pdf.", prompts.told.getLast());
        look("documents-forms");
    }

    @Test
    void askedForThePrinter() {
        choose(PaperKind.CERTIFICATION, 1);
        chord(KeyCode.CONTROL, KeyCode.P);
        settle();
        assertEquals("Canon phòng họp", model.output().printing().printerProperty().get());
        look("documents-print");
        chord(KeyCode.ENTER);
        settle();
        assertFalse(desk.printer.printed.isEmpty());
        chord(KeyCode.CONTROL, KeyCode.P);
        settle();
        chord(KeyCode.ESCAPE);
        assertFalse(model.output().printing().openProperty().get());
        assertEquals("documents.print", scene.getFocusOwner().getId());
    }

    @Test
    void minutesWithTheirWords() {
        choose(PaperKind.MINUTES, 1);
        look("documents-minutes");
        click("documents.field-meeting_begin");
        write("19 gio");
        chord(KeyCode.TAB);
        chord(KeyCode.TAB);
        chord(KeyCode.TAB);
        write("45 ho");
        chord(KeyCode.TAB);
        assertEquals("documents.field-chair", scene.getFocusOwner().getId(), "Tab leaves a field of several lines too");
        settle();
        assertEquals("19 gio", model.order().answers().property(PaperKind.Field.MEETING_BEGIN).get());
        assertEquals("45 ho", model.order().answers().property(PaperKind.Field.PRESENT).get());
        click("documents.answers_open");
        settle();
        look("documents-minutes-folded");
    }

    @Test
    void theWayToTheCriteria() {
        choose(PaperKind.CERTIFICATION, 0);
        click("documents.open_criteria");
        assertEquals("CRITERIA ", visited);
    }
}
