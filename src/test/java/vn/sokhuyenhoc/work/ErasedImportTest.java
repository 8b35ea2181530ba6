package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.audit.AuditFilter;
import vn.sokhuyenhoc.domain.audit.Left;
import vn.sokhuyenhoc.domain.audit.TakenBack;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.intake.Staying;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.copies.CopyKeeper;
import vn.sokhuyenhoc.work.copies.CopyShelf;
import vn.sokhuyenhoc.work.log.ChangeLog;
import vn.sokhuyenhoc.work.log.Undoing;
import vn.sokhuyenhoc.work.privacy.Erasing;

/** An import taken back after one of those it brought was erased: the rest goes, and who stays is said. */
class ErasedImportTest {
    @TempDir
    private Path folder;
    private ImportRegister desk;
    private long number;

    @BeforeEach
    void open() {
        desk = new ImportRegister(folder);
        number = desk.bring("Tráng A Chư\t1971\tNam\t\t0911222333\tBản Mới\t", "Vàng A Páo\t1990\tNam\t\t\tBản Mới\t").number();
        CopyShelf shelf = new CopyShelf(desk.database);
        new Erasing(desk.database, shelf, new CopyKeeper(desk.database, shelf, ImportRegister.CLOCK), ImportRegister.CLOCK,
            new Messages(Messages.VIETNAMESE)).erase(List.of(desk.named("Tráng A Chư").id()), "theo đơn", null, Progress.NONE);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void byItsNumber() {
        assertEquals(List.of(Staying.Reason.ERASED),
            desk.book.undo(number, Progress.NONE).kept().stream().map(Staying::reason).toList());
        assertEquals(List.of("Đã xóa theo yêu cầu"), desk.names());
    }

    @Test
    void fromTheLogOfChanges() {
        long entry = new ChangeLog(desk.database).nos(new AuditFilter(null, null, "", Deed.PEOPLE_IMPORT, ""))[0];
        TakenBack done = new Undoing(desk.database, ImportRegister.CLOCK).undo(List.of(entry), Progress.NONE);
        assertEquals(1, done.entries());
        assertEquals(List.of(Left.Reason.ERASED), done.left().stream().map(Left::reason).toList());
        assertEquals(1, done.left().getFirst().rows());
        assertEquals(List.of("Đã xóa theo yêu cầu"), desk.names());
    }
}
