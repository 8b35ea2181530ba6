package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.store.Database;

/** A register that somebody else on the same computer made. */
@DisabledOnOs(OS.WINDOWS)
class StrangerTest {
    private static final char[] PASSWORD = "matkhau123".toCharArray();

    @TempDir
    private Path folder;

    /** Nobody can look behind a link that leads to itself, as behind another's folder; unlike that it holds for the administrator too. */
    @Test
    void noneIsMadeWhereNobodyMayLook() throws IOException {
        Path closed = folder.resolve("closed");
        Files.createSymbolicLink(closed, closed);
        Opening opening = new Opening(closed, null, new AtomicReference<Database>()::set);
        assertFalse(opening.isFirstStart());
        assertEquals(Fault.FOLDER_READ_ONLY, assertThrows(FaultException.class, () -> opening.open(PASSWORD.clone())).fault());
    }

    @ParameterizedTest
    @CsvSource({"so-khuyen-hoc.keys, false, NO_RIGHTS", "so-khuyen-hoc.mv.db, false, NO_RIGHTS", "so-khuyen-hoc.journal, false, NO_RIGHTS",
        "so-khuyen-hoc.journal, true, DATA_READ_ONLY", "so-khuyen-hoc.mv.db, true, DATA_READ_ONLY"})
    void saysThatTheFilesAreAnothers(String name, boolean readable, Fault told) {
        Database.create(folder, PASSWORD.clone()).close();
        Path file = folder.resolve(name);
        assertTrue(file.toFile().setWritable(false) && (readable || file.toFile().setReadable(false)));
        assumeFalse(Files.isWritable(file), "the administrator may do all");
        Opening opening = new Opening(folder, null, new AtomicReference<Database>()::set);
        assertEquals(told, assertThrows(FaultException.class, () -> opening.open(PASSWORD.clone())).fault());
    }
}
