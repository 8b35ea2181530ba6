package vn.sokhuyenhoc.ui.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.domain.document.PaperKind.Field;
import vn.sokhuyenhoc.domain.document.PaperKind.Format;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;

/** The desk of papers without a screen: what is filled in, saved, printed. */
class DocumentsViewModelTest extends DocumentsModelTest {
    @Test
    void whatIsFilledInIsThereTheNextTime() {
        choose(PaperKind.MINUTES, 1);
        assertEquals("Chưa có số: trên giấy để trống, ghi bằng tay. Còn 7 trên 7 mục chưa ghi: trên giấy là dòng chấm.", model.gapsProperty().get());
        model.order().answers().property(Field.CHAIR).set("Lò Thị Hương");
        model.order().answers().property(Field.PRESENT).set("45 hộ\nvắng 3 hộ");
        model.refresh();
        assertTrue(model.gapsProperty().get().contains("Còn 5 trên 7 mục"), model.gapsProperty().get());
        model.order().answers().property(Field.SECRETARY).set("Quàng Văn Thiêm"); // Not waited for: another paper is chosen at once.
        choose(PaperKind.MINUTES, 2);
        assertEquals("", model.order().answers().property(Field.CHAIR).get(), "another village");
        model = opened();
        choose(PaperKind.MINUTES, 1);
        assertEquals("Lò Thị Hương", model.order().answers().property(Field.CHAIR).get());
        assertEquals("45 hộ\nvắng 3 hộ", model.order().answers().property(Field.PRESENT).get());
        assertEquals("Quàng Văn Thiêm", model.order().answers().property(Field.SECRETARY).get());
    }

    @Test
    void savedInEachOfItsFormats() throws Exception {
        for (PaperKind kind : model.order().kinds()) {
            choose(kind, 1);
            for (Format format : kind.formats()) {
                prompts.file = folder.resolve(kind + "." + format.ending());
                model.output().save(format);
                assertTrue(prompts.failures.isEmpty() || prompts.failures.stream().allMatch(FaultException.class::isInstance),
                    () -> kind + " " + format + " " + prompts.failures);
                assertEquals(prompts.failures.isEmpty(), Files.exists(prompts.file), kind + " " + format);
                prompts.failures.clear();
            }
        }
    }

    @Test
    void aReadOnlyFolderLosesNothing() throws Exception {
        choose(PaperKind.CERTIFICATION, 1);
        Path file = folder.resolve("taken.pdf");
        Files.createDirectory(file);
        prompts.file = file;
        model.output().save(Format.PDF);
        assertEquals(Fault.FILE_NOT_WRITTEN, ((FaultException) prompts.failures.removeFirst()).fault());
        assertTrue(Files.isDirectory(file));
    }

    @Test
    void printed() {
        choose(PaperKind.CERTIFICATION, 1);
        model.output().printing().ask();
        assertTrue(model.output().printing().openProperty().get());
        model.output().printing().copiesProperty().set("0");
        model.output().print();
        assertEquals("Số bản là một số từ 1 đến 200.", model.output().printing().messageProperty().get());
        model.output().printing().copiesProperty().set("2");
        model.output().printing().pagesProperty().set("2-1");
        model.output().print();
        assertEquals("Trang ghi như 3 hoặc 2-5; để trống là in tất cả.", model.output().printing().messageProperty().get());
        assertEquals(List.of(), desk.printer.printed);
        model.output().printing().pagesProperty().set(" 1 – 2 ");
        model.output().print();
        assertEquals(2, desk.printer.printed.size());
        assertTrue(desk.printer.printed.getFirst().startsWith("Danh sách công nhận, "), desk.printer.printed.toString());
        assertEquals("Đã chuyển 2 trang, 2 bản, cho máy in “Canon phòng họp”.", prompts.told.getLast());
        assertFalse(model.output().printing().openProperty().get());
    }

    @Test
    void aPrinterThatIsNotThereOrHasGone() {
        choose(PaperKind.CERTIFICATION, 1);
        model.output().printing().ask();
        desk.printer.there = false;
        model.output().print();
        assertEquals(Fault.PRINTER_GONE, ((FaultException) prompts.failures.removeFirst()).fault());
        model.output().printing().ask();
        assertEquals(Fault.PRINTER_NONE, ((FaultException) prompts.failures.removeFirst()).fault());
        assertFalse(model.output().printing().openProperty().get());
    }

    @Test
    void aDraftIsNotIssuedAndTakesNoNumber() {
        choose(PaperKind.CERTIFICATION, 1);
        assertTrue(model.draftProperty().get().startsWith("BẢN NHÁP"));
        model.issuing().ask();
        assertFalse(model.issuing().asked().openProperty().get());
        assertTrue(prompts.told.getLast().startsWith("Chưa ban hành được vì bộ tiêu chí chưa đối chiếu"), prompts.told.toString());
        assertEquals(List.of(), desk.numbers.of(2026));
    }
}
