package vn.sokhuyenhoc.work.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.PlaceCount;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.document.CertificateLayout;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.recognition.Recognition;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.SubjectStore;
import vn.sokhuyenhoc.store.TestRows;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.GroupRegister;
import vn.sokhuyenhoc.work.RoundBook;
import vn.sokhuyenhoc.work.copies.CopyKeeper;
import vn.sokhuyenhoc.work.copies.CopyShelf;
import vn.sokhuyenhoc.work.paper.CertificateOrder;
import vn.sokhuyenhoc.work.paper.Certificates;
import vn.sokhuyenhoc.work.paper.PaperArchive;
import vn.sokhuyenhoc.work.round.WayDesk;

/** What is printed after somebody was erased: no roll, form or certificate for them, and the same counts as before. */
class ErasedOnPapersTest {
    @TempDir
    private Path folder;
    private WayDesk desk;
    private Database database;
    private long on;

    @BeforeEach
    void open() {
        desk = new WayDesk(folder);
        database = desk.database();
        desk.decided();
        on = desk.titles.people.get(WayDesk.ON);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void erase() {
        CopyShelf shelf = new CopyShelf(database);
        new Erasing(database, shelf, new CopyKeeper(database, shelf, GroupRegister.CLOCK), GroupRegister.CLOCK, new Messages(Messages.VIETNAMESE))
            .erase(List.of(on), "Gia đình yêu cầu", null, Progress.NONE);
    }

    private List<Long> roll() {
        return new SubjectStore(database).roll(Title.CITIZEN, null).stream().map(Subject::id).toList();
    }

    private List<PlaceCount> counts() {
        return new RoundBook(database).counts(desk.round);
    }

    @Test
    void theyAreOnNoRollAndNobodyIsAskedForTheirForm() {
        List<PlaceCount> before = counts();
        assertTrue(roll().contains(on));
        erase();
        assertFalse(roll().contains(on));
        assertEquals(List.of(), new SubjectStore(database).find(Title.CITIZEN, "da xoa theo yeu cau", 9));
        assertEquals(before, counts(), "the form that came in time counts, and so does whose it was");
        TestRows.execute(database, "delete from recognition where person_id = ?", on);
        TestRows.execute(database, "delete from list_line where assessment_id in (select id from assessment where person_id = ?)", on);
        TestRows.execute(database, "delete from assessment where person_id = ?", on);
        assertEquals(before.stream().mapToInt(PlaceCount::people).sum() - 1, counts().stream().mapToInt(PlaceCount::people).sum());
    }

    @Test
    void noCertificateIsMadeForThem() {
        Certificates certificates = new Certificates(database, null, new PaperArchive(database, GroupRegister.CLOCK), GroupRegister.CLOCK);
        List<Recognition> before = certificates.find(desk.round, null, Certificates.Which.ALL, "");
        List<Long> all = before.stream().map(Recognition::id).toList();
        erase();
        assertEquals(before.size() - 1, certificates.find(desk.round, null, Certificates.Which.ALL, "").size());
        FaultException refused = assertThrows(FaultException.class, () -> certificates.pages(
            new CertificateOrder(desk.round, all, WayDesk.TODAY, CertificateLayout.USUAL), Progress.NONE));
        assertEquals(Fault.CERTIFICATE_REFUSED, refused.fault());
    }
}
