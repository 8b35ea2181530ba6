package vn.sokhuyenhoc.bench;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.likeness.Crowd;
import vn.sokhuyenhoc.domain.likeness.Judge;
import vn.sokhuyenhoc.domain.likeness.Likeness;
import vn.sokhuyenhoc.domain.likeness.LikenessIndex;

/** Finds who stands twice among 100,000 in a heap of 512 MB, and says how well and how fast; judges nothing. */
@Tag("bench")
class LikenessBench {
    private static final int PEOPLE = Integer.getInteger("bench.people", 100_000);

    @Test
    void search() {
        for (long seed : List.of(2026L, 2027L, 2028L)) {
            Crowd crowd = Crowd.of(PEOPLE, 300, seed);
            LikenessIndex[] index = new LikenessIndex[1];
            Figures.print("index of " + PEOPLE, 1, _ -> index[0] = new LikenessIndex(crowd.rows()));
            List<List<Likeness>> found = new ArrayList<>();
            Figures.print("all pairs", 1, _ -> found.add(index[0].pairs(Progress.NONE)));
            Figures.print("like one", 200, i -> index[0].like(crowd.rows().get(i * 31)));
            System.out.println("seed " + seed + ": " + Judge.of(crowd, found.getFirst()));
            System.out.printf("heap in use %,d MB%n", (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        }
    }
}
