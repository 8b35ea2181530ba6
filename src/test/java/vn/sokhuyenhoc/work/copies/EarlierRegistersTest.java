package vn.sokhuyenhoc.work.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sokhuyenhoc.domain.copy.CopyManifest;
import vn.sokhuyenhoc.domain.copy.CopyReason;
import vn.sokhuyenhoc.domain.copy.Counted;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.work.Checkup;

/**
 * Small registers written by earlier versions of the tables, one folder each (five people of two villages, three forms; the password is that of
 * the other tests): they open, and as they were before they lie in a copy.
 */
class EarlierRegistersTest {
    @TempDir
    private Path folder;

    static List<Path> earlier() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/registers"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private Path copyOf(Path earlier) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        try (Stream<Path> files = Files.list(earlier)) {
            for (Path file : files.toList()) {
                Files.copy(file, data.resolve(file.getFileName()));
            }
        }
        return data;
    }

    @ParameterizedTest
    @MethodSource("earlier")
    void opensWithAWayBack(Path earlier) throws IOException {
        Path data = copyOf(earlier);
        CopyShelf.Kept before;
        try (Database database = CopyRegister.open(data)) {
            FaultException said = database.warnings().getFirst();
            assertEquals(Fault.REGISTER_UPGRADED, said.fault());
            before = new CopyShelf(database).all().getFirst();
            CopyManifest manifest = before.manifest();
            assertEquals(said.args().getFirst(), before.file());
            assertEquals(CopyReason.UPGRADE, before.name().why());
            assertTrue(earlier.getFileName().toString().endsWith("V" + before.manifest().schema()), before.manifest().schema());
            assertEquals(List.of(5L, 2L, 3L), Stream.of(Counted.PEOPLE, Counted.PLACES, Counted.FORMS).map(counted -> counted.in(manifest.state())).toList());
            assertEquals(before.manifest().state().rows("PERSON"), new CopyShelf(database).compare(before.file()).now().rows("PERSON"));
            assertTrue(new Checkup(database).run(Progress.NONE).differences().isEmpty());
        }
        try (Database database = CopyRegister.open(data)) {
            assertEquals(List.of(), database.warnings(), "brought up once");
            assertEquals(1, new CopyShelf(database).all().size());
        }
        Path back = folder.resolve("back");
        new Restoring(back, CopyRegister.at(0)).put(before.file(), CopyRegister.PASSWORD, false);
        try (Database database = CopyRegister.open(back)) {
            assertEquals(before.manifest().state().rows("ASSESSMENT"), new CopyShelf(database).compare(before.file()).now().rows("ASSESSMENT"));
        }
    }

    /** Without the copy there is no way back: the tables stay as they are. */
    @ParameterizedTest
    @MethodSource("earlier")
    void isLeftAloneWhereNoCopyCanBeMade(Path earlier) throws IOException {
        Path data = copyOf(earlier);
        Files.writeString(data.resolve("copies"), "a file in the folder's place");
        for (int i = 0; i < 2; i++) {
            FaultException refused = assertThrows(FaultException.class, () -> CopyRegister.open(data));
            assertEquals(Fault.FILE_NOT_WRITTEN, refused.fault());
        }
        Files.delete(data.resolve("copies"));
        try (Database database = CopyRegister.open(data)) {
            assertEquals(Fault.REGISTER_UPGRADED, database.warnings().getFirst().fault());
        }
    }
}
