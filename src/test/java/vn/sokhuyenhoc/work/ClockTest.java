package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.store.AuditLog;
import vn.sokhuyenhoc.store.Database;

/** A computer whose clock stands before the last change. */
class ClockTest {
    private static final String PASSWORD = "matkhau123";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"-20, 0", "1, 0", "26, 1", "90000, 1"})
    void isToldAtOpening(int hoursAhead, int told) {
        try (Database database = Database.create(folder, PASSWORD.toCharArray())) {
            new PlaceBook(database).add("Thôn 1", "", null);
            AuditLog.setLastNoted(database, LocalDateTime.now().plusHours(hoursAhead));
        }
        AtomicReference<Database> opened = new AtomicReference<>();
        new Opening(folder, null, opened::set).open(PASSWORD.toCharArray());
        try (Database database = opened.get()) {
            List<Fault> warned = database.warnings().stream().map(FaultException::fault).toList();
            assertEquals(told, warned.stream().filter(fault -> fault == Fault.CLOCK_BEHIND).count());
        }
    }
}
