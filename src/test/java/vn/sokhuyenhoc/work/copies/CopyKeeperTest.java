package vn.sokhuyenhoc.work.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.copy.CopyReason;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.SafeFile;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.store.AllRows;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.work.ImportPeople;
import vn.sokhuyenhoc.work.ListFiles;
import vn.sokhuyenhoc.work.SampleRegister;

/** Copies by themselves, beside work, and what happens where they cannot be made. */
class CopyKeeperTest {
    @TempDir
    private static Path folder;
    private static CopyRegister sample;

    @BeforeAll
    static void sample() {
        sample = new CopyRegister(folder);
    }

    private static List<CopyReason> reasons(Database database) {
        return new CopyShelf(database).all().stream().map(kept -> kept.name().why()).toList();
    }

    @Test
    void everyHourOfWorkWhereSomethingHasChanged() throws IOException {
        Path data = sample.in(folder.resolve("hourly"));
        try (Database database = CopyRegister.open(data)) {
            Clock[] now = {CopyRegister.at(0)};
            CopyKeeper keeper = new CopyKeeper(database, new CopyShelf(database), new Hands(now));
            keeper.watch();
            now[0] = CopyRegister.at(59);
            keeper.hourly();
            now[0] = CopyRegister.at(61);
            keeper.hourly();
            now[0] = CopyRegister.at(90);
            keeper.hourly();
            keeper.close();
            assertEquals(List.of(CopyReason.HOUR), reasons(database), "there was none yet");
            keeper = new CopyKeeper(database, new CopyShelf(database), new Hands(now));
            keeper.watch();
            now[0] = CopyRegister.at(200);
            keeper.hourly();
            CopyRegister.key(database, 0, 1);
            keeper.hourly();
            keeper.close();
            assertEquals(List.of(CopyReason.HOUR, CopyReason.HOUR), reasons(database), "only after something had changed");
            assertEquals(List.of(), keeper.warnings());
        }
    }

    /** A clock whose hands are set. */
    private static final class Hands extends Clock {
        private final Clock[] now;

        Hands(Clock[] now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return now[0].getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now[0].instant();
        }
    }

    /** The copy has what was there before the list, though it was written while the list came in. */
    @Test
    void beforeAListComesIn() throws IOException {
        Path data = sample.in(folder.resolve("import"));
        try (Database database = CopyRegister.open(data)) {
            CopyKeeper keeper = CopyRegister.keeper(database, 0);
            keeper.watch();
            long changes = database.runningNumber();
            ImportPeople people = new ImportPeople(database, SampleRegister.CLOCK);
            Path list = Files.writeString(folder.resolve("list.csv"), "Họ và tên;Ngày sinh;Giới tính;Thôn\nLò Thị Mới;12/03/1980;Nữ;Bản Nà Lo\n");
            people.write(people.preview(new ListFiles(new WorkbookReader()).open(list)), Progress.NONE);
            keeper.close();
            CopyShelf.Kept kept = new CopyShelf(database).all().getFirst();
            assertEquals(CopyReason.IMPORT, kept.name().why());
            assertEquals(changes, kept.manifest().state().changes());
            assertEquals(1, new CopyShelf(database).compare(kept.file()).lostChanges());
        }
    }

    @Test
    void atTheEndOfTheDayOnlyWhereSomethingHasChanged() throws IOException {
        Path data = sample.in(folder.resolve("close"));
        for (int day = 0; day < 2; day++) {
            Database database = CopyRegister.open(data);
            CopyKeeper keeper = CopyRegister.keeper(database, day);
            keeper.watch();
            keeper.closeWithCopy();
        }
        Map<String, String> rows;
        try (Database database = CopyRegister.open(data)) {
            assertEquals(List.of(CopyReason.CLOSE), reasons(database));
            rows = AllRows.of(database);
        }
        Path other = folder.resolve("close-other");
        new Restoring(other, CopyRegister.at(0)).put(data.resolve("copies").resolve(CopyRegister.files(data.resolve("copies")).getFirst()),
            CopyRegister.PASSWORD, false);
        try (Database database = CopyRegister.open(other)) {
            assertEquals(rows, AllRows.of(database));
        }
    }

