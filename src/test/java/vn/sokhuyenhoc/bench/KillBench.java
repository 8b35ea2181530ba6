package vn.sokhuyenhoc.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.journal.Journal;
import vn.sokhuyenhoc.work.FormEntry;
import vn.sokhuyenhoc.work.RoundBook;
import vn.sokhuyenhoc.work.SampleRegister;

/**
 * A program that keys forms is killed at a random moment, again and again: how many forms that were answered are lost, how many are there by
 * half, how often journal and register differ. {@code -Dbench.kills=1000}; 100 where nothing is said.
 */
@Tag("bench")
class KillBench {
    private static final char[] PASSWORD = "matkhau123".toCharArray();
    private static final int MOST_ANSWERED = 60;
    private static final int MARKS = 10;
    private static final int SAID = 50;

    @TempDir
    private Path folder;
    private final Random random = new Random(5);
    private int lost;
    private int half;
    private int differing;
    private int keyed;

    /** The program that keys: every form has ten marks alike; it says whose and which once the form is saved. */
    static final class Keyer {
        public static void main(String[] args) {
            Database database = Database.open(Path.of(args[0]), PASSWORD);
            Random random = new Random(Long.parseLong(args[1]));
            FormEntry forms = new FormEntry(database, Clock.systemDefaultZone());
            Round round = new RoundBook(database).find("2026-cong-dan");
            List<RollLine> roll = forms.roll(round, null);
            while (true) {
                RollLine line = roll.get(random.nextInt(roll.size()));
                int mark = random.nextInt(MARKS);
                forms.accept(new Keyed(round, line.subject(), new FormDraft(Collections.nCopies(MARKS, String.valueOf(mark)))), true);
                System.out.println(line.subject().id() + " " + mark);
            }
        }
    }

    @Test
    void noFormThatWasAnsweredIsLost() throws IOException {
        SampleRegister.in(folder).close();
        int kills = Integer.getInteger("bench.kills", 100);
        for (int i = 0; i < kills; i++) {
            look(kill(i));
            if (i % SAID == SAID - 1 || i == kills - 1) {
                say(i + 1);
            }
        }
        assertEquals(List.of(0, 0, 0), List.of(lost, half, differing));
    }

    private void say(int kills) {
        System.out.printf("%d kills, %d forms answered: %d lost, %d by half, journal differed %d times%n", kills, keyed, lost, half, differing);
    }

    /** Answers the last mark that each subject was answered with. */
    private Map<Long, Integer> kill(int seed) throws IOException {
        Process keyer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC", "-Dstdout.encoding=UTF-8", "-cp", System.getProperty("java.class.path"), Keyer.class.getName(), folder.toString(), String.valueOf(seed))
            .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        Map<Long, Integer> answered = new HashMap<>();
        int enough = random.nextInt(MOST_ANSWERED);
        try (BufferedReader out = keyer.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i <= enough; i++) {
                note(out.readLine(), answered);
            }
            keyer.toHandle().destroyForcibly();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                note(line, answered);
            }
        }
        keyer.onExit().join();
        return answered;
    }

    private void note(String line, Map<Long, Integer> answered) {
        assertTrue(line != null, "the program that keys has ended by itself");
        String[] parts = line.split(" ");
        if (parts.length == 2 && !parts[1].isEmpty()) {
            answered.put(Long.valueOf(parts[0]), Integer.valueOf(parts[1]));
            keyed++;
        }
    }

    private void look(Map<Long, Integer> answered) {
        try (Database database = Database.open(folder, PASSWORD)) {
            Map<Long, RollLine> roll = new HashMap<>();
            new FormEntry(database, Clock.systemDefaultZone()).roll(new RoundBook(database).find("2026-cong-dan"), null)
                .forEach(line -> roll.put(line.subject().id(), line));
            int others = 0;
            for (Map.Entry<Long, Integer> form : answered.entrySet()) {
                List<String> marks = roll.get(form.getKey()).isKept() ? FormDraft.of(roll.get(form.getKey()).marks()).marks() : List.of();
                boolean whole = marks.size() == MARKS && Collections.frequency(marks, marks.getFirst()) == MARKS;
                half += whole ? 0 : 1;
                others += whole && !marks.getFirst().equals(String.valueOf(form.getValue())) ? 1 : 0;
            }
            // One that was saved but not answered any more may stand in place of an answered one of the same person.
            lost += Math.max(0, others - 1);
            Journal.Verified journal = database.verifyJournal();
            differing += journal.whole() && journal.lastNumber() == database.runningNumber() && database.missing().isEmpty() ? 0 : 1;
        }
    }
}
