package vn.sokhuyenhoc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.bench.Tally.Goal;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.PersonColumn;
import vn.sokhuyenhoc.domain.assessment.ResultFilter;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.PersonChange;
import vn.sokhuyenhoc.domain.person.PersonFilter.Born;
import vn.sokhuyenhoc.domain.person.PersonFilter.Order;
import vn.sokhuyenhoc.domain.person.PersonFilter.Where;
import vn.sokhuyenhoc.domain.person.PersonFilter.Who;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.domain.person.Sex;
import vn.sokhuyenhoc.domain.place.Named;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.vietnamese.NameOrder.Tones;
import vn.sokhuyenhoc.domain.vietnamese.NameOrder.Words;
import vn.sokhuyenhoc.domain.vietnamese.NameOrder;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.ReadAhead;
import vn.sokhuyenhoc.store.WardTies;
import vn.sokhuyenhoc.work.BulkEdit;
import vn.sokhuyenhoc.work.ListChoices;

/** Figures for a ward of 100,000 people with a form each, in a heap of 512 MB. Prints, and leaves the figures in the table. */
@Tag("bench")
class WardBench {
    private static final int PEOPLE = Tally.people();

    private static final Map<String, Integer> MILLIS = Map.of("P2", 150, "P3", 300, "P4", 5000, "P5", 10_000, "P10", 1000, "E3", 50);

    @TempDir
    private Path folder;

