package vn.sokhuyenhoc.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.sokhuyenhoc.domain.criteria.CriteriaReader;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.SetProblem;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.text.Sentences;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.work.CriteriaFiles;

/** {@code criteria}: the shelf of criteria sets, and noting that one was compared with the paper copy. */
@Command(name = "criteria", description = "${bundle:console.criteria}", mixinStandardHelpOptions = true)
final class CriteriaCommand implements Callable<Integer> {
    @ParentCommand
    private Program program;

    @Override
    public Integer call() {
        Wording wording = new Wording(program.messages());
        return program.over(wiring -> {
            wiring.rounds().shelf().items().forEach(item -> program.out().println(String.join("\t", item.head().id(),
                item.head().title() == null ? "" : item.head().title().name(), item.standing().state().name(),
                wording.standing(item.standing()), item.head().name())));
            return Program.DONE;
        });
    }

    @Command(name = "import", description = "${bundle:console.criteria_import}", mixinStandardHelpOptions = true)
    int bringIn(@Parameters(paramLabel = "FILE") Path file) {
        return program.over(wiring -> {
            CriteriaFiles.Brought brought = wiring.rounds().criteriaFiles().bringIn(file);
            switch (brought.reading()) {
                case CriteriaReader.Reading.Good(CriteriaSet set) -> {
                    program.print("criteria", set.id());
                    program.print("most", set.most().toPlainString());
                }
                case CriteriaReader.Reading.Bad(List<SetProblem> problems) -> {
                    Sentences sentences = new Sentences(program.messages());
                    problems.forEach(problem -> program.out().println(sentences.of(problem, brought.sheet())));
                    throw new FaultException(Fault.SET_REFUSED, file);
                }
            }
            return Program.DONE;
        });
    }

    @Command(name = "export", description = "${bundle:console.criteria_export}", mixinStandardHelpOptions = true)
    int handOut(@Parameters(paramLabel = "ID") String id, @Parameters(paramLabel = "OUT.(xlsx,tsv)") Path out) {
        return program.over(wiring -> {
            wiring.rounds().criteriaFiles().handOut(id, out);
            program.print("file", out);
            return Program.DONE;
        });
    }

    @Command(name = "checked", description = "${bundle:console.criteria_checked}", mixinStandardHelpOptions = true)
    int checked(@Parameters(paramLabel = "ID") String id,
                @Option(names = "--by", required = true, paramLabel = "NAME", description = "${bundle:console.checked_by}") String by,
                @Option(names = "--on", required = true, paramLabel = "DATE", description = "${bundle:console.checked_on}") LocalDate on) {
        return program.over(wiring -> {
            wiring.rounds().shelf().markChecked(id, by, on);
            program.print("criteria", id);
            return Program.DONE;
        });
    }
}
