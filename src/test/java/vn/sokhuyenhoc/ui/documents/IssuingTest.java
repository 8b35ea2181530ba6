package vn.sokhuyenhoc.ui.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.sokhuyenhoc.domain.document.ArchivedPaper;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperNumber;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.recognition.Step;
import vn.sokhuyenhoc.domain.recognition.StepDone;
import vn.sokhuyenhoc.domain.recognition.TitleList;
import vn.sokhuyenhoc.work.CriteriaShelf;
import vn.sokhuyenhoc.work.SampleRegister;
import vn.sokhuyenhoc.work.round.TitleLists;

/** Papers are numbered and issued, one after the other. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IssuingTest extends DocumentsModelTest {
    @Test
    @Order(7)
    void issuedWithItsNumberIntoTheArchive() {
        new CriteriaShelf(sample.database()).markChecked(sample.round().setId(), "Quàng Văn Thiêm", LocalDate.of(2026, 12, 1));
        model = opened();
        choose(PaperKind.CERTIFICATION, 1);
        model.issuing().ask();
        assertTrue(model.issuing().asked().questionProperty().get().startsWith("Sẽ ban hành văn bản số 01/DS-HKH, ngày 05/12/2026"),
            model.issuing().asked().questionProperty().get());
        model.issuing().asked().answer();
        assertEquals("Hãy ghi họ tên người ban hành.", model.issuing().asked().messageProperty().get());
        assertEquals(List.of(), desk.archive.all());
        model.issuing().asked().whoProperty().set("  Lò Văn  Inh ");
        model.issuing().asked().answer();
        assertEquals("Danh sách công nhận số 01/DS-HKH ngày 05/12/2026 đã ban hành; bản PDF đã cất vào kho văn bản.", prompts.told.getLast());
        ArchivedPaper paper = desk.archive.all().getFirst();
        assertEquals("Lò Văn Inh", paper.madeBy());
        assertEquals(model.order().places().chosenProperty().get().id(), paper.of().placeId());
        assertEquals(desk.numbers.of(2026).getFirst().id(), paper.of().numberId());
        assertArrayEquals(new byte[] {'%', 'P', 'D', 'F'}, Arrays.copyOf(desk.archive.content(paper), 4));
        assertEquals("01", model.order().numberProperty().get());
        model.issuing().ask();
        assertEquals("Văn bản số 01/DS-HKH đã ban hành ngày 05/12/2026. Ban hành lần nữa thì kho giữ cả hai bản.",
            model.issuing().asked().questionProperty().get());
        assertEquals("  Lò Văn  Inh ", model.issuing().asked().whoProperty().get());
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
        assertTrue(line.summary().startsWith("Danh sách công nhận, ") && line.summary().endsWith(model.order().places().chosenProperty().get().name()),
            line.summary());
        model = opened();
        choose(PaperKind.CERTIFICATION, 2);
        assertEquals("02", model.order().numberProperty().get());
        model.issuing().ask();
        assertEquals("Lò Văn Inh", model.issuing().asked().whoProperty().get(), "who issued last");
        model.issuing().asked().answer();
        assertEquals("02/DS-HKH", desk.archive.all().getFirst().number());
        assertEquals(2, desk.numbers.of(2026).size());
    }

    @Test
    @Order(9)
    void minutesShowThatTheVillageHasReviewed() {
        choose(PaperKind.MINUTES, 1);
        model.issuing().ask();
        model.issuing().asked().answer();
        assertEquals(List.of(), prompts.failures);
        StepDone step = desk.way.notes(sample.round()).getLast();
        assertEquals(Step.REVIEWED, step.step());
        assertEquals(model.order().places().chosenProperty().get().id(), step.placeId());
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
        model.issuing().asked().answer();
        choose(PaperKind.SUBMISSION, 0);
        model.issuing().ask();
        model.issuing().asked().answer();
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
        int numbers = desk.numbers.of(2026).size();
        choose(PaperKind.MINUTES, 3);
        model.order().dateProperty().set(LocalDate.of(2026, 12, 24));
        model.issuing().ask();
        model.issuing().asked().whoProperty().set("Lò Văn Inh");
        model.issuing().asked().answer();
        assertEquals(1, prompts.failures.size(), "a meeting to come is no step that was taken");
        assertTrue(prompts.failures.removeFirst() instanceof FaultException);
        assertEquals(before, desk.archive.all().size());
        assertEquals(numbers, desk.numbers.of(2026).size());
        assertEquals("", model.order().numberProperty().get());
    }
}
