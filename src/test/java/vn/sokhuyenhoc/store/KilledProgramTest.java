package vn.sokhuyenhoc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.store.journal.Journal;

/**
 * Another program holds the register, saves and is killed: it keeps others out while it lives, nothing it was told is saved is lost,
 * and the journal agrees with the register.
 */
class KilledProgramTest {
    private static final char[] PASSWORD = "matkhau1".toCharArray();
    private static final int SAVED_BEFORE_THE_KILL = 60;

    @TempDir
    private Path folder;

    /** The other program: adds villages for ever and prints each number once it is saved. */
    static final class Saver {
        public static void main(String[] args) {
            Database database = Database.create(Path.of(args[0]), PASSWORD);
            PlaceStore places = new PlaceStore(database);
            for (int i = 1; true; i++) {
                int number = i;
                save(database, places, number);
                System.out.println(number);
            }
        }
    }

    private static void save(Database database, PlaceStore places, int number) {
        database.change(Deed.PLACE, () -> places.add("Bản " + number));
    }

    /** The other program, later: its file has much room that could be used again at once, as after a mass change some time ago. */
    static final class LateSaver {
        public static void main(String[] args) {
            Database database = Database.create(Path.of(args[0]), PASSWORD);
            PlaceStore places = new PlaceStore(database);
            database.sql().execute("SET RETENTION_TIME 0");
            for (int i = 1; true; i++) {
                int number = i;
                save(database, places, number);
                System.out.println(number);
            }
        }
    }

    /** The other program in the middle of a mass change, of which much is in the file already. */
    static final class Halfway {
        public static void main(String[] args) throws IOException {
            Database database = Database.create(Path.of(args[0]), PASSWORD);
            database.bulkChange(Deed.PROGRAM, () -> {
                new PlaceStore(database).addAll(IntStream.range(0, 2000).mapToObj(i -> "Bản " + i).toList());
                database.sql().execute("CHECKPOINT SYNC");
                System.out.println(2000);
                return waitForTheKill();
            });
        }

        private static int waitForTheKill() {
            try {
                return System.in.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void everyChangeThatWasAnsweredIsThere() throws IOException, InterruptedException {
        assertAllKept(Saver.class);
    }

    @Test
    void everyChangeIsThereWhereRoomInTheFileIsFree() throws IOException, InterruptedException {
        assertAllKept(LateSaver.class);
    }

    @Test
    void nothingOfAMassChangeRemainsThatWasCutOff() throws IOException, InterruptedException {
        kill(Halfway.class, 2000);
        try (Database database = Database.open(folder, PASSWORD)) {
            assertEquals(0, new PlaceStore(database).ever().size());
            assertEquals(0, database.runningNumber());
            assertEquals(new Journal.Verified(1, 0, true), database.verifyJournal());
            assertEquals(1, database.change(Deed.PROGRAM, () -> new PlaceStore(database).add("Bản 1")).rollOrder());
        }
    }

    private void assertAllKept(Class<?> program) throws IOException, InterruptedException {
        int answered = kill(program, SAVED_BEFORE_THE_KILL);
        try (Database database = Database.open(folder, PASSWORD)) {
            int kept = new PlaceStore(database).all().size();
            assertTrue(kept >= answered, kept + " of " + answered);
            assertEquals(kept, database.runningNumber());
            assertEquals(new Journal.Verified(kept + 1, kept, true), database.verifyJournal());
            assertEquals(List.of(), database.missing());
            assertEquals(List.of(), database.warnings());
        }
    }

    /** Starts the program and kills it once it has answered so many; says how many it has. */
    private int kill(Class<?> program, int enough) throws IOException, InterruptedException {
        Process saver = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dstdout.encoding=UTF-8",
            "-cp", System.getProperty("java.class.path"), program.getName(), folder.toString()))
            .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        int answered = 0;
        try (BufferedReader out = saver.inputReader(StandardCharsets.UTF_8)) {
            while (answered < enough) {
                answered = Integer.parseInt(out.readLine());
            }
            FaultException open = assertThrows(FaultException.class, () -> Database.open(folder, PASSWORD));
            assertEquals(Fault.DATA_OPEN_BY, open.fault());
            assertEquals(System.getProperty("user.name"), open.args().getFirst());
            // Through its handle: killing the Process itself would throw away what it printed last.
            saver.toHandle().destroyForcibly();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                answered = Integer.parseInt(line);
            }
        }
        saver.waitFor();
        return answered;
    }
}
