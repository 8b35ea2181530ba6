package vn.sokhuyenhoc.work.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.privacy.DataRequest;
import vn.sokhuyenhoc.domain.privacy.DataRequest.Kind;
import vn.sokhuyenhoc.work.GroupRegister;

/** Requests about personal data have their days, and the most urgent is on top. */
class RequestBookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    @TempDir
    private Path folder;
    private GroupRegister register;
    private RequestBook book;

    @BeforeEach
    void open() {
        register = new GroupRegister(folder);
        book = new RequestBook(register.database(), GroupRegister.CLOCK);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-16,VIEW,2026-11-18,2026-11-26", "2026-11-19,CORRECT,2026-11-23,2026-11-29", "2026-11-20,WITHDRAW,2026-11-24,2026-12-05",
        "2026-11-21,RESTRICT,2026-11-24,2026-12-06", "2026-11-22,DELETE,2026-11-24,2026-12-12"})
    void eachKindHasItsClocks(LocalDate received, Kind kind, LocalDate answer, LocalDate done) {
        DataRequest request = DataRequest.received("Lò Thị Mai", kind, received, "");
        assertEquals(List.of(answer, done), List.of(request.answerDue(), request.doneDue()));
    }

    private List<String> names() {
        return book.all().stream().map(DataRequest::personName).toList();
    }

    @Test
    void theMostUrgentIsOnTopAndWhatIsDoneBelow() {
        book.add("Lò Thị Mai", Kind.DELETE, TODAY.minusDays(3), "Lan");
        book.add("Hà Văn Bốn", Kind.VIEW, TODAY.minusDays(12), "Lan");
        book.add("Cầm Thị Ín", Kind.VIEW, TODAY, "");
        assertEquals(List.of("Hà Văn Bốn", "Lò Thị Mai", "Cầm Thị Ín"), names());
        DataRequest late = book.all().getFirst();
        assertEquals(10, late.lateBy(TODAY), "two working days from a Tuesday");
        book.answer(late);
        assertEquals(2, book.all().getFirst().lateBy(TODAY));
        book.finish(book.all().getFirst(), "Đã in và đưa tận tay");
        assertEquals(List.of("Lò Thị Mai", "Cầm Thị Ín", "Hà Văn Bốn"), names());
        assertEquals(0, book.all().getLast().lateBy(TODAY));
        assertEquals(TODAY, book.all().getLast().doneOn());
    }

    @Test
    void withoutNameOrOutcomeNothingIsKept() {
        assertThrows(FaultException.class, () -> book.add("  ", Kind.VIEW, TODAY, ""));
        assertThrows(FaultException.class, () -> book.add("Lò Thị Mai", Kind.VIEW, TODAY.plusDays(1), ""));
        book.add("Lò Thị Mai", Kind.VIEW, TODAY, "");
        assertThrows(FaultException.class, () -> book.finish(book.all().getFirst(), ""));
        assertEquals(1, book.all().stream().filter(DataRequest::isOpen).count());
    }
}
