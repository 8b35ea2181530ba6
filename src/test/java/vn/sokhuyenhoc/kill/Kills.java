package vn.sokhuyenhoc.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import vn.sokhuyenhoc.store.AllRows;
import vn.sokhuyenhoc.store.AuditStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.journal.Journal;
import vn.sokhuyenhoc.work.SampleRegister;

/** Has a program that works on a register killed at random moments, and looks each time at what is left. */
public final class Kills {
    private static final String PASSWORD = "matkhau123";
    private static final String NAME = "so-khuyen-hoc.";
    private static final String SAID = "said.txt";
    private static final int MOST_ANSWERED = 25;
    private static final int MOST_WAITED = 400;

    private final Path folder;
    private final Path first;
    private final Random random;
    private final Map<String, Integer> answered = new TreeMap<>();
    private long number;
    private long slowest;
    private int lost;
    private int differing;

    /** Over the sample register, which is made in this folder. */
    public Kills(Path folder, long seed) throws IOException {
        this.folder = Files.createDirectory(folder.resolve("data"));
        this.first = Files.createDirectory(folder.resolve("first"));
        this.random = new Random(seed);
        SampleRegister.in(this.folder).close();
        for (String ending : new String[]{"mv.db", "keys"}) {
            Files.copy(this.folder.resolve(NAME + ending), first.resolve(NAME + ending));
        }
        // One that ends by itself leaves its classes ready, so that the others start sooner.
        worker(KilledWorker.ONCE).onExit().join();
    }

    /** Starts the program, kills it and looks. */
    public void kill(int seed) throws IOException {
        Process worker = worker(String.valueOf(seed));
        int enough = random.nextInt(MOST_ANSWERED);
        try (BufferedReader out = worker.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i <= enough; i++) {
                note(out.readLine());
            }
            // In the middle of whatever it does next, a mass change included.
            worker.onExit().completeOnTimeout(worker, random.nextInt(MOST_WAITED), TimeUnit.MILLISECONDS).join();
            worker.toHandle().destroyForcibly();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                note(line);
            }
        }
        worker.onExit().join();
        look();
    }

    private Process worker(String job) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC", "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + first.resolve("classes.jsa"), "-Dstdout.encoding=UTF-8",
            "-cp", System.getProperty("java.class.path"), KilledWorker.class.getName(), folder.toString(), PASSWORD, job)
            .redirectError(first.resolve(SAID).toFile()).start();
    }

    private void note(String line) throws IOException {
        assertNotNull(line, line == null ? Files.readString(first.resolve(SAID)) : "");
        String[] parts = line.split(" ");
        if (parts.length == 2) {
            number = Math.max(number, Long.parseLong(parts[0]));
            answered.merge(parts[1], 1, Integer::sum);
        }
    }

    private void look() {
        long start = System.nanoTime();
        try (Database database = Database.open(folder, PASSWORD.toCharArray())) {
            slowest = Math.max(slowest, System.nanoTime() - start);
            lost += database.runningNumber() >= number ? 0 : 1;
            Journal.Verified journal = database.verifyJournal();
            boolean agree = journal.whole() && journal.lastNumber() == database.runningNumber() && database.missing().isEmpty();
            differing += agree && new AuditStore(database).firstBroken().isEmpty() ? 0 : 1;
        }
    }

    /** The register as it was at first, with all that the journal knows done again, has the very rows that it has now. */
    public void compare() throws IOException {
        Files.copy(folder.resolve(NAME + "journal"), first.resolve(NAME + "journal"), StandardCopyOption.REPLACE_EXISTING);
        Path untouched = Files.copy(first.resolve(NAME + "mv.db"), first.resolve("untouched"));
        try (Database again = Database.open(first, PASSWORD.toCharArray()); Database now = Database.open(folder, PASSWORD.toCharArray())) {
            assertEquals(0, again.catchUp().lost());
            assertEquals(AllRows.of(now), AllRows.of(again));
        }
        Files.move(untouched, first.resolve(NAME + "mv.db"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Times that an answered change was not there, and that journal, log and register were not of one mind. */
    public int faults() {
        return lost + differing;
    }

    @Override
    public String toString() {
        return "answered " + answered + ", lost " + lost + ", journal or log differed " + differing + ", slowest opening "
            + slowest / 1_000_000 + " ms";
    }
}
