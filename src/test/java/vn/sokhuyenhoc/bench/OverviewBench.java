package vn.sokhuyenhoc.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.bench.Tally.Goal;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.recognition.TitleList;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.store.WardTies;
import vn.sokhuyenhoc.work.report.Standing;
import vn.sokhuyenhoc.work.round.TitleLists;

/** How long the first screen waits for its answer, over a ward of 100,000 people with five forms each and a decided list. */
@Tag("bench")
class OverviewBench {
    private static final int PEOPLE = Tally.people();
    private static final int EARLIER = 4;
    private static final int MILLIS = 1000;
    private static final int RUNS = 10;

    @TempDir
    private Path folder;

    @Test
    void overview() {
        try (Wiring wiring = Ward.make(folder.resolve("data"), PEOPLE)) {
            WardTies.tie(wiring.database());
            Figures.print("forms of four years before", 1, _ -> Ward.earlier(wiring, EARLIER));
            Round round = wiring.rounds().book().all().stream().filter(one -> one.year() == Ward.YEAR).findFirst().orElseThrow();
            Figures.print("registered, listed, decided", 1, _ -> decide(wiring, round));
            for (Title title : Title.values()) {
                Figures.print("year of " + title, RUNS, _ -> wiring.reporting().years().of(title, Ward.YEAR));
            }
            Figures.print("bases of shares", RUNS, _ -> wiring.reporting().bases().of(Ward.YEAR));
            Tally.HERE.put(Goal.most("P10", MILLIS, "ms"), "overview, worst",
                Figures.print("overview", RUNS, _ -> afterChange(wiring)).worst());
            Standing standing = wiring.reporting().standing().read();
            assertEquals(Ward.YEAR, standing.year());
            assertEquals(PEOPLE, standing.titles().get(Title.CITIZEN).counts().keyed());
        }
    }

    /** Where nothing was changed it would answer at once. */
    private static Standing afterChange(Wiring wiring) {
        wiring.database().change(Deed.PROGRAM, () -> null);
        return wiring.reporting().standing().read();
    }

    private static void decide(Wiring wiring, Round round) {
        LocalDate today = LocalDate.now();
        wiring.titles().registrations().addAll(round, null);
        TitleList list = wiring.titles().lists().make(round, new TitleLists.Paper("01", today, ""));
        wiring.titles().lists().decide(list, new TitleList.Decision("01/QĐ", today, "UBND phường Thử Nghiệm", ""), Map.of());
    }
}
