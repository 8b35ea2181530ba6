package vn.sokhuyenhoc.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.recognition.ListLine.Change;
import vn.sokhuyenhoc.domain.recognition.Step;
import vn.sokhuyenhoc.domain.recognition.StepDone;
import vn.sokhuyenhoc.domain.recognition.TitleList;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.work.round.Refusals;
import vn.sokhuyenhoc.work.round.TitleLists;

/** {@code round}: opens an assessment round, notes its steps, makes its list and leads it to the decision. */
@Command(name = "round", description = "${bundle:console.round_command}", mixinStandardHelpOptions = true)
final class RoundCommand {
    @ParentCommand
    private Program program;

    @Command(name = "add", description = "${bundle:console.round_add}", mixinStandardHelpOptions = true)
    int add(@Parameters(paramLabel = "KEY") String key,
            @Option(names = "--title", required = true, paramLabel = "T", description = "${bundle:console.title}") Title title,
            @Option(names = "--set", required = true, paramLabel = "ID", description = "${bundle:console.set}") String set,
            @Option(names = "--year", required = true, paramLabel = "Y", description = "${bundle:console.year}") int year,
            @Option(names = "--citation", defaultValue = "", paramLabel = "TEXT", description = "${bundle:console.citation}") String citation) {
        return program.over(wiring -> {
            String name = program.messages().get("console.round_name",
                program.messages().get("console.title." + title.name().toLowerCase(Locale.ROOT)), String.valueOf(year));
            Round round = wiring.rounds().book().add(new Round(0, key, title, year, name, citation, set));
            program.print("round", round.key());
            return Program.DONE;
        });
    }

    /** What a paper of the way says. */
    static final class Paper {
        @Option(names = "--number", defaultValue = "", paramLabel = "NO", description = "${bundle:console.way_number}")
        private String number;

        @Option(names = "--on", paramLabel = "YYYY-MM-DD", description = "${bundle:console.way_on}")
        private LocalDate day;

        @Option(names = "--who", defaultValue = "", paramLabel = "NAME", description = "${bundle:console.way_who}")
        private String who;

        TitleLists.Paper paper(Program program) {
            return new TitleLists.Paper(number, day == null ? LocalDate.now(program.clock()) : day, who);
        }
    }

    @Command(name = "list", description = "${bundle:console.way_list}", mixinStandardHelpOptions = true)
    int list(@Parameters(paramLabel = "KEY") String key, @Mixin Paper paper) {
        return program.over(wiring -> told(wiring, wiring.titles().lists().make(round(wiring, key), paper.paper(program))));
    }

    @Command(name = "submit", description = "${bundle:console.way_submit}", mixinStandardHelpOptions = true)
    int submit(@Parameters(paramLabel = "KEY") String key, @Mixin Paper paper) {
        return program.over(wiring -> told(wiring, wiring.titles().lists().submit(open(wiring, key), paper.paper(program))));
    }

    @Command(name = "decide", description = "${bundle:console.way_decide}", mixinStandardHelpOptions = true)
    int decide(@Parameters(paramLabel = "KEY") String key, @Mixin Paper paper,
               @Option(names = "--issuer", defaultValue = "", paramLabel = "NAME", description = "${bundle:console.way_issuer}") String issuer,
               @Option(names = "--refused", paramLabel = "FILE", description = "${bundle:console.way_refused}") Path refused) {
        return program.over(wiring -> {
            TitleLists.Paper written = paper.paper(program);
            TitleList list = open(wiring, key);
            Map<Long, String> reasons = refused == null ? Map.of() : refusals(wiring, round(wiring, key), list, refused);
            TitleList decided = wiring.titles().lists().decide(list,
                new TitleList.Decision(written.number(), written.day(), issuer, written.who()), reasons);
            if (refused != null) {
                program.print("refused", reasons.size());
            }
            return told(wiring, decided);
        });
    }

    /** Names every row that is wrong; then nothing is decided. */
    private Map<Long, String> refusals(Wiring wiring, Round round, TitleList list, Path file) {
        Refusals.Found found = wiring.titles().refusals().read(round, list, file);
        for (Refusals.Wrong wrong : found.wrong()) {
            String flaw = program.messages().get("console.refused_row." + wrong.flaw().name().toLowerCase(Locale.ROOT));
            program.out().println(program.messages().get("console.refused_row", String.valueOf(wrong.row()), wrong.who(), flaw));
        }
        if (!found.wrong().isEmpty()) {
            throw new FaultException(Fault.REFUSALS_WRONG, file, found.wrong().size());
        }
        return found.reasons();
    }

    @Command(name = "unlock", description = "${bundle:console.way_unlock}", mixinStandardHelpOptions = true)
    int unlock(@Parameters(paramLabel = "KEY") String key,
               @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "${bundle:console.way_reason}") String reason,
               @Option(names = "--who", defaultValue = "", paramLabel = "NAME", description = "${bundle:console.way_who}") String who) {
        return program.over(wiring -> {
            TitleLists lists = wiring.titles().lists();
            TitleList last = lists.all(round(wiring, key)).stream().reduce((one, later) -> later)
                .orElseThrow(() -> new FaultException(Fault.LIST_PASSED_ON));
            if (last.decision().isEmpty()) {
                lists.takeBack(last, who, reason);
            } else {
                lists.unlock(last, who, reason);
            }
            program.print("unlocked", last.no());
            return Program.DONE;
        });
    }

    @Command(name = "step", description = "${bundle:console.way_step}", mixinStandardHelpOptions = true)
    int step(@Parameters(paramLabel = "KEY") String key, @Parameters(paramLabel = "STEP") Step step, @Mixin Paper paper,
             @Option(names = "--place", paramLabel = "P", description = "${bundle:console.place}") String place) {
        return program.over(wiring -> {
            TitleLists.Paper written = paper.paper(program);
            Long placeId = place == null ? null : Long.valueOf(ExportCommand.place(wiring, place).id());
            wiring.titles().way().note(new StepDone(0, round(wiring, key).id(), step, placeId, written.day(), written.who(), written.number(), ""));
            program.print("step", step.name().toLowerCase(Locale.ROOT));
            return Program.DONE;
        });
    }

    private static Round round(Wiring wiring, String key) {
        return wiring.rounds().book().find(key);
    }

    private static TitleList open(Wiring wiring, String key) {
        return wiring.titles().lists().all(round(wiring, key)).stream().filter(list -> list.decision().isEmpty()).findFirst()
            .orElseThrow(() -> new FaultException(Fault.LIST_PASSED_ON));
    }

    private int told(Wiring wiring, TitleList list) {
        Map<Change, Integer> counts = wiring.titles().lists().counts(list);
        program.print("list", list.no());
        program.print("state", list.state().name().toLowerCase(Locale.ROOT));
        program.print("proposed", counts.getOrDefault(Change.ADD, 0));
        program.print("taken_off", counts.getOrDefault(Change.REMOVE, 0));
        return Program.DONE;
    }
}
