package vn.sokhuyenhoc.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import vn.sokhuyenhoc.domain.assessment.PlaceCount;
import vn.sokhuyenhoc.domain.assessment.ResultFilter;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.start.Display;
import vn.sokhuyenhoc.start.Logs;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.work.Opening;
import vn.sokhuyenhoc.work.SampleData;

/**
 * {@code demo}: opens the window on the made-up commune in {@code target/demo/data}. Where there is no display it says so and does the job
 * of the window from here: lists of the sample round, written to {@code target/demo}.
 */
@Command(name = "demo", description = "${bundle:console.demo}", hidden = true)
final class DemoCommand implements Callable<Integer> {
    private static final Path FOLDER = Path.of("target", "demo");
    private static final String PASSWORD = SampleData.PASSWORD;

    @ParentCommand
    private Program program;

    @Override
    public Integer call() {
        Path data = FOLDER.resolve("data");
        Logs.into(data);
        boolean display = Display.isThere(System.getenv(), System.getProperty("os.name"));
        program.out().println(program.messages().get(display ? "console.demo_password" : "console.no_display", PASSWORD));
        AtomicReference<Database> opened = new AtomicReference<>();
        Opening opening = program.opening(data, opened);
        if (opening.isFirstStart()) {
            opening.createSample(PASSWORD.toCharArray(), Progress.NONE);
        } else if (!display) {
            opening.open(PASSWORD.toCharArray());
        }
        if (display) {
            if (opened.get() != null) {
                opened.get().close();
            }
            program.window().open(data, PASSWORD.toCharArray());
            return Program.DONE;
        }
        try (Wiring wiring = Wiring.over(opened.get(), program.clock())) {
            export(wiring);
        }
        return Program.DONE;
    }

    private void export(Wiring wiring) {
        Round round = wiring.rounds().book().all().getFirst();
        List<PlaceCount> counts = wiring.rounds().book().counts(round);
        PlaceCount total = counts.stream().reduce(PlaceCount::plus).orElseThrow();
        program.print("people", wiring.register().countPeople());
        program.print("forms", total.forms());
        program.print("passed", total.passed());
        program.print("failed", total.failed());
        program.print("enough-but-low", total.enoughButLow());
        program.print("incomplete", total.incomplete());
        Path people = FOLDER.resolve("so-nguoi-dan.xlsx");
        Path roster = FOLDER.resolve("bang-ket-qua.xlsx");
        Path all = FOLDER.resolve("danh-sach-toan-xa.pdf");
        Path one = FOLDER.resolve("danh-sach-mot-thon.pdf");
        PaperOrder list = new PaperOrder(PaperKind.CERTIFICATION, round, null, "", LocalDate.now(program.clock()));
        wiring.publishing().people(PersonFilter.PRESENT, false, people, Progress.NONE);
        wiring.publishing().roster(round, ResultFilter.of(round.id(), null, ResultFilter.Which.ALL), false, roster, Progress.NONE);
        wiring.making().write(list, PaperKind.Format.PDF, all, Progress.NONE);
        wiring.making().write(list.of(counts.getFirst().place()), PaperKind.Format.PDF, one, Progress.NONE);
        List.of(people, roster, all, one).forEach(file -> program.print("file", file));
    }
}
