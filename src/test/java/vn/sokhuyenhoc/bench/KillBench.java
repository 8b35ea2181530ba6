package vn.sokhuyenhoc.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.kill.Kills;

/**
 * Goal R-3: a program that keys, imports, merges, takes back, copies and upgrades is killed at a random moment, again and again: how many answered
 * changes are lost, how often journal, log and register differ. {@code -Dbench.kills=1000}; 100 where nothing is said.
 */
@Tag("bench")
class KillBench {
    private static final int SAID = 25;

    @TempDir
    private Path folder;

    @Test
    void noChangeThatWasAnsweredIsLost() throws IOException {
        Kills work = new Kills(folder, Integer.getInteger("bench.seed", 5));
        int kills = Integer.getInteger("bench.kills", 100);
        for (int i = 0; i < kills; i++) {
            work.kill(i);
            if (i % SAID == SAID - 1 || i == kills - 1) {
                work.compare();
                System.out.println(i + 1 + " kills: " + work);
            }
        }
        assertEquals(0, work.faults(), work.toString());
    }
}
