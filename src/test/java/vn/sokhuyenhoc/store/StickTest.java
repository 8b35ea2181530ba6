package vn.sokhuyenhoc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.h2.mvstore.MVStoreException;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;

/** A stick with the register that is pulled out while it is open, and put in again. */
class StickTest {
    @TempDir
    private Path folder;

    @Test
    void isNamedAndWorkGoesOnWhenItIsThereAgain() throws IOException {
        Path stick = folder.resolve("stick");
        try (Database database = Database.create(stick, "matkhau123".toCharArray())) {
            add(database, "first");
            Files.move(stick, folder.resolve("pulled"));
            FaultException refused = assertThrows(FaultException.class, () -> database.change(Deed.OFFICE, () -> {
                throw failing(database, "Input/output error");
            }));
            assertEquals(Fault.FOLDER_GONE, refused.fault());
            assertEquals(Fault.FOLDER_GONE, assertThrows(FaultException.class, database::runningNumber).fault());
            Files.move(folder.resolve("pulled"), stick);
            add(database, "second");
            assertEquals(2, database.sql().fetchValue("select cast(count(*) as int) from setting"));
            assertEquals(database.runningNumber(), database.verifyJournal().lastNumber());
        }
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aDiskIsToldFromADamagedFile(Exception failure, boolean disk) {
        assertEquals(disk, DiskFailure.isBehind(new DataAccessException("x", new SQLException(failure))));
    }

    static List<Arguments> failures() {
        return List.of(Arguments.of(new IOException("Input/output error"), true),
            Arguments.of(new FileSystemException("x", null, "Input/output error"), true), Arguments.of(new EOFException(), false),
            Arguments.of(new AccessDeniedException("x"), false), Arguments.of(new MVStoreException(0, "corrupt"), false));
    }

    private static void add(Database database, String name) {
        database.change(Deed.OFFICE, () -> database.sql().execute("insert into setting (name, words) values (?, ?)", name, name));
    }

    private static DataAccessException failing(Database database, String words) {
        var store = database.sql().connectionResult(connection -> OpenFile.store(connection));
        MVStoreException panic = assertThrows(MVStoreException.class, () -> store.panic(new IOException(words)));
        return new DataAccessException("not written", new SQLException(panic));
    }
}
