package vn.sokhuyenhoc.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thirty kills; a thousand are those of {@code KillBench}. */
class KillTest {
    private static final int KILLS = 30;

    @TempDir
    private Path folder;

    @Test
    void nothingThatWasAnsweredIsLost() throws IOException {
        Kills kills = new Kills(folder, 7);
        for (int i = 0; i < KILLS; i++) {
            kills.kill(i);
        }
        kills.compare();
        assertEquals(0, kills.faults(), kills.toString());
    }
}
