package vn.sokhuyenhoc.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.document.PaperKind.Format;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.recognition.TitleList;
import vn.sokhuyenhoc.domain.report.ReportKind;
import vn.sokhuyenhoc.domain.report.ReportOrder;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.MoreForms;
import vn.sokhuyenhoc.work.round.TitleLists;

/** Figures for all reports of a ward of 100,000 people with forms of five years, the last of them decided. Prints, and leaves the figures in the table. */
@Tag("bench")
class ReportBench {
    private static final int YEARS = 5;
    private static final int RUNS = 5;
    private static final Tally.Goal GOAL = Tally.Goal.most("R1", 5, "s");

    @TempDir
    private Path folder;

    @Test
    void reports() {
        Figures.print("made: people, forms of five years, a decision", 1, _ -> make());
        try (Wiring wiring = Wiring.over(Database.open(folder.resolve("data"), Ward.PASSWORD), Clock.systemDefaultZone())) {
            int year = wiring.rounds().book().all().stream().mapToInt(Round::year).max().orElseThrow();
            for (ReportKind kind : ReportKind.values()) {
                Tally.HERE.put(GOAL, "figures of the report " + kind, Figures.print("report: " + kind, RUNS,
                    _ -> wiring.reporting().made().book().of(kind, year)).p95Seconds());
                for (Format format : Format.values()) {
                    Path out = folder.resolve(kind + "." + format.ending());
                    Tally.HERE.put(GOAL, "report " + kind + " as " + format, Figures.print("written: " + kind + " as " + format, RUNS,
                        _ -> wiring.reporting().made().desk().write(new ReportOrder(kind, year, LocalDate.now(), ""), format, out, Progress.NONE))
                        .p95Seconds());
                }
            }
            Tally.HERE.put(GOAL, "all reports of the screen", Figures.print("how all reports stand", RUNS,
                _ -> wiring.reporting().made().desk().states(year)).p95Seconds());
        }
        System.out.printf("heap in use at the end %,d MB%n", (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }

    private void make() {
        try (Wiring made = Ward.make(folder.resolve("data"), Tally.people())) {
            Round first = made.rounds().book().all().getFirst();
            for (int i = 1; i < YEARS; i++) {
                Round more = made.rounds().book().add(new Round(0, first.year() - i + "-cong-dan", Title.CITIZEN, first.year() - i, "Năm " + i, "",
                    first.setId()));
                MoreForms.copy(made.database(), first.id(), more.id());
            }
            LocalDate day = LocalDate.now();
            TitleLists lists = made.titles().lists();
            TitleList list = lists.submit(lists.make(first, new TitleLists.Paper("12", day, "")), new TitleLists.Paper("13", day, ""));
            lists.decide(list, new TitleList.Decision("215", day, "UBND", ""), Map.of());
        }
    }
}