    /** Changes go on while the copy is written: it has exactly what was there when it began. */
    @Test
    void workGoesOnWhileACopyIsWritten() throws IOException {
        Path data = sample.in(folder.resolve("beside"));
        try (Database database = CopyRegister.open(data); CopyKeeper keeper = CopyRegister.keeper(database, 0)) {
            CopyTask task = keeper.begin(CopyReason.HOUR);
            Map<String, String> then = AllRows.of(database);
            CopyRegister.key(database, 0, 40);
            long[] steps = {0};
            keeper.write(task, (done, of) -> steps[0]++);
            assertTrue(steps[0] > 10, "tells how far it is");
            Path other = folder.resolve("beside-other");
            new Restoring(other, CopyRegister.at(0)).put(data.resolve("copies").resolve(task.moment().name().file()), CopyRegister.PASSWORD, false);
            try (Database copied = CopyRegister.open(other)) {
                assertEquals(then, AllRows.of(copied));
            }
        }
    }

    @Test
    void aSecondFolderGetsEachCopyAndIsSaidOnceWhenItIsGone() throws IOException {
        Path data = sample.in(folder.resolve("second"));
        Path stick = Files.createDirectory(folder.resolve("stick"));
        try (Database database = CopyRegister.open(data); CopyKeeper keeper = CopyRegister.keeper(database, 0)) {
            CopyShelf shelf = new CopyShelf(database);
            assertThrows(FaultException.class, () -> shelf.setSecond(data.resolve("copies")));
            assertThrows(FaultException.class, () -> shelf.setSecond(folder.resolve("nowhere")));
            shelf.setSecond(stick);
            keeper.make(CopyReason.HOUR, Progress.NONE);
            assertEquals(CopyRegister.files(data.resolve("copies")), CopyRegister.files(stick));
            assertEquals(1, shelf.all().size());
            Files.move(stick, folder.resolve("pulled-out"));
            for (int i = 1; i < 3; i++) {
                new CopyKeeper(database, shelf, CopyRegister.at(60 * i)).close();
                keeper.make(CopyReason.ASKED, Progress.NONE);
            }
            assertEquals(List.of(Fault.COPY_TARGET_GONE), keeper.warnings().stream().map(FaultException::fault).toList());
            assertEquals(2, CopyRegister.files(data.resolve("copies")).size());
            Files.writeString(stick, "a file where the stick was");
            keeper.make(CopyReason.ASKED, Progress.NONE);
            assertEquals(List.of(), keeper.warnings());
        }
    }

    @Test
    void ofACopyThatFailsNothingStays() throws IOException {
        Path data = sample.in(folder.resolve("failing"));
        Files.writeString(data.resolve("copies"), "a file in the folder's place");
        try (Database database = CopyRegister.open(data); CopyKeeper keeper = CopyRegister.keeper(database, 0)) {
            CopyTask task = keeper.begin(CopyReason.HOUR);
            assertEquals(Fault.FILE_NOT_WRITTEN, assertThrows(FaultException.class, () -> keeper.write(task, Progress.NONE)).fault());
            Files.delete(data.resolve("copies"));
            assertThrows(Progress.Stopped.class, () -> keeper.write(keeper.begin(CopyReason.HOUR), (done, of) -> {
                throw new Progress.Stopped();
            }));
            assertEquals(List.of(), CopyRegister.files(data.resolve("copies")));
            CopyRegister.key(database, 0, 1);
        }
    }

    /** Kept as the disk has it in the middle of writing a file, which is what a kill leaves. */
    @Test
    void whatAKilledProgramLeftIsSweptAndOthersFilesAreNot() throws IOException {
        Path data = sample.in(folder.resolve("swept"));
        List<Path> places = List.of(data, data.resolve("copies"), data.resolve("templates"));
        for (Path place : places) {
            SafeFile.write(place.resolve("x"), out -> {
                for (String left : CopyRegister.files(place).stream().filter(name -> name.endsWith(".tmp")).toList()) {
                    Files.writeString(place.resolve(left.replaceFirst("^\\..", left.startsWith(".a") ? ".b" : ".a")), "of a killed program");
                }
            });
            Files.writeString(place.resolve(".other.tmp"), "of another program");
            assertEquals(2, temporary(place));
        }
        try (Database database = CopyRegister.open(data); CopyKeeper keeper = CopyRegister.keeper(database, 0)) {
            keeper.watch();
            for (Path place : places) {
                assertTrue(CopyRegister.files(place).containsAll(List.of("x", ".other.tmp")));
                assertEquals(1, temporary(place));
            }
        }
    }

    private static long temporary(Path place) throws IOException {
        return CopyRegister.files(place).stream().filter(name -> name.endsWith(".tmp")).count();
    }
}