    @Test
    void ward() throws IOException {
        Figures.print("made: people, forms", 1, _ -> {
            try (Wiring made = Ward.make(folder.resolve("data"), PEOPLE)) {
                WardTies.tie(made.database());
            }
        });
        System.out.printf("file %,d bytes%n", Files.size(folder.resolve("data").resolve("so-khuyen-hoc.mv.db")));
        Wiring[] open = new Wiring[1];
        Figures.print("opened with the password", 1, _ -> open[0] = Wiring.over(
            Database.open(folder.resolve("data"), Ward.PASSWORD), Clock.systemDefaultZone()));
        try (Wiring wiring = open[0]) {
            lists(wiring);
            filters(wiring);
            bulk(wiring);
            entry(wiring);
            exports(wiring);
        }
        System.out.printf("heap in use at the end %,d MB%n", (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }

    private static void lists(Wiring wiring) {
        Random random = new Random(2);
        Figures.print("lists read ahead, beside the first screen", 1, _ -> new ReadAhead(wiring.database()).next());
        Tally.HERE.put(Goal.most("P1", 300, "ms"), "first page of the list by name, worst", Figures.print("list: all by name, first page", 20,
            _ -> first(wiring, wiring.register().ids(PersonFilter.PRESENT))).worst());
        for (Order order : Order.values()) {
            timed("P3", "sort: " + order, 20, i -> first(wiring, wiring.register().ids(PersonFilter.PRESENT.sorted(order, i % 2 == 0))));
        }
        timed("P2", "find: one part of a name", 100, _ -> find(wiring, Ward.pick(random, Ward.GIVEN)));
        timed("P2", "find: two parts", 100, _ -> find(wiring, Ward.pick(random, Ward.FAMILY) + " " + Ward.pick(random, Ward.GIVEN)));
        timed("P2", "find: nobody", 40, i -> find(wiring, "zz" + i));
        timed("P2", "find: serial", 40, _ -> find(wiring, String.valueOf(random.nextInt(PEOPLE))));
        timed("P2", "find: telephone", 40, i -> find(wiring, "09%08d".formatted(random.nextInt(PEOPLE) * 800 + 11)));
        timed("P2", "find: former number", 40, i -> find(wiring, "%09d".formatted(random.nextInt(PEOPLE) * 1000 + 7)));
        timed("P2", "find: identity number", 40, i -> find(wiring, "0140%02d%06d".formatted(i + 40, random.nextInt(PEOPLE))));
        Round round = wiring.rounds().book().all().getFirst();
        for (ResultFilter.Order order : ResultFilter.Order.values()) {
            Figures.print("results by " + order, 10, i -> wiring.rounds().book().ids(round,
                new ResultFilter(round.id(), null, ResultFilter.Which.ALL, "", order, i % 2 == 0)));
        }
        timed("P10", "counts by village", 10, _ -> wiring.rounds().book().counts(round));
    }

    /** Each filter alone, then several together; every run asks for something else. */
    private static void filters(Wiring wiring) {
        List<Long> places = wiring.register().places().stream().map(Place::id).toList();
        List<Long> chapters = wiring.register().chapters().stream().map(Named::id).toList();
        List<Long> units = wiring.register().units().stream().map(Named::id).toList();
        filter(wiring, "village", i -> new Where(places.get(i), null, null, null), i -> Who.PRESENT);
        filter(wiring, "chapter", i -> new Where(null, chapters.get(i), null, null), i -> Who.PRESENT);
        filter(wiring, "household", i -> new Where(null, null, 1L + i, null), i -> Who.PRESENT);
        filter(wiring, "unit", i -> new Where(null, null, null, units.get(i % units.size())), i -> Who.PRESENT);
        filter(wiring, "age", i -> Where.ANY, i -> new Who(new Born(1950 + i, 1970 + i), null, null, PersonStatus.PRESENT));
        filter(wiring, "sex", i -> Where.ANY, i -> new Who(null, Sex.values()[i % 2], null, PersonStatus.PRESENT));
        filter(wiring, "group", i -> Where.ANY, i -> new Who(null, null, LabourGroup.values()[i % 4], PersonStatus.PRESENT));
        filter(wiring, "status", i -> Where.ANY, i -> new Who(null, null, null, PersonStatus.values()[i % 3]));
        filter(wiring, "everyone", i -> Where.ANY, i -> Who.ANY);
        filter(wiring, "village, age, sex and group", i -> Where.place(places.get(i)),
            i -> new Who(new Born(1950, 1990), Sex.values()[i % 2], LabourGroup.values()[i % 4], PersonStatus.PRESENT));
        filter(wiring, "age, sex and group", i -> Where.ANY,
            i -> new Who(new Born(1950 + i, 1990), Sex.values()[i % 2], LabourGroup.values()[i % 4], PersonStatus.PRESENT));
    }

    private static void filter(Wiring wiring, String name, IntFunction<Where> where, IntFunction<Who> who) {
        Figures.print("filter: " + name, 20, i -> first(wiring, wiring.register().ids(
            new PersonFilter("", where.apply(i), who.apply(i), Order.NAME, false))));
        Figures.print("filter: " + name + ", and a name", 20, i -> first(wiring, wiring.register().ids(
            new PersonFilter(Ward.GIVEN.get(i), where.apply(i), who.apply(i), Order.NAME, false))));
    }

    /** All of them chosen as the list does it, one field set, sorted anew. */
    private static void bulk(Wiring wiring) {
        BulkEdit edit = new BulkEdit(wiring.database());
        long place = wiring.register().places().getLast().id();
        Long unit = wiring.register().units().getFirst().id();
        timed("P4", "set the group of all", 3, i -> edit.set(wiring.register().ids(PersonFilter.PRESENT),
            new PersonChange.Group(LabourGroup.values()[i]), Progress.NONE));
        Figures.print("set the place of work of all", 2, i -> edit.set(wiring.register().ids(PersonFilter.PRESENT),
            new PersonChange.Workplace(i == 0 ? unit : null), Progress.NONE));
        // Not of all, so that the first village keeps a roll.
        int tenth = PEOPLE / 10;
        Figures.print("set the village of %,d".formatted(tenth), 2, i -> edit.set(LongStream.of(wiring.register().ids(PersonFilter.PRESENT))
            .skip((long) i * tenth).limit(tenth).toArray(), new PersonChange.Village(place), Progress.NONE));
        ListChoices choices = new ListChoices(wiring.database());
        Figures.print("all sorted anew by other tones", 1, i -> choices.sortBy(new NameOrder(Tones.SCHOOL, Words.GIVEN_FAMILY_MIDDLE), Progress.NONE));
        Figures.print("all sorted anew by other words", 1, i -> choices.sortBy(new NameOrder(Tones.SCHOOL, Words.GIVEN_MIDDLE_FAMILY), Progress.NONE));
        Figures.print("all sorted anew as usual", 1, i -> choices.sortBy(NameOrder.USUAL, Progress.NONE));
    }

    /** Times it and holds the 95th percentile against the goal. */
    private static void timed(String goal, String name, int runs, Figures.Run run) {
        Tally.HERE.put(Goal.most(goal, MILLIS.get(goal), "ms"), name, Figures.print(name, runs, run).p95());
    }

    private static void find(Wiring wiring, String text) {
        first(wiring, wiring.register().ids(PersonFilter.PRESENT.withText(text)));
    }

    private static void first(Wiring wiring, long[] ids) {
        wiring.register().lines(LongStream.of(ids).limit(100).boxed().toList());
    }

    private static void entry(Wiring wiring) {
        Random random = new Random(3);
        Round round = wiring.rounds().book().all().getFirst();
        long place = wiring.register().places().getFirst().id();
        Figures.print("roll of a village", 20, _ -> wiring.rounds().entry().roll(round, place));
        List<RollLine> roll = wiring.rounds().entry().roll(round, place);
        timed("E3", "form saved, on disk", 300, i -> wiring.rounds().entry().accept(new Keyed(round, roll.get(i % roll.size()).subject(), FormDraft.of(Ward.marks(random))), true));
    }

    private void exports(Wiring wiring) throws IOException {
        Round round = wiring.rounds().book().all().getFirst();
        Path people = folder.resolve("people.xlsx");
        Path roster = folder.resolve("roster.xlsx");
        Path list = folder.resolve("list.pdf");
        List<PersonColumn> fifteen = List.of(PersonColumn.values()).subList(0, 15);
        timed("P5", "people to xlsx, 15 columns", 3, _ -> wiring.publishing().people(PersonFilter.PRESENT, fifteen, true, people, Progress.NONE));
        Figures.print("roster to xlsx, 20 columns", 2, _ -> wiring.publishing().roster(round,
            ResultFilter.of(round.id(), null, ResultFilter.Which.ALL), false, roster, Progress.NONE));
        int[] names = {0};
        Figures.print("list to PDF, all who passed", 1, _ -> names[0] = wiring.making().write(new PaperOrder(PaperKind.CERTIFICATION, round, null, "",
            LocalDate.of(2026, 12, 5)), PaperKind.Format.PDF, list, Progress.NONE));
        System.out.printf("%,d names in the PDF; xlsx %,d and %,d bytes, pdf %,d%n", names[0], Files.size(people), Files.size(roster), Files.size(list));
    }
}
