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
import java.util.stream.Stream;
import vn.sokhuyenhoc.store.AllRows;
import vn.sokhuyenhoc.store.AuditStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.journal.Journal;
import vn.sokhuyenhoc.work.Register;
import vn.sokhuyenhoc.work.SampleRegister;
import vn.sokhuyenhoc.work.copies.CopyShelf;

/** Has a program that works on a register killed at random moments, and looks each time at what is left. */
public final class Kills {
    private static final String PASSWORD = "matkhau123";
    private static final String NAME = "so-khuyen-hoc.";
    private static final String SAID = "said.txt";
    private static final int MOST_ANSWERED = 8;
    private static final int MOST_WAITED = 400;
    private static final int MOST_UPGRADING = 2500;
    private static final int UPGRADES = 10;
    private static final Path EARLIER = Path.of("src/test/resources/registers/0.1.0-V007");
    private static final int PEOPLE_OF_EARLIER = 5;

    private final Path folder;
    private final Path first;
    private final Random random;
    private final Map<String, Integer> answered = new TreeMap<>();
    private long number;
    private long slowest;
    private int lost;
    private int differing;
    private int unreadable;

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
        worker(this.folder, KilledWorker.ONCE).onExit().join();
    }

    /** Kills it once, each tenth time while it upgrades. */
    public void kill(int turn) throws IOException {
        if (turn % UPGRADES == UPGRADES - 1) {
            killUpgrade();
        } else {
            killWork(turn);
        }
    }

    private void killWork(int seed) throws IOException {
        Process worker = worker(folder, String.valueOf(seed));
        int enough = random.nextInt(MOST_ANSWERED);
        try (BufferedReader out = worker.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i <= enough + 1; i++) {
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

    private Process worker(Path data, String job) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC", "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + first.resolve("classes.jsa"), "-Dstdout.encoding=UTF-8",
            "-cp", System.getProperty("java.class.path"), KilledWorker.class.getName(), data.toString(), PASSWORD, job)
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
            unreadable += unreadable(database);
            boolean agree = journal.whole() && journal.lastNumber() == database.runningNumber() && database.missing().isEmpty();
            differing += agree && new AuditStore(database).firstBroken().isEmpty() ? 0 : 1;
        }
    }

    /** Copies that are there under their names and cannot be read. */
    private static int unreadable(Database database) {
        CopyShelf shelf = new CopyShelf(database);
        String[] named = shelf.folder().toFile().list((_, name) -> name.endsWith(".skh"));
        return named == null ? 0 : named.length - shelf.all().size();
    }

    /** Has the program killed while it brings a register of an earlier version up to this one: afterwards it opens and has all its people. */
    private void killUpgrade() throws IOException {
        Path data = Files.createTempDirectory(first, "earlier");
        try (Stream<Path> files = Files.list(EARLIER)) {
            for (Path file : files.toList()) {
                Files.copy(file, data.resolve(file.getFileName()));
            }
        }
        Process worker = worker(data, "1");
        try (BufferedReader out = worker.inputReader(StandardCharsets.UTF_8)) {
            out.readLine();
            worker.onExit().completeOnTimeout(worker, random.nextInt(MOST_UPGRADING), TimeUnit.MILLISECONDS).join();
            worker.toHandle().destroyForcibly();
            answered.merge(out.readLine() == null ? "upgrade cut" : "upgrade done", 1, Integer::sum);
        }
        worker.onExit().join();
        long start = System.nanoTime();
        try (Database database = Database.open(data, PASSWORD.toCharArray())) {
            slowest = Math.max(slowest, System.nanoTime() - start);
            lost += new Register(database).countPeople() == PEOPLE_OF_EARLIER ? 0 : 1;
            unreadable += unreadable(database);
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

    /** Times that an answered change was not there, that journal, log and register were not of one mind, and copies that cannot be read. */
    public int faults() {
        return lost + differing + unreadable;
    }

    @Override
    public String toString() {
        return "answered " + answered + ", lost " + lost + ", journal or log differed " + differing + ", copies spoilt " + unreadable + ", slowest opening "
            + slowest / 1_000_000 + " ms";
    }
}
