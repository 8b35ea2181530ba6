package vn.sokhuyenhoc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;

class OpenNoteTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:41:00Z"), ZoneOffset.UTC);
    private static final FaultException ELSEWHERE = new FaultException(Fault.DATA_OPEN_ELSEWHERE);

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("so-khuyen-hoc.open");
    }

    @Test
    void saysWhoHasItOpenAsLongAsTheyHave() {
        OpenNote note = new OpenNote(folder, CLOCK);
        FaultException named = OpenNote.named(ELSEWHERE, folder);
        assertEquals(Fault.DATA_OPEN_BY, named.fault());
        assertEquals(System.getProperty("user.name"), named.args().getFirst());
        assertFalse(named.args().get(1).toString().isBlank());
        assertEquals("02:41 22/11/2026", named.args().getLast());
        FaultException other = new FaultException(Fault.WRONG_PASSWORD);
        assertSame(other, OpenNote.named(other, folder), "who has it open matters to nothing else");
        note.close();
        assertSame(ELSEWHERE, OpenNote.named(ELSEWHERE, folder));
        assertFalse(Files.exists(file()));
    }

    @Test
    void whatAKilledProgramLeftSaysNothingAndIsWrittenOver() throws IOException {
        Files.write(file(), List.of("ai đó", "máy cũ", "07:00 01/11/2026"));
        assertSame(ELSEWHERE, OpenNote.named(ELSEWHERE, folder));
        try (OpenNote _ = new OpenNote(folder, CLOCK)) {
            assertEquals("02:41 22/11/2026", OpenNote.named(ELSEWHERE, folder).args().getLast());
            Files.writeString(file(), "nửa chừng");
            assertSame(ELSEWHERE, OpenNote.named(ELSEWHERE, folder), "half a note is none");
        }
    }

    @Test
    void theOpenRegisterHasOneAndTheClosedOneHasNot() {
        try (Database _ = Database.create(folder, "matkhau123".toCharArray())) {
            assertTrue(Files.exists(file()));
        }
        assertFalse(Files.exists(file()));
    }

    @Test
    void aFolderThatTakesNoNoteStopsNobody() throws IOException {
        Files.createDirectory(file());
        try (Database database = Database.create(folder, "matkhau123".toCharArray())) {
            assertEquals(0, database.runningNumber());
        }
        assertTrue(Files.isDirectory(file()), "what is not its own stays");
    }
}
