package vn.sokhuyenhoc.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.CriteriaReader;
import vn.sokhuyenhoc.domain.criteria.CriteriaWriter;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.MoreForms;
import vn.sokhuyenhoc.work.Rescoring;

/** Figures for scoring five years of a ward of 100,000 people anew, 500,000 forms of ten marks, in a heap of 512 MB. Prints, and leaves the figures in the table. */
@Tag("bench")
class ScoreBench {
    private static final int PEOPLE = Tally.people();
    private static final int YEARS = 5;
    private static final int PAGE = 100;

    @TempDir
    private Path folder;

    @Test
    void scoreAnew() {
        Figures.print("made: people, forms of five years", 1, _ -> make());
        try (Wiring wiring = Wiring.over(Database.open(folder.resolve("data"), Ward.PASSWORD), Clock.systemDefaultZone())) {
            String stricter = stricter(wiring);
            Rescoring rescoring = wiring.rounds().rescoring();
            List<Round> rounds = wiring.rounds().book().all();
            List<Rescoring.Outcome> plans = new ArrayList<>();
            Tally.HERE.put(Tally.Goal.most("P9", 15, "s"), "forms of five years by a stricter set", Figures.print("looked at: all years by a stricter set", 1,
                _ -> rounds.forEach(r -> plans.add(rescoring.plan(r, stricter, Progress.NONE)))).p95Seconds());
            System.out.printf("%,d forms, %,d change%n", plans.stream().mapToInt(Rescoring.Outcome::read).sum(),
                plans.stream().mapToInt(p -> p.lines().size()).sum());
            Tally.HERE.put(Tally.Goal.most("P9", 2, "s"), "list of what changes", Figures.print("first page of the changes of a year", 5,
                i -> rescoring.told(rounds.get(i), plans.get(i).lines().subList(0, Math.min(PAGE, plans.get(i).lines().size())))).p95Seconds());
            Figures.print("done: all years by a stricter set", 1, _ -> rounds.forEach(r -> rescoring.apply(r, stricter, Progress.NONE)));
            Figures.print("taken back: all years", 1, _ -> rounds.forEach(r -> rescoring.undo(r, Progress.NONE)));
            System.out.printf("heap in use at the end %,d MB%n", (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        }
    }

    private void make() {
        try (Wiring made = Ward.make(folder.resolve("data"), PEOPLE)) {
            Round first = made.rounds().book().all().getFirst();
            for (int i = 1; i < YEARS; i++) {
                Round more = made.rounds().book().add(new Round(0, "202" + i + "-cong-dan", Title.CITIZEN, 2020 + i, "Năm " + i, "", first.setId()));
                MoreForms.copy(made.database(), first.id(), more.id());
            }
        }
    }

    private static String stricter(Wiring wiring) {
        String lines = CriteriaWriter.lines(wiring.rounds().shelf().find("du-thao-2020-cong-dan"));
        wiring.rounds().shelf().put(CriteriaReader.read(lines.replace("du-thao-2020-cong-dan", "chat-hon").replace("total-at-least\t80", "total-at-least\t84")));
        return "chat-hon";
    }
}
