package vn.sokhuyenhoc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;

/** Another program holds the register, saves and is killed: it keeps others out while it lives, and nothing it was told is saved is lost. */
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
                database.change(() -> places.add("Bản " + number));
                System.out.println(number);
            }
        }
    }

    @Test
    void everyChangeThatWasAnsweredIsThere() throws IOException, InterruptedException {
        Process saver = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dstdout.encoding=UTF-8",
            "-cp", System.getProperty("java.class.path"), Saver.class.getName(), folder.toString()))
            .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        int answered = 0;
        try (BufferedReader out = saver.inputReader(StandardCharsets.UTF_8)) {
            while (answered < SAVED_BEFORE_THE_KILL) {
                answered = Integer.parseInt(out.readLine());
            }
            assertEquals(Fault.DATA_OPEN_ELSEWHERE, assertThrows(FaultException.class, () -> Database.open(folder, PASSWORD)).fault());
            // Through its handle: killing the Process itself would throw away what it printed last.
            saver.toHandle().destroyForcibly();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                answered = Integer.parseInt(line);
            }
        }
        saver.waitFor();
        try (Database database = Database.open(folder, PASSWORD)) {
            int kept = new PlaceStore(database).all().size();
            assertTrue(kept >= answered, kept + " of " + answered);
            assertEquals(kept, database.runningNumber());
        }
    }
}
