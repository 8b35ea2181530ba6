package vn.sokhuyenhoc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.ResultFilter;
import vn.sokhuyenhoc.domain.assessment.RollLine;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.person.PersonFilter.Order;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.work.CertificationList;

/** Figures for a ward of 100,000 people with a form each, in a heap of 512 MB. Prints; judges nothing. */
@Tag("bench")
class WardBench {
    private static final int PEOPLE = Integer.getInteger("bench.people", 100_000);

    @TempDir
    private Path folder;

    @Test
    void ward() throws IOException {
        Figures.print("made: people, forms", 1, _ -> Ward.make(folder.resolve("data"), PEOPLE).close());
        System.out.printf("file %,d bytes%n", Files.size(folder.resolve("data").resolve("so-khuyen-hoc.mv.db")));
        Wiring[] open = new Wiring[1];
        Figures.print("opened with the password", 1, _ -> open[0] = Wiring.over(
            Database.open(folder.resolve("data"), Ward.PASSWORD), Clock.systemDefaultZone()));
        try (Wiring wiring = open[0]) {
            lists(wiring);
            entry(wiring);
            exports(wiring);
        }
        System.out.printf("heap in use at the end %,d MB%n", (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }

    private static void lists(Wiring wiring) {
        Random random = new Random(2);
        Figures.print("list: all by name, first page", 20, _ -> first(wiring, wiring.register().ids(PersonFilter.PRESENT)));
        for (Order order : Order.values()) {
            Figures.print("sort: " + order, 20, i -> first(wiring, wiring.register().ids(PersonFilter.PRESENT.sorted(order, i % 2 == 0))));
        }
        Figures.print("find: one part of a name", 100, _ -> find(wiring, Ward.pick(random, Ward.GIVEN)));
        Figures.print("find: two parts", 100, _ -> find(wiring, Ward.pick(random, Ward.FAMILY) + " " + Ward.pick(random, Ward.GIVEN)));
        Figures.print("find: nobody", 40, i -> find(wiring, "zz" + i));
        Figures.print("find: serial", 40, _ -> find(wiring, String.valueOf(random.nextInt(PEOPLE))));
        Figures.print("find: identity number", 40, i -> find(wiring, "0140%02d%06d".formatted(i + 40, random.nextInt(PEOPLE))));
        Round round = wiring.rounds().all().getFirst();
        for (ResultFilter.Order order : ResultFilter.Order.values()) {
            Figures.print("results by " + order, 10, i -> wiring.rounds().ids(round,
                new ResultFilter(round.id(), null, ResultFilter.Which.ALL, "", order, i % 2 == 0)));
        }
        Figures.print("counts by village", 10, _ -> wiring.rounds().counts(round));
    }

    private static void find(Wiring wiring, String text) {
        first(wiring, wiring.register().ids(PersonFilter.PRESENT.withText(text)));
    }

    private static void first(Wiring wiring, long[] ids) {
        wiring.register().people(LongStream.of(ids).limit(100).boxed().toList());
    }

    private static void entry(Wiring wiring) {
        Random random = new Random(3);
        Round round = wiring.rounds().all().getFirst();
        long place = wiring.register().places().getFirst().id();
        Figures.print("roll of a village", 20, _ -> wiring.entry().roll(round, place));
        List<RollLine> roll = wiring.entry().roll(round, place);
        Figures.print("form saved, on disk", 300, i -> wiring.entry().accept(round, roll.get(i % roll.size()).person(), FormDraft.of(Ward.marks(random))));
    }

    private void exports(Wiring wiring) throws IOException {
        Round round = wiring.rounds().all().getFirst();
        Path people = folder.resolve("people.xlsx");
        Path roster = folder.resolve("roster.xlsx");
        Path list = folder.resolve("list.pdf");
        Figures.print("people to xlsx, 10 columns", 2, _ -> wiring.publishing().people(PersonFilter.PRESENT, true, people, Progress.NONE));
        Figures.print("roster to xlsx, 20 columns", 2, _ -> wiring.publishing().roster(round,
            ResultFilter.of(round.id(), null, ResultFilter.Which.ALL), false, roster, Progress.NONE));
        int[] names = {0};
        Figures.print("list to PDF, all who passed", 1, _ -> names[0] = wiring.publishing().certificationList(round, null,
            new CertificationList.Number("", LocalDate.of(2026, 12, 5)), list, Progress.NONE));
        System.out.printf("%,d names in the PDF; xlsx %,d and %,d bytes, pdf %,d%n", names[0], Files.size(people), Files.size(roster), Files.size(list));
    }
}
