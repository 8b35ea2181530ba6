package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.store.Database;

/** A form of somebody whose import was taken back while the form lay on the screen. */
class GoneTest {
    @TempDir
    private Path folder;

    @Test
    void saysWhoIsNoLongerThere() {
        try (SampleRegister sample = SampleRegister.in(folder)) {
            Database database = sample.database();
            Round round = sample.round();
            ImportPeople people = new ImportPeople(database, SampleRegister.CLOCK);
            Imported brought = people.write(people.preview(new ListFiles(new WorkbookReader())
                .paste("Họ và tên\tNăm sinh\tGiới tính\tThôn\nSùng A Lềnh\t1971\tNam\tBản Nà Lo", "test")), Progress.NONE);
            FormEntry entry = new FormEntry(database, SampleRegister.CLOCK);
            Subject lenh = entry.find(round, "Sùng A Lềnh", 1).getFirst();
            new ImportBook(database, SampleRegister.CLOCK).undo(brought.number(), Progress.NONE);
            long before = database.runningNumber();
            FaultException refused = assertThrows(FaultException.class, () ->
                entry.accept(new Keyed(round, lenh, new FormDraft(List.of("9", "9", "9", "9", "9", "9", "9", "9", "9", "9"))), true));
            assertEquals(Fault.SUBJECT_GONE, refused.fault());
            assertEquals(List.of("Sùng A Lềnh"), refused.args());
            assertEquals(before, database.runningNumber());
        }
    }
}
