package vn.sokhuyenhoc.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.bench.Tally.Goal;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.recognition.TitleList;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.ReadAhead;
import vn.sokhuyenhoc.store.TestRows;
import vn.sokhuyenhoc.store.WardTies;
import vn.sokhuyenhoc.work.report.Standing;
import vn.sokhuyenhoc.work.round.TitleLists;

/**
 * How long the first screen waits for its answer, over a ward of 100,000 people with five forms each and a decided list; or over a copy of one
 * made before, in the folder that {@code bench.ward} names.
 */
@Tag("bench")
class OverviewBench {
    private static final int PEOPLE = Tally.people();
    private static final int EARLIER = 4;
    private static final int RUNS = 10;
    private static final Goal AT_ONCE = Goal.most("P10", 1000, "ms");
    private static final String FORM = "update assessment set saved_at = current_timestamp where id = (select max(id) from assessment)";
    private static final String PERSON = "update person set address = 'Số 1' where id = (select max(id) from person)";

    @TempDir
    private Path folder;

    @Test
    void overview() throws IOException {
        fill();
        opened("first look of the day", 1, wiring -> { });
        opened("first look after a new form", 1, wiring -> {
            ahead(wiring);
            change(wiring, FORM);
        });
        opened("each look after a new form", RUNS, wiring -> change(wiring, FORM));
        opened("each look after another person", RUNS, wiring -> change(wiring, PERSON));
        try (Wiring wiring = open()) {
            Standing standing = wiring.reporting().standing().read();
            assertEquals(Ward.YEAR, standing.year());
            assertEquals(standing.size().people(), standing.titles().get(Title.CITIZEN).counts().keyed());
        }
    }

    private void fill() throws IOException {
        String made = System.getProperty("bench.ward");
        if (made != null) {
            try (Stream<Path> files = Files.list(Path.of(made))) {
                for (Path file : files.toList()) {
                    Files.copy(file, folder.resolve(file.getFileName()));
                }
            }
            return;
        }
        try (Wiring wiring = Ward.make(folder, PEOPLE)) {
            WardTies.tie(wiring.database());
            Figures.print("forms of four years before", 1, _ -> Ward.earlier(wiring, EARLIER));
            Round round = wiring.rounds().book().all().stream().filter(one -> one.year() == Ward.YEAR).findFirst().orElseThrow();
            Figures.print("registered, listed, decided", 1, _ -> decide(wiring, round));
            wiring.reporting().standing().read();
        }
    }

    private Wiring open() {
        return Wiring.over(Database.open(folder, Ward.PASSWORD), Clock.systemDefaultZone());
    }

    /** The worst of so many looks, each with something done before it. */
    private void opened(String name, int looks, Consumer<Wiring> before) {
        try (Wiring wiring = open()) {
            double[] worst = {0};
            if (looks > 1) {
                ahead(wiring);
            }
            for (int i = 0; i < looks; i++) {
                before.accept(wiring);
                worst[0] = Math.max(worst[0], Figures.print("overview, " + name, 1, _ -> wiring.reporting().standing().read()).worst());
            }
            Tally.HERE.put(AT_ONCE, "overview, " + name, worst[0]);
        }
    }

    /** As is done behind the first screen. */
    private static void ahead(Wiring wiring) {
        wiring.reporting().standing().read();
        ReadAhead ahead = new ReadAhead(wiring.database());
        Figures.print("read ahead, its pieces", 1, _ -> {
            while (ahead.next()) {
                // Each piece stands for itself.
            }
        });
    }

    private static void change(Wiring wiring, String sql) {
        wiring.database().change(Deed.PROGRAM, () -> {
            TestRows.execute(wiring.database(), sql);
            return null;
        });
    }

    private static void decide(Wiring wiring, Round round) {
        LocalDate today = LocalDate.now();
        wiring.titles().registrations().addAll(round, null);
        TitleList list = wiring.titles().lists().make(round, new TitleLists.Paper("01", today, ""));
        wiring.titles().lists().decide(list, new TitleList.Decision("01/QĐ", today, "UBND phường Thử Nghiệm", ""), Map.of());
    }
}
