package vn.sokhuyenhoc.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TallyTest {
    @TempDir
    private Path folder;

    private List<String> rows() throws IOException {
        return Files.readAllLines(folder.resolve("table.md")).stream().skip(4).toList();
    }

    @Test
    void theLaterFigureStandsAndIsJudged() throws IOException {
        Tally tally = new Tally(folder, false);
        Tally.Goal quick = Tally.Goal.most("P10", 1, "s");
        tally.put(quick, "counts", 1.5);
        tally.put(new Tally.Goal("P8", 0.95, "", true), "found", 0.97);
        tally.put(quick, "counts", 0.8);
        assertEquals(List.of("| P8 | found | 0.97  | ≥ 0.95  | met |", "| P10 | counts | 0.80 s | ≤ 1 s | met |"), rows());
        tally.put(quick, "counts", 1.01);
        assertEquals("| P10 | counts | 1.01 s | ≤ 1 s | **missed** |", rows().getLast());
    }

    @Test
    void aBenchLeavesItsFiguresInATable() throws IOException {
        PasteBench.block(new Tally(folder, true), 400, 5, 1);
        assertEquals(1, rows().size());
        assertTrue(rows().getFirst().startsWith("| E8 | paste and check 400 x 5 | "), rows().getFirst());
        assertTrue(rows().getFirst().endsWith(" s | ≤ 1 s | small run |"), rows().getFirst());
        assertTrue(Files.readAllLines(folder.resolve("table.md")).getFirst().contains(" cores, "));
    }
}
