package vn.sokhuyenhoc.ui.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.document.ArchivedPaper;
import vn.sokhuyenhoc.domain.document.PaperKind.Field;
import vn.sokhuyenhoc.domain.document.PaperKind.Format;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperNumber;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.recognition.Step;
import vn.sokhuyenhoc.domain.recognition.StepDone;
import vn.sokhuyenhoc.domain.recognition.TitleList;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.work.CriteriaShelf;
import vn.sokhuyenhoc.work.SampleRegister;
import vn.sokhuyenhoc.work.round.TitleLists;

/** The desk of papers without a screen: what is filled in, saved, printed, numbered and issued. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DocumentsViewModelTest {
    private static @TempDir Path common;
    private static SampleRegister sample;

    @TempDir
    private Path folder;
    private final Messages messages = new Messages(Messages.VIETNAMESE);
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final SameThreadRunner runner = new SameThreadRunner(prompts.failures::add);
    private PaperDesk desk;
    private DocumentsViewModel model;

    @BeforeAll
    static void make() {
        sample = SampleRegister.in(common.resolve("register"));
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    @BeforeEach
    void open() {
        desk = new PaperDesk(sample);
        model = opened();
    }

    private DocumentsViewModel opened() {
        DocumentsViewModel fresh = new DocumentsViewModel(desk.jobs(), SampleRegister.CLOCK,
            new DocumentsViewModel.Desk(runner, prompts, (screen, detail) -> { }, messages));
        fresh.load();
        return fresh;
    }

    private void choose(PaperKind kind, int place) {
        model.order().kindProperty().set(kind);
        model.order().placeProperty().set(model.order().places().get(place));
    }

    @Test
    @Order(1)
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
    @Order(2)
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
    @Order(3)
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
    @Order(4)
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
    @Order(5)
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
    @Order(6)
    void aDraftIsNotIssuedAndTakesNoNumber() {
        choose(PaperKind.CERTIFICATION, 1);
        assertTrue(model.draftProperty().get().startsWith("BẢN NHÁP"));
        model.issuing().ask();
        assertFalse(model.issuing().openProperty().get());
        assertTrue(prompts.told.getLast().startsWith("Chưa ban hành được vì bộ tiêu chí chưa đối chiếu"), prompts.told.toString());
        assertEquals(List.of(), desk.numbers.of(2026));
    }

    @Test
    @Order(7)
    void issuedWithItsNumberIntoTheArchive() {
        new CriteriaShelf(sample.database()).markChecked(sample.round().setId(), "Quàng Văn Thiêm", LocalDate.of(2026, 12, 1));
        model = opened();
        choose(PaperKind.CERTIFICATION, 1);
        model.issuing().ask();
        assertTrue(model.issuing().questionProperty().get().startsWith("Sẽ ban hành văn bản số 01/DS-HKH, ngày 05/12/2026"),
            model.issuing().questionProperty().get());
        model.issuing().issue();
        assertEquals("Hãy ghi họ tên người ban hành.", model.issuing().messageProperty().get());
        assertEquals(List.of(), desk.archive.all());
        model.issuing().whoProperty().set("  Lò Văn  Inh ");
        model.issuing().issue();
        assertEquals("Danh sách công nhận số 01/DS-HKH ngày 05/12/2026 đã ban hành; bản PDF đã cất vào kho văn bản.", prompts.told.getLast());
        ArchivedPaper paper = desk.archive.all().getFirst();
        assertEquals("Lò Văn Inh", paper.madeBy());
        assertEquals(model.order().placeProperty().get().id(), paper.of().placeId());
        assertEquals(desk.numbers.of(2026).getFirst().id(), paper.of().numberId());
        assertArrayEquals(new byte[] {'%', 'P', 'D', 'F'}, java.util.Arrays.copyOf(desk.archive.content(paper), 4));
        assertEquals("01", model.order().numberProperty().get());
        model.issuing().ask();
        assertEquals("Văn bản số 01/DS-HKH đã ban hành ngày 05/12/2026. Ban hành lần nữa thì kho giữ cả hai bản.",
            model.issuing().questionProperty().get());
        assertEquals("  Lò Văn  Inh ", model.issuing().whoProperty().get());
    }

    @Test
    @Order(8)
    void aNumberIsTakenOnceAndKept() {
        choose(PaperKind.CERTIFICATION, 2);
        model.takeNumber();
        assertEquals("02", model.order().numberProperty().get());
        model.takeNumber();
        assertEquals(2, desk.numbers.of(2026).size(), "a paper that has a number takes none");
        PaperNumber line = desk.numbers.of(2026).getLast();
        assertTrue(line.summary().startsWith("Danh sách công nhận, ") && line.summary().endsWith(model.order().placeProperty().get().name()),
            line.summary());
        model = opened();
        choose(PaperKind.CERTIFICATION, 2);
        assertEquals("02", model.order().numberProperty().get());
        model.issuing().ask();
        assertEquals("Lò Văn Inh", model.issuing().whoProperty().get(), "who issued last");
        model.issuing().issue();
        assertEquals("02/DS-HKH", desk.archive.all().getFirst().number());
        assertEquals(2, desk.numbers.of(2026).size());
    }

    @Test
    @Order(9)
    void minutesShowThatTheVillageHasReviewed() {
        choose(PaperKind.MINUTES, 1);
        model.issuing().ask();
        model.issuing().issue();
        assertEquals(List.of(), prompts.failures);
        StepDone step = desk.way.notes(sample.round()).getLast();
        assertEquals(Step.REVIEWED, step.step());
        assertEquals(model.order().placeProperty().get().id(), step.placeId());
        assertEquals("03/BB-HKH", step.paperNo());
        assertEquals("Lò Văn Inh", step.who());
    }

    @Test
    @Order(10)
    void aSubmissionIsNotedOnTheListOfTheRound() {
        TitleLists lists = new TitleLists(sample.database(), SampleRegister.CLOCK);
        TitleList list = lists.make(sample.round(), new TitleLists.Paper("", LocalDate.of(2026, 12, 5), "Lò Văn Inh"));
        choose(PaperKind.PROPOSED, 0);
        model.issuing().ask();
        model.issuing().issue();
        choose(PaperKind.SUBMISSION, 0);
        model.issuing().ask();
        model.issuing().issue();
        assertEquals(List.of(), prompts.failures);
        TitleList now = lists.find(list.id()).orElseThrow();
        assertEquals("04/DS-HKH", now.paperNo());
        assertEquals("05/TTr-HKH", now.submission().orElseThrow().number());
        assertEquals(list.id(), desk.archive.all().getFirst().of().listId());
    }

    /** What cannot be made keeps its number, and leaves nothing in the archive. */
    @Test
    @Order(11)
    void nothingIsHalfIssued() {
        int before = desk.archive.all().size();
        choose(PaperKind.MINUTES, 3);
        model.order().dateProperty().set(LocalDate.of(2026, 12, 24));
        model.issuing().ask();
        model.issuing().issue();
        assertEquals(1, prompts.failures.size(), "a meeting to come is no step that was taken");
        assertTrue(prompts.failures.removeFirst() instanceof FaultException);
        assertEquals(before, desk.archive.all().size());
        assertEquals(5, desk.numbers.of(2026).size());
        assertEquals("", model.order().numberProperty().get());
    }
}
