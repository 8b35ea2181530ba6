package vn.sokhuyenhoc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.bench.Tally.Goal;
import vn.sokhuyenhoc.domain.cross.CrossQuestion;
import vn.sokhuyenhoc.domain.cross.CrossScope.Only;
import vn.sokhuyenhoc.domain.cross.CrossScope;
import vn.sokhuyenhoc.domain.cross.Dimension;
import vn.sokhuyenhoc.domain.cross.Spot;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.WardTies;
import vn.sokhuyenhoc.work.report.CrossBook;

/** Figures for tables of counts by each two dimensions and for the rows behind them, of a large ward in a heap of 512 MB. */
@Tag("bench")
class CrossBench {
    @TempDir
    private Path folder;

    @Test
    void tables() throws IOException {
        try (Wiring made = Ward.make(folder.resolve("data"), Tally.people())) {
            WardTies.tie(made.database());
        }
        try (Wiring wiring = Wiring.over(Database.open(folder.resolve("data"), Ward.PASSWORD), Clock.systemDefaultZone())) {
            CrossBook book = wiring.reporting().own().cross();
            CrossScope round = CrossScope.of(book.rounds().getFirst(), Only.ANY);
            for (CrossScope scope : List.of(CrossScope.people(Only.ANY), round, CrossScope.allRounds(Only.ANY))) {
                scope(book, scope);
            }
            timed("who is in a cell", 3, () -> book.members(CrossQuestion.of(round, Dimension.SEX, Dimension.VERDICT), new Spot("MALE", "PASSED")));
            Path out = folder.resolve("pivot.xlsx");
            Figures.Times data = Figures.print("a row for each form, with marks", 2,
                _ -> wiring.reporting().own().crossPapers().data(round, out, Progress.NONE));
            Tally.HERE.put(Goal.most("P5", 10, "s"), "rows for a pivot table to xlsx", data.p95Seconds());
            System.out.printf("%,d bytes, heap in use %,d MB%n", Files.size(out),
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        }
    }

    /** Each dimension across from villages, and chapters by each other one. */
    private static void scope(CrossBook book, CrossScope scope) {
        for (Dimension one : List.of(Dimension.PLACE, Dimension.CHAPTER)) {
            for (Dimension other : Dimension.of(scope)) {
                if (one != other) {
                    timed(scope.source() + ": " + one + " by " + other, 3, () -> book.count(CrossQuestion.of(scope, one, other)));
                }
            }
        }
        if (Dimension.of(scope).contains(Dimension.LEVEL)) {
            timed(scope.source() + ": each indicator by level", 3, () -> book.count(CrossQuestion.of(scope, Dimension.INDICATOR, Dimension.LEVEL)));
        }
    }

    private static void timed(String name, int runs, Runnable run) {
        Tally.HERE.put(Goal.most("P10", 2, "s"), "cross-table, " + name, Figures.print(name, runs, _ -> run.run()).p95Seconds());
    }
}
