package vn.sokhuyenhoc.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.likeness.Crowd;
import vn.sokhuyenhoc.domain.likeness.Judge;
import vn.sokhuyenhoc.domain.likeness.Likeness;
import vn.sokhuyenhoc.domain.likeness.LikenessIndex;

/** Finds who stands twice among 100,000 in a heap of 512 MB, and says how well and how fast. */
@Tag("bench")
class LikenessBench {
    private static final int PEOPLE = Tally.people();

    @Test
    void search() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (long seed : List.of(2026L, 2027L, 2028L)) {
            Crowd crowd = Crowd.of(PEOPLE, 300, seed);
            LikenessIndex[] index = new LikenessIndex[1];
            long start = threads.getCurrentThreadCpuTime();
            Figures.print("index of " + PEOPLE, 1, _ -> index[0] = new LikenessIndex(crowd.rows()));
            List<List<Likeness>> found = new ArrayList<>();
            Tally.HERE.put(Tally.Goal.most("P8", 30, "s"), "all pairs", Figures.print("all pairs", 1,
                _ -> found.add(index[0].pairs(Progress.NONE))).p95Seconds());
            System.out.printf("index and pairs, processor time %,d ms%n", (threads.getCurrentThreadCpuTime() - start) / 1_000_000);
            Tally.HERE.put(Tally.Goal.most("P8", 100, "ms"), "like one", Figures.print("like one", 200,
                i -> index[0].like(crowd.rows().get(i * 31 % PEOPLE))).p95());
            Judge judge = Judge.of(crowd, found.getFirst());
            Tally.HERE.put(new Tally.Goal("P8", 0.95, "", true), "recall", judge.recall());
            Tally.HERE.put(new Tally.Goal("P8", 0.9, "", true), "precision", judge.precision());
            System.out.println("seed " + seed + ": " + judge);
            assertTrue(Tally.SMALL || judge.recall() >= 0.95 && judge.precision() >= 0.9, judge.toString());
            System.out.printf("heap in use %,d MB%n", (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        }
    }
}
