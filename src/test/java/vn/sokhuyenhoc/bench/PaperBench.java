package vn.sokhuyenhoc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.PersonColumn;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.document.PaperKind.Format;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.store.Database;

/** Figures for papers of many names in a heap of 512 MB: 10,000 names, 30,000 by village, 100,000 people in 15 columns. Prints, and leaves the figures in the table. */
@Tag("bench")
class PaperBench {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 5);

    @TempDir
    private Path folder;

    @Test
    void papers() throws IOException {
        list("names of a commune", Integer.getInteger("bench.small", Tally.SMALL ? 300 : 14_000), false);
        list("names of a ward, each village on its own pages", Integer.getInteger("bench.large", Tally.SMALL ? 900 : 42_000), true);
        people(Tally.people());
        System.out.printf("heap in use at the end %,d MB%n", (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }

    /** The list of those proposed, of so many people with a form each: about seven of ten pass. */
    private void list(String name, int people, boolean apart) throws IOException {
        try (Wiring wiring = open(people)) {
            Round round = wiring.rounds().book().all().getFirst();
            for (PaperKind kind : List.of(PaperKind.PROPOSED, PaperKind.CERTIFICATION)) {
                Path out = folder.resolve(kind + "-" + people + ".pdf");
                PaperOrder order = new PaperOrder(kind, round, null, "", DAY, Map.of(), false, 0, apart);
                int[] names = {0};
                Figures.Times times = Figures.print(kind + " to PDF: " + name, 3,
                    _ -> names[0] = wiring.making().write(order, Format.PDF, out, Progress.NONE));
                if (!apart) {
                    Tally.HERE.put(Tally.Goal.most("P7", 10, "s"), kind + " to PDF: " + name, times.p95Seconds());
                }
                try (PDDocument pdf = Loader.loadPDF(out.toFile())) {
                    System.out.printf("%,d names, %,d pages, %,d bytes%n", names[0], pdf.getNumberOfPages(), Files.size(out));
                }
            }
        }
    }

    private void people(int people) throws IOException {
        try (Wiring wiring = open(people)) {
            Path out = folder.resolve("people.xlsx");
            List<PersonColumn> fifteen = List.of(PersonColumn.values()).subList(0, 15);
            Figures.print("people to xlsx, 15 columns", 3,
                _ -> wiring.publishing().people(PersonFilter.PRESENT, fifteen, true, out, Progress.NONE));
            System.out.printf("%,d people, %,d bytes%n", people, Files.size(out));
        }
    }

    private Wiring open(int people) {
        Path data = folder.resolve("data-" + people);
        Ward.make(data, people).close();
        return Wiring.over(Database.open(data, Ward.PASSWORD), Clock.systemDefaultZone());
    }
}
