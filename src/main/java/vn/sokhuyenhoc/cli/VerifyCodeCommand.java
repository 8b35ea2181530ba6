package vn.sokhuyenhoc.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.sokhuyenhoc.domain.document.SealState;
import vn.sokhuyenhoc.text.SealWords;
import vn.sokhuyenhoc.work.paper.Seal;

/** {@code verify-code}: says of the digits of a paper's square code whether they are genuine, altered or withdrawn. */
@Command(name = "verify-code", description = "${bundle:console.verify_code}", mixinStandardHelpOptions = true)
final class VerifyCodeCommand implements Callable<Integer> {
    @ParentCommand
    private Program program;

    @Parameters(paramLabel = "DIGITS")
    private String digits;

    @Override
    public Integer call() {
        return program.over(wiring -> {
            Seal.Checked checked = wiring.issued().seal().check(digits);
            SealWords words = new SealWords(program.messages());
            program.print("state", checked.state());
            program.print("meaning", words.meaning(checked.state()));
            checked.withdrawal().ifPresent(withdrawal -> program.print("withdrawal", words.withdrawal(withdrawal)));
            checked.summary().ifPresent(summary -> words.facts(summary).forEach(fact -> program.print("fact", fact.label() + ": " + fact.value())));
            return checked.state() == SealState.GENUINE ? Program.DONE : Program.SOME_REFUSED;
        });
    }
}
